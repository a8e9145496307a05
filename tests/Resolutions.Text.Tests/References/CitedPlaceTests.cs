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
            // Behind the document, with a word that says to look there, or in parentheses.
            { "en", "Recalls resolution 67/226, in particular its paragraphs 5 and 6.", "A/RES/67/226#OP5,OP6" },
            { "en", "Recalls resolution 67/226 of 21 December 2012 (paragraph 5).", "A/RES/67/226#OP5" },
            {
                "en",
                "Recalls resolution 67/226 and decides, in particular in paragraph 5, to act.",
                "A/RES/67/226 Provision#OP5"
            },
            // Before a document that its title or author names, and its symbol in parentheses.
            { "en", "Takes note of paragraph 5 of the report (A/78/7).", "A/78/7#Para5" },
            {
                "en",
                "Takes note of section II of the report of the Secretary-General on seas (A/78/62).",
                "A/78/62#SectionII"
            },
            { "en", "Takes note of paragraph 5 of the report, and of the letter (A/78/7).", "Provision#OP5 A/78/7" },
            // Lists of ordinals, before the noun or behind it.
            {
                "en",
                "Recalls the third, fourth and sixth preambular paragraphs of resolution 70/1.",
                "A/RES/70/1#PP3,PP4,PP6"
            },
            {
                "fr",
                "Rappelle les troisième et quatrième alinéas du préambule de la résolution 70/1.",
                "A/RES/70/1#PP3,PP4"
            },
            { "ru", "ссылается на третий и четвертый пункты преамбулы резолюции 70/1.", "A/RES/70/1#PP3,PP4" },
            {
                "es",
                "Recuerda los párrafos tercero y cuarto del preámbulo de la resolución 70/1.",
                "A/RES/70/1#PP3,PP4"
            },
            { "ar", "تشير إلى الفقرتين الثالثة والرابعة من ديباجة القرار 70/1.", "A/RES/70/1#PP3,PP4" },
            // Letters in lists, of whichever alphabet.
            { "ru", "ссылается на подпункты a) и b) пункта 3 резолюции 70/1.", "A/RES/70/1#OP3(a),OP3(b)" },
            { "ru", "ссылается на подпункты b) и с) пункта 3 резолюции 70/1.", "A/RES/70/1#OP3(b),OP3(c)" },
            { "ru", "ссылается на раздел IV, пункт 7, резолюции 60/1.", "A/RES/60/1#SectionIV.OP7" },
            { "zh", "回顾第70/1号决议第12段(a)至(c)。", "A/RES/70/1#OP12(a)…OP12(c)" },
            { "zh", "回顾第70/1号决议附件第3段。", "A/RES/70/1#Annex.Para3" },
            { "zh", "回顾《联合国宪章》第十三条第一款。", "“联合国宪章”#Article13.Para1" },
            { "ar", "تشير إلى الجزء رابعا من القرار 60/1.", "A/RES/60/1#SectionIV" },
        };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_paragraph_refers_to(string language, string paragraph, string references)
    {
        var read = LanguageText.Read(language, paragraph).Operative(1).References;

        Assert.Equal(references, string.Join(" ", read.Select(ReferenceText.Short)));
    }
}
