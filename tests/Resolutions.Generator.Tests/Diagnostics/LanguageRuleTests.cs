using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Diagnostics;

/// <summary>What is reported where two language versions disagree: once in each file, with the other place beside it.</summary>
public sealed class LanguageRuleTests
{
    private static readonly EnglishResolution English = new()
    {
        Preamble = ["Recalling its resolution 70/1,", "Recalling also its resolution 71/2,"],
        Operative =
        [
            "Takes note of the report;¹",
            "Decides:\n\n(a) To continue;\n\n(b) To report in accordance with resolution 72/3;",
            "Requests a report,² as decided in A/79/12/Add.1.",
        ],
        Notes = ["¹ A/80/1.", "² A/80/2."],
    };

    private static readonly FrenchResolution French = new()
    {
        Preamble = ["Rappelant sa résolution 70/1,", "Rappelant également sa résolution 71/2,"],
        Operative =
        [
            "Prend note du rapport¹ ;",
            "Décide :\n\na) De poursuivre ;\n\nb) De faire rapport conformément à la résolution 72/3 ;",
            "Prie le Secrétaire général de faire rapport², comme prévu dans A/79/12/Add.1.",
        ],
        Notes = ["¹ A/80/1.", "² A/80/2."],
    };

    [Fact]
    [Covers("RES3001", isReported: false)]
    [Covers("RES3002", isReported: false)]
    [Covers("RES3003", isReported: false)]
    [Covers("RES3004", isReported: false)]
    public void Versions_that_agree_give_no_diagnostic() => Assert.Empty(Reported(English, French));

    [Fact]
    [Covers("RES3001", isReported: true)]
    public void RES3001_all_paragraphs_after_the_first_are_missing_and_it_is_said_once()
    {
        var found = Reported(English, French with { Operative = [French.Operative[0]], Notes = ["¹ A/80/1."] });

        Assert.Equal(
            [
                "RES3001 en “2.” beside fr “1.”: The English version of A/RES/80/901 has para. 2 to para. 3, the French version has not; compare “fr.txt”",
                "RES3001 fr “1.” beside en “2.”: The English version of A/RES/80/901 has para. 2 to para. 3, the French version has not; compare “en.txt”",
                "RES3002 en “²” beside fr “¹”: The English version of A/RES/80/901 has footnote 2, the French version has not; compare “fr.txt”",
                "RES3002 fr “¹” beside en “²”: The English version of A/RES/80/901 has footnote 2, the French version has not; compare “en.txt”",
            ],
            found
        );
    }

    [Fact]
    [Covers("RES3001", isReported: true)]
    public void RES3001_a_sub_paragraph_that_the_preferred_version_lacks()
    {
        var found = Reported(
            English,
            French with
            {
                Operative = French.Operative.SetItem(1, French.Operative[1] + "\n\nc) D’agir ;"),
            }
        );

        Assert.Equal(
            [
                "RES3001 en “(b)” beside fr “c)”: The French version of A/RES/80/901 has para. 2 (c), the English version has not; compare “fr.txt”",
                "RES3001 fr “c)” beside en “(b)”: The French version of A/RES/80/901 has para. 2 (c), the English version has not; compare “en.txt”",
            ],
            found
        );
    }

    [Fact]
    public void RES3001_a_missing_paragraph_of_the_preamble_shifts_the_others_and_is_said_once()
    {
        var found = Reported(English, French with { Preamble = [French.Preamble[1]] });

        Assert.Equal(2, found.Length);
        Assert.All(found, each => Assert.Contains("has second preambular paragraph", each, StringComparison.Ordinal));
    }

    [Fact]
    [Covers("RES3002", isReported: true)]
    public void RES3002_a_lost_block_of_footnotes_is_said_once()
    {
        var found = Reported(
            English,
            French with
            {
                Operative =
                [
                    .. French.Operative.Select(text =>
                        text.Replace("¹", "", StringComparison.Ordinal).Replace("²", "", StringComparison.Ordinal)
                    ),
                ],
                Notes = [],
            }
        );

        Assert.Equal(
            [
                "RES3002 en “¹” beside fr “Petits textes”: The English version of A/RES/80/901 has footnotes 1 to 2, the French version has not; compare “fr.txt”",
                "RES3002 fr “Petits textes” beside en “¹”: The English version of A/RES/80/901 has footnotes 1 to 2, the French version has not; compare “en.txt”",
            ],
            found
        );
    }

