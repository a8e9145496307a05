using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Robustness;

/// <summary>Whatever a text says, it stays text: in consts, in documentation and at run time.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Fragments =>
        [
            "a \"quoted\" word",
            "a back\\slash, \\u0041, \\x41 and \\n",
            "*/ public class Injected { }",
            "// <summary> comment",
            "\"\"\" raw \"\"\"\" string",
            "\"; public const string Injected = \"",
            "{0} {braces} {{ }} and ${interpolation}",
            "</summary><remarks>&amp; & &#x41; <see cref=\"System.String\"/>",
            "]]> <![CDATA[ <!-- comment -->",
            "#pragma warning restore",
            "\u202Eright to left\u202C and \u2066isolated\u2069",
            "zero\u200Bwidth\u200Cjoiner\u200Dmarks\u200E\u200F, and \u061C",
            "an emoji \U0001F30D and \U00020000",
            "non\u00A0breaking, thin\u2009space and \u3000ideographic",
            "'apostrophes' ‘and’ “quotes” «like» these",
            "combining e\u0301 is not é",
            "@verbatim $dollar %percent ^caret `tick`",
        ];

    [Theory]
    [MemberData(nameof(Fragments))]
    public void A_paragraph_keeps_every_character(string fragment)
    {
        var paragraph = $"Takes note of {fragment} as it stands;";
        var text = new EnglishResolution { Operative = [paragraph, "Decides to continue."] }.At("a.txt");

        using var program = Load(text);

        Assert.Equal(paragraph, program.Const("Resolutions.Generated.A_RES_80_901+OP1", "Text"));
        Assert.Equal(paragraph, program.Read<Paragraph>("Resolutions.Generated.A_RES_80_901+OP1", "Info").Text);
    }

    [Theory]
    [MemberData(nameof(Fragments))]
    public void A_further_language_keeps_every_character(string fragment)
    {
        const string type = "Resolutions.Generated.A_RES_80_901";
        var paragraph = $"Prend note de {fragment} comme il est ;";
        var french = new FrenchResolution
        {
            Title = $"Sur {fragment} et plus",
            Operative = [paragraph, "Décide de poursuivre."],
        }.At("b.txt");
        foreach (var language in (LanguageVersion[])[LanguageVersion.CSharp8, LanguageVersion.CSharp14])
        {
            var project = TestProject.Of(new EnglishResolution().At("a.txt"), french) with
            {
                LanguageVersion = language,
            };

            var run = project.Generate();

            run.Output.AssertNoWarnings();
            using var program = new LoadedProgram(run.Output.EmitAssembly());
            Assert.Equal(paragraph, program.Const($"{type}+OP1", "Fr"));
            Assert.Equal(paragraph, program.Read<Paragraph>($"{type}+OP1", "Info").In(Language.French).Text);
            Assert.Equal($"Sur {fragment} et plus", program.Const(type, "TitleFr"));
            Assert.Equal($"Sur {fragment} et plus", program.Read<Resolution>(type, "Info").In(Language.French).Title);
        }
    }

    [Theory]
    [MemberData(nameof(Fragments))]
    public void A_footnote_keeps_every_character(string fragment)
    {
        var text = new EnglishResolution
        {
            Operative = ["Takes note of the report;¹", "Decides to continue."],
            Notes = [$"¹ See {fragment} there."],
        }.At("a.txt");

        using var program = Load(text);

        Assert.Equal($"See {fragment} there.", program.Const("Resolutions.Generated.A_RES_80_901+Fn1", "Text"));
    }

    [Theory]
    [MemberData(nameof(Fragments))]
    public void A_title_keeps_every_character(string fragment)
    {
        var text = new EnglishResolution { Title = $"On {fragment} and more" }.At("a.txt");

        using var program = Load(text);

        Assert.Equal($"On {fragment} and more", program.Const("Resolutions.Generated.A_RES_80_901", "Title"));
    }

    [Theory]
    [InlineData("\u202E")]
    [InlineData("\u202A")]
    [InlineData("\u2066")]
    [InlineData("\u200B")]
    [InlineData("\u200F")]
    [InlineData("\u00AD")]
    [InlineData("\u061C")]
    [InlineData("\uFEFF")]
    public void Characters_that_mislead_a_reader_of_code_are_never_written_raw(string character)
    {
        var run = TestProject
            .Of(
                new EnglishResolution { Operative = [$"Takes note{character} of it;", "Decides to continue."] }.At(
                    "a.txt"
                )
            )
            .Generate();

        Assert.DoesNotContain(character, run["A_RES_80_901.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u0085")]
    [InlineData("\u000B")]
    [InlineData("\u000C")]
    public void A_line_separator_in_a_paragraph_does_not_break_out_of_the_code(string separator)
    {
        var text = new EnglishResolution
        {
            Operative = [$"Takes note of{separator}public class Injected;", "Decides to continue."],
        }.At("a.txt");

        var run = TestProject.Of(text, Healthy).Generate();

        Assert.Contains("A_RES_80_999.g.cs", run.HintNames);
        run.Output.AssertNoWarnings();
        Assert.Empty(
            run.Output.GetSymbolsWithName("Injected", cancellationToken: TestContext.Current.CancellationToken)
        );
        Assert.DoesNotContain(separator, run.Transcript, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_of_100_KB_is_a_const_and_a_value()
    {
        var paragraph = $"Takes note of {string.Join(' ', Enumerable.Repeat("可持续 development", 7000))};";
        var text = new EnglishResolution { Operative = [paragraph, "Decides to continue."] }.At("a.txt");

        using var program = Load(text);

        Assert.True(paragraph.Length > 100_000);
        Assert.Equal(paragraph, program.Const("Resolutions.Generated.A_RES_80_901+OP1", "Text"));
        Assert.Equal(paragraph, program.Read<Paragraph>("Resolutions.Generated.A_RES_80_901+OP1", "Info").Text);
    }

    [Fact]
    public void Two_thousand_paragraphs_are_two_thousand_types()
    {
        var text = new EnglishResolution
        {
            Operative = [.. Enumerable.Range(1, 2000).Select(number => $"Takes note of report {number};")],
        }.At("a.txt");

        using var program = Load(text);

        Assert.Equal(
            2000,
            program.Read<Resolution>("Resolutions.Generated.A_RES_80_901", "Info").Paragraphs.Count(IsOperative)
        );

        static bool IsOperative(Paragraph paragraph) => paragraph.Kind == ParagraphKind.Operative;
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("..")]
    [InlineData("CON")]
    [InlineData("a\"b*/c.txt")]
    [InlineData("texts/\u202Etxt.cs")]
    [InlineData("C:\\texts\\a.txt")]
    [InlineData("a\nb.txt")]
    [InlineData("决议/第 132 号.txt")]
    [InlineData("{0}<a>&.txt")]
    public void The_name_of_a_file_does_not_matter(string path)
    {
        var expected = TestProject.Of(Healthy, new EnglishResolution().At("a.txt")).Generate();

        var run = TestProject.Of(Healthy, new EnglishResolution().At(path)).Generate();

        Assert.Equal(3, run.Files.Length);
        Assert.Equal(expected.Transcript, run.Transcript);
    }

    [Fact]
    public void A_file_name_of_a_thousand_characters_does_not_matter()
    {
        var run = TestProject.Of(new EnglishResolution().At(new string('长', 1000) + ".txt")).Generate();

        Assert.Equal(["A_RES_80_901.g.cs", "ResolutionCatalog.g.cs"], run.HintNames);
    }

    private static TextFile Healthy => new EnglishResolution { Number = 999 }.At("healthy.txt");

    private static LoadedProgram Load(TextFile text)
    {
        var run = TestProject.Of(text).Generate();
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        run.Output.AssertNoWarnings();
        Assert.Empty(
            run.Output.GetSymbolsWithName("Injected", cancellationToken: TestContext.Current.CancellationToken)
        );
        return new LoadedProgram(run.Output.EmitAssembly());
    }
}
