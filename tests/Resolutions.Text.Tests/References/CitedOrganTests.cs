using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.References;

/// <summary>The organ that a number is decided to be of, by what stands around it.</summary>
public class CitedOrganTests
{
    /// <summary>Language, a paragraph, and what it refers to.</summary>
    public static TheoryData<string, string, string> Forms =>
        new()
        {
            { "ru", "ссылается на резолюцию 32/13 Совета по правам человека от 1 июля 2016 года.", "A/HRC/RES/32/13" },
            {
                "ru",
                "ссылается на резолюции 32/13 и 38/7 Совета по правам человека.",
                "A/HRC/RES/32/13 A/HRC/RES/38/7"
            },
            {
                "ru",
                "ссылается на резолюцию 1325 (2000) Совета Безопасности от 31 октября 2000 года.",
                "S/RES/1325 (2000)"
            },
            { "en", "Recalls Security Council resolution 1325 of 31 October 2000.", "S/RES/1325 (2000)" },
            { "en", "Recalls that 1325 soldiers of 31 October 2000 saw the Security Council.", "" },
            { "ru", "ссылается на резолюции ЭС-10/24 и С-8/1.", "A/RES/ES-10/24 A/RES/S-8/1" },
            { "ru", "ссылается на в своей резолюции 32/13 Совет по правам человека просил.", "A/HRC/RES/32/13" },
            {
                "en",
                "Recalls resolution 32/13 of the Human Rights Council and its resolution 70/1.",
                "A/HRC/RES/32/13 A/RES/70/1"
            },
            {
                "en",
                "Recalls resolution 2 (II) of the United Nations Conference on Trade and Development.",
                "“United Nations Conference”"
            },
            {
                "fr",
                "Rappelle ses résolutions sur la question, en particulier les résolutions 66/3 et 67/148.",
                "A/RES/66/3 A/RES/67/148"
            },
            {
                "ru",
                "ссылается на все свои резолюции по этому вопросу, в частности 66/3 и 67/148.",
                "A/RES/66/3 A/RES/67/148"
            },
            {
                "zh",
                "回顾1973年10月22日第338(1973)号和1973年10月25日第340(1973)号决议.",
                "S/RES/338 (1973) S/RES/340 (1973)"
            },
            { "zh", "回顾人权理事会在其第32/13号决议中的决定.", "A/HRC/RES/32/13" },
            {
                "en",
                "Recalls General Assembly resolution 60/251 and Human Rights Council resolution 5/1 of 18 June 2007.",
                "A/RES/60/251 A/HRC/RES/5/1"
            },
            {
                "en",
                "Recalls the work of the Economic and Social Council, General Assembly resolution 60/251 and Council resolution 5/1.",
                "A/RES/60/251 A/HRC/RES/5/1"
            },
            { "en", "Recalls its decision 77/568 of 28 July 2023.", "A/DEC/77/568" },
            {
                "fr",
                "Rappelle la résolution 32/13 du Conseil des droits de l’homme, en date du 1er juillet 2016.",
                "A/HRC/RES/32/13"
            },
            {
                "es",
                "Recuerda la resolución 32/13 del Consejo de Derechos Humanos, de 1 de julio de 2016.",
                "A/HRC/RES/32/13"
            },
            { "ar", "تشير إلى قرار مجلس حقوق الإنسان 32/13 المؤرخ 1 تموز/يوليه 2016.", "A/HRC/RES/32/13" },
        };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_paragraph_refers_to(string language, string paragraph, string references)
    {
        var read = LanguageText.Read(language, paragraph).Operative(1).References;

        Assert.Equal(references, string.Join(" ", read.Select(ReferenceText.Short)));
    }

    [Theory]
    [InlineData("резолюцию 48/141 Генеральной Ассамблеи от 20 декабря 1993 года", "A/RES/48/141")]
    [InlineData("резолюцию 48/141 Генеральной Ассамблеи и свою резолюцию 32/13", "A/RES/48/141 A/HRC/RES/32/13")]
    public void In_a_text_of_another_organ_the_one_behind_the_number_counts(string words, string references)
    {
        var read = SmallText.Read($"53/12. Малые тексты\n\nСовет по правам человека,\n\n1. ссылается на {words}.\n");

        Assert.Equal(references, string.Join(" ", read.Operative(1).References.Select(ReferenceText.Short)));
    }
}