    [Fact]
    [Covers("RES3002", isReported: true)]
    public void RES3002_a_footnote_at_another_paragraph_is_reported_at_both_paragraphs()
    {
        var found = Reported(
            English,
            French with
            {
                Operative =
                [
                    "Prend note du rapport ;",
                    French.Operative[1].Replace("poursuivre", "poursuivre¹", StringComparison.Ordinal),
                    French.Operative[2],
                ],
            }
        );

        Assert.Equal(
            [
                "RES3002 en “1.” beside fr “2.”: The English version of A/RES/80/901 has footnote 1 at para. 1, not at para. 2, the French version has not; compare “fr.txt”",
                "RES3002 fr “2.” beside en “1.”: The English version of A/RES/80/901 has footnote 1 at para. 1, not at para. 2, the French version has not; compare “en.txt”",
            ],
            found
        );
    }

    [Fact]
    [Covers("RES3002", isReported: false)]
    public void RES3002_is_not_reported_where_a_note_stands_in_another_part_of_its_paragraph() =>
        Assert.Empty(
            Reported(
                English with
                {
                    Operative = English.Operative.SetItem(1, "Decides:¹\n\n(a) To continue;\n\n(b) To report;"),
                },
                French with
                {
                    Operative = French.Operative.SetItem(1, "Décide :\n\na) De poursuivre¹ ;\n\nb) De faire rapport ;"),
                }
            )
        );

    [Fact]
    [Covers("RES3003", isReported: true)]
    public void RES3003_another_symbol_in_a_footnote_is_reported_at_the_symbols()
    {
        var found = Reported(English, French with { Notes = ["¹ A/80/1.", "² Voir A/80/3."] });

        Assert.Equal(
            [
                "RES3003 en “A/80/2” beside fr “A/80/3”: A/RES/80/901, footnote 2 cites A/80/2 in the English version, but A/80/3 in the French version; compare “fr.txt”",
                "RES3003 fr “A/80/3” beside en “A/80/2”: A/RES/80/901, footnote 2 cites A/80/2 in the English version, but A/80/3 in the French version; compare “en.txt”",
            ],
            found
        );
    }

    [Fact]
    [Covers("RES3003", isReported: true)]
    public void RES3003_another_number_is_reported_at_the_numbers()
    {
        var found = Reported(English, French with { Operative = Replaced(1, "72/3", "73/2") });

        Assert.Equal(
            [
                "RES3003 en “72/3” beside fr “73/2”: A/RES/80/901, para. 2 (b) cites 72/3 in the English version, but 73/2 in the French version; compare “fr.txt”",
                "RES3003 fr “73/2” beside en “72/3”: A/RES/80/901, para. 2 (b) cites 72/3 in the English version, but 73/2 in the French version; compare “en.txt”",
            ],
            found
        );
    }

    [Fact]
    [Covers("RES3003", isReported: true)]
    public void RES3003_a_symbol_that_one_version_lacks()
    {
        var found = Reported(English, French with { Operative = Replaced(2, "A/79/12/Add.1", "le rapport") });

        Assert.Equal(
            [
                "RES3003 en “A/79/12/Add.1” beside fr “3.”: A/RES/80/901, para. 3 cites A/79/12/Add.1 in the English version, but nothing instead in the French version; compare “fr.txt”",
                "RES3003 fr “3.” beside en “A/79/12/Add.1”: A/RES/80/901, para. 3 cites A/79/12/Add.1 in the English version, but nothing instead in the French version; compare “en.txt”",
            ],
            found
        );
    }

    [Fact]
    [Covers("RES3003", isReported: false)]
    public void RES3003_is_not_reported_where_a_citation_stands_in_another_part_of_the_paragraph()
    {
        var found = Reported(
            English,
            French with
            {
                Operative = French.Operative.SetItem(
                    1,
                    "Décide, conformément à la résolution 72/3 :\n\na) De poursuivre ;\n\nb) De faire rapport ;"
                ),
            }
        );

        Assert.Empty(found);
    }

    [Fact]
    [Covers("RES3001", isReported: true)]
    public void Each_further_version_is_compared_with_the_preferred_one()
    {
        var chinese = Texts.Seed.At("zh.txt");
        var english = new EnglishResolution()
            .ToString()
            .Replace("80/901", "78/132", StringComparison.Ordinal)
            .Replace("Eightieth", "Seventy-eighth", StringComparison.Ordinal);
        var french = new FrenchResolution()
            .ToString()
            .Replace("80/901", "78/132", StringComparison.Ordinal)
            .Replace("Quatre-vingtième", "Soixante-dix-huitième", StringComparison.Ordinal);

        var run = TestProject.Of(new TextFile("en.txt", english), new TextFile("fr.txt", french), chinese).Generate();

        var rules = run.Diagnostics.Where(each => each.Id == "RES3001").ToList();
        Assert.Equal(4, rules.Count);
        Assert.All(rules, each => Assert.DoesNotContain("French", each.Message(), StringComparison.Ordinal));
        run.Output.AssertNoWarnings();
    }

