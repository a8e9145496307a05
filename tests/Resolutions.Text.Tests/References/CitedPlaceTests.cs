using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.References;

/// <summary>The provisions that a text names, and the document that they are in.</summary>
public class CitedPlaceTests
{
    /// <summary>Language, a paragraph, and what it refers to.</summary>
    public static TheoryData<string, string, string> Forms =>
        new()
        {
            {
                "ru",
                "ссылается на свою резолюцию 70/1, пункт 3 резолюции 68/247 и приложение к резолюции 69/313.",
                "A/RES/70/1 A/RES/68/247#OP3 A/RES/69/313#Annex"
            },
            {
                "ru",
                "ссылается на пункты 12 a) и 20–33 своей резолюции 70/1, раздел II резолюции 68/247.",
                "A/RES/70/1#OP12(a),OP20…OP33 A/RES/68/247#SectionII"
            },
            { "fr", "Rappelle l’alinéa b) du paragraphe 4 de sa résolution 70/1.", "A/RES/70/1#OP4(b)" },
            {
                "fr",
                "Rappelle les alinéas a) et b) du paragraphe 4 de sa résolution 70/1.",
                "A/RES/70/1#OP4(a),OP4(b)"
            },
            { "es", "Recuerda el apartado b) del párrafo 4 de su resolución 70/1.", "A/RES/70/1#OP4(b)" },
            { "ru", "ссылается на подпункт b) пункта 4 резолюции 70/1.", "A/RES/70/1#OP4(b)" },
            { "en", "Recalls subparagraph (b) of paragraph 4 of its resolution 70/1.", "A/RES/70/1#OP4(b)" },
            { "zh", "回顾第76/300号决议序言部分第三段.", "A/RES/76/300#PP3" },
            { "ar", "تشير إلى الفقرة الثالثة من ديباجة القرار 76/300.", "A/RES/76/300#PP3" },
            { "en", "Recalls paragraph 5 of document A/60/687.", "A/60/687#Para5" },
            { "fr", "Rappelle le paragraphe 5 du document A/60/687.", "A/60/687#Para5" },
            { "es", "Recuerda el párrafo 5 del documento A/60/687.", "A/60/687#Para5" },
            { "ru", "ссылается на пункт 5 документа A/60/687.", "A/60/687#Para5" },
            { "zh", "回顾第70/1号决议第12段和第20段.", "A/RES/70/1#OP12,OP20" },
            { "en", "Recalls section III.B of resolution 68/247 B.", "A/RES/68/247 B#SectionIII" },
            {
                "en",
                "Recalls section III.B, paragraph 4 (b), of resolution 68/247 B.",
                "A/RES/68/247 B#SectionIII.OP4(b)"
            },
            {
                "en",
                "Recalls the Covenant and Article 51 of the Charter of the United Nations.",
                "“Charter of the United Nations”#Article51"
            },
            { "en", "Recalls resolution 67/226, in particular paragraphs 5 and 6 thereof.", "A/RES/67/226#OP5,OP6" },
            {
                "fr",
                "Rappelle la résolution 67/226, en particulier les paragraphes 5 et 6 de ladite résolution.",
                "A/RES/67/226#OP5,OP6"
            },
            { "zh", "回顾第67/226号决议，特别是该决议第5段.", "A/RES/67/226#OP5" },
        };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_paragraph_refers_to(string language, string paragraph, string references)
    {
        var read = LanguageText.Read(language, paragraph).Operative(1).References;

        Assert.Equal(references, string.Join(" ", read.Select(ReferenceText.Short)));
    }
}
