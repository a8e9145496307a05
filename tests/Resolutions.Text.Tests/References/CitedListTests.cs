using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.References;

/// <summary>Lists of numbers: in several parts, behind words, each with its own organ.</summary>
public class CitedListTests
{
    /// <summary>Language, a paragraph, and what it refers to.</summary>
    public static TheoryData<string, string, string> Forms =>
        new()
        {
            {
                "en",
                "Recalls the reports A/76/6 (Introduction), A/79/6 (Income sect. 2) and NPT/CONF.2010/50 (Vol. I).",
                "A/76/6 (Introduction) A/79/6 (Income sect. 2) NPT/CONF.2010/50 (Vol. I)"
            },
            { "en", "Recalls resolutions 2628 and 2670 (2022).", "S/RES/2628 (2022) S/RES/2670 (2022)" },
            {
                "fr",
                "Rappelle les résolutions 2628, 2657 et 2670 (2022).",
                "S/RES/2628 (2022) S/RES/2657 (2022) S/RES/2670 (2022)"
            },
            { "en", "Recalls resolutions 12 and 2670 (2022).", "S/RES/2670 (2022)" },
            {
                "en",
                "Recalls its previous resolutions concerning Sudan, in particular 1591 (2005), 1651 (2005) and 2455 (2019).",
                "S/RES/1591 (2005) S/RES/1651 (2005) S/RES/2455 (2019)"
            },
            {
                "en",
                "Recalls all its resolutions on the matter, including 66/3, 67/148 and 68/139.",
                "A/RES/66/3 A/RES/67/148 A/RES/68/139"
            },
            {
                "fr",
                "Rappelle toutes ses résolutions sur la question, notamment 66/3 et 67/148.",
                "A/RES/66/3 A/RES/67/148"
            },
            {
                "es",
                "Recuerda todas sus resoluciones sobre la cuestión, en particular la 66/3 y la 67/148.",
                "A/RES/66/3 A/RES/67/148"
            },
            { "zh", "回顾第70/1号、第71/2号等决议.", "A/RES/70/1 A/RES/71/2" },
            { "zh", "回顾第70/1、71/2及72/3等号决议.", "A/RES/70/1 A/RES/71/2 A/RES/72/3" },
            { "zh", "回顾大会第70/1号和第71/2号两项决议.", "A/RES/70/1 A/RES/71/2" },
            {
                "zh",
                "回顾经社理事会第2023/3号、人权理事会第32/13号和大会第70/1号决议.",
                "E/RES/2023/3 A/HRC/RES/32/13 A/RES/70/1"
            },
            {
                "en",
                "Recalls its resolutions 71/101 A and B, S/RES/2250 (2015) and E/2023/49.",
                "A/RES/71/101 A A/RES/71/101 B S/RES/2250 (2015) E/2023/49"
            },
            {
                "en",
                "Recalls its resolution 57/270 B, S/RES/1325 (2000) and E/RES/2023/3.",
                "A/RES/57/270 B S/RES/1325 (2000) E/RES/2023/3"
            },
            { "en", "Recalls its resolutions 64/244 A and B and S/2023/5.", "A/RES/64/244 A A/RES/64/244 B S/2023/5" },
            { "ru", "ссылается на свои резолюции 3411 А и В (XXX).", "A/RES/3411 A (XXX) A/RES/3411 B (XXX)" },
            { "ru", "ссылается на свои резолюции 64/244 А и В.", "A/RES/64/244 A A/RES/64/244 B" },
            { "ar", "تشير إلى قرارها 64/244 ألف وباء.", "A/RES/64/244 A A/RES/64/244 B" },
            { "ar", "تشير إلى قرارها 64/244 ألف وباء وجيم.", "A/RES/64/244 A A/RES/64/244 B A/RES/64/244 C" },
            { "ar", "تشير إلى قرارها 3411 ألف وباء (د-30).", "A/RES/3411 A (XXX) A/RES/3411 B (XXX)" },
            { "ar", "تشير إلى قراراتها 32/13 و 38/7 ودإ-31/1.", "A/RES/32/13 A/RES/38/7 A/RES/S-31/1" },
            {
                "en",
                "Recalls the resolutions of the Human Rights Council on the matter, including resolutions 26/13, 28/16 and S-31/1.",
                "A/HRC/RES/26/13 A/HRC/RES/28/16 A/HRC/RES/S-31/1"
            },
            {
                "en",
                "Recalls resolutions 3419 A to D (XXX) of 8 December 1975.",
                "A/RES/3419 A (XXX) A/RES/3419 B (XXX) A/RES/3419 C (XXX) A/RES/3419 D (XXX)"
            },
            { "en", "Recalls its resolutions 66/3, 67/148 and S-9/1.", "A/RES/66/3 A/RES/67/148 A/RES/S-9/1" },
            {
                "en",
                "Recalls its resolutions 46/182 of 19 December 1991, 48/57 of 14 December 1993 and Economic and Social Council resolutions 1995/56 of 28 July 1995 and 1996/33 of 25 July 1996.",
                "A/RES/46/182 A/RES/48/57 E/RES/1995/56 E/RES/1996/33"
            },
        };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_paragraph_refers_to(string language, string paragraph, string references)
    {
        var read = LanguageText.Read(language, paragraph).Operative(1).References;

        Assert.Equal(references, string.Join(" ", read.Select(ReferenceText.Short)));
    }
}