    [Fact]
    [Covers("RES3004", isReported: true)]
    public void RES3004_a_text_that_is_declared_in_another_language_is_taken_as_that_version()
    {
        var text = new EnglishResolution().ToString();
        var declared = new TextFile("declared.txt", text) { Language = "French" };

        var run = TestProject.Of(new TextFile("en.txt", text), declared).Generate();

        var diagnostic = Rules.AssertReported("RES3004", DiagnosticSeverity.Warning, run);
        Assert.Equal("The General Assembly,", SliceOf(diagnostic.Location, declared));
        Assert.Contains("is English", diagnostic.Message(), StringComparison.Ordinal);
        Assert.Contains("the French version", diagnostic.Message(), StringComparison.Ordinal);
        Assert.Contains("const string Fr = \"Takes note", run["A_RES_80_901.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [Covers("RES3004", isReported: false)]
    [Covers("RES9008", isReported: false)]
    [InlineData("")]
    [InlineData("en")]
    [InlineData(" English ")]
    public void A_language_that_is_the_text_s_own_gives_no_diagnostic(string language)
    {
        var file = new TextFile("a.txt", new EnglishResolution().ToString()) { Language = language };

        Assert.Empty(TestProject.Of(file).Generate().Diagnostics);
    }

    [Theory]
    [Covers("RES9008", isReported: true)]
    [InlineData("de")]
    [InlineData("en-US")]
    public void RES9008_a_language_of_an_item_that_is_none_leaves_the_text_its_own(string language)
    {
        var file = new TextFile("a.txt", new EnglishResolution().ToString()) { Language = language };

        var run = TestProject.Of(file).Generate();

        var diagnostic = Rules.AssertReported("RES9008", DiagnosticSeverity.Error, run);
        Assert.Equal("a.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains($"“{language}”", diagnostic.Message(), StringComparison.Ordinal);
        Assert.Contains("const string Language = \"en\"", run["A_RES_80_901.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [Covers("RES9007", isReported: true)]
    [InlineData("de")]
    [InlineData("English, French")]
    [InlineData("3")]
    public void RES9007_a_preferred_language_that_is_none(string language)
    {
        var run = TestProject
            .Of(new EnglishResolution().At("a.txt"))
            .WithProperty("ResolutionsLanguage", language)
            .Generate();

        var diagnostic = Rules.AssertReported("RES9007", DiagnosticSeverity.Error, run);
        Assert.Contains($"“{language}”", diagnostic.Message(), StringComparison.Ordinal);
        Assert.Equal(2, run.Files.Length);
    }

    [Theory]
    [Covers("RES9007", isReported: false)]
    [InlineData("")]
    [InlineData("ar")]
    [InlineData("Chinese")]
    public void RES9007_is_not_reported_of_an_official_language(string language)
    {
        var run = TestProject
            .Of(new EnglishResolution().At("a.txt"))
            .WithProperty("ResolutionsLanguage", language)
            .Generate();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(2, run.Files.Length);
    }

    private static ImmutableArray<string> Replaced(int paragraph, string before, string after) =>
        French.Operative.SetItem(
            paragraph,
            French.Operative[paragraph].Replace(before, after, StringComparison.Ordinal)
        );

    private static string[] Reported(EnglishResolution english, FrenchResolution french)
    {
        TextFile[] files = [english.At("en.txt"), french.At("fr.txt")];
        var run = TestProject.Of(files).Generate();
        run.Output.AssertNoWarnings();
        return
        [
            .. run
                .Diagnostics.Select(diagnostic =>
                    $"{diagnostic.Id} {Show(diagnostic.Location)} beside {Show(Assert.Single(diagnostic.AdditionalLocations))}: {diagnostic.Message()}"
                )
                .Order(StringComparer.Ordinal),
        ];

        string Show(Location location)
        {
            var file = files.Single(each => each.Path == location.GetLineSpan().Path);
            return $"{file.Path[..2]} “{SliceOf(location, file)}”";
        }
    }

    private static string SliceOf(Location location, TextFile file) =>
        file.Content.Substring(location.SourceSpan.Start, location.SourceSpan.Length);
}
