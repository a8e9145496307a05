using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Compile;

/// <summary>What generated types say when they run, in both ways that they are written.</summary>
public sealed class GeneratedValueTests
{
    private const string Type = "Resolutions.Generated.A_RES_80_902";

    public static TheoryData<LanguageVersion> Languages => [LanguageVersion.CSharp8, LanguageVersion.CSharp14];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Consts_of_the_resolution_are_what_the_header_says(LanguageVersion language)
    {
        using var program = Load(language);

        Assert.Equal("A/RES/80/902", program.Const(Type, "Symbol"));
        Assert.Equal("Sub-paragraphs and footnotes", program.Const(Type, "Title"));
        Assert.Equal(80, program.Const(Type, "Session"));
        Assert.Equal(902, program.Const(Type, "Number"));
        Assert.Equal("20 (a)", program.Const(Type, "AgendaItem"));
        Assert.Equal("Sub-paragraphs and footnotes", program.Const(Type, "AgendaItemTitle"));
        Assert.Equal("Third Committee", program.Const(Type, "Committee"));
        Assert.Equal("A/80/459", program.Const(Type, "Report"));
        Assert.Equal("12", program.Const(Type, "ReportParagraph"));
        Assert.Equal(50, program.Const(Type, "PlenaryMeeting"));
        Assert.Equal("2025-12-20", program.Const(Type, "AdoptionDate"));
        Assert.Equal("en", program.Const(Type, "Language"));
        Assert.Equal("https://docs.un.org/en/A/RES/80/902", program.Const(Type, "Url"));
        Assert.Equal(new DateOnly(2025, 12, 20), program.Read<DateOnly>(Type, "AdoptedOn"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Consts_of_a_paragraph_are_what_it_says(LanguageVersion language)
    {
        using var program = Load(language);

        Assert.Equal("A/RES/80/902 OP1(a)(i)", program.Const($"{Type}+OP1_a_i", "Id"));
        Assert.Equal("A/RES/80/902, para. 1 (a) (i)", program.Const($"{Type}+OP1_a_i", "Citation"));
        Assert.Equal(1, program.Const($"{Type}+OP1_a_i", "Number"));
        Assert.Equal("(i)", program.Const($"{Type}+OP1_a_i", "Marker"));
        Assert.Equal("The number of every paragraph;", program.Const($"{Type}+OP1_a_i", "Text"));
        Assert.Null(program.Const($"{Type}+OP1_a_i", "Verb"));
        Assert.Null(program.Const($"{Type}+OP1_a_i", "Chapeau"));
        Assert.Equal("Strongly urges", program.Const($"{Type}+OP1", "Verb"));
        Assert.Equal("Strongly urges all Member States:", program.Const($"{Type}+OP1", "Chapeau"));
        Assert.Equal(
            "Strongly urges all Member States:\n"
                + "(a) To publish their texts in one form, including:\n"
                + "(i) The number of every paragraph;\n"
                + "(ii) The footnotes;\n"
                + "(b) To keep them available;",
            program.Const($"{Type}+OP1", "Text")
        );
        Assert.Equal("A/RES/80/902, second preambular paragraph", program.Const($"{Type}+PP2", "Citation"));
        Assert.Equal("A/RES/80/902 Fn3", program.Const($"{Type}+Fn3", "Id"));
        Assert.Equal("A/RES/80/902, footnote 3", program.Const($"{Type}+Fn3", "Citation"));
        Assert.Equal("See A/80/101, annex.", program.Const($"{Type}+Fn3", "Text"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Info_says_what_the_consts_say(LanguageVersion language)
    {
        using var program = Load(language);

        foreach (var name in new[] { "PP1", "PP2", "OP1", "OP1_a", "OP1_a_i", "OP1_a_ii", "OP1_b", "OP2" })
        {
            var type = $"{Type}+{name}";
            var info = program.Read<Paragraph>(type, "Info");
            Assert.Same(info, program.Read<Paragraph>(type, "Info"));
            Assert.Equal(program.Const(type, "Id"), info.Id);
            Assert.Equal(program.Const(type, "Citation"), info.Citation);
            Assert.Equal(program.Const(type, "Number"), info.Number);
            Assert.Equal(program.Const(type, "Marker"), info.Marker);
            Assert.Equal(program.Const(type, "Text"), info.Text);
            Assert.Equal(program.Const(type, "Chapeau") ?? info.Text, info.Chapeau);
            Assert.Equal(program.Const(type, "Verb"), info.Actions is [var action, ..] ? action.Verb : null);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Info_of_a_paragraph_has_its_actions_footnotes_and_sub_paragraphs(LanguageVersion language)
    {
        using var program = Load(language);

        var paragraph = program.Read<Paragraph>($"{Type}+OP1", "Info");

        Assert.Equal(ParagraphKind.Operative, paragraph.Kind);
        var action = Assert.Single(paragraph.Actions);
        Assert.Equal(ActionConcept.StronglyUrge, action.Concept);
        Assert.Equal("Strongly urges", paragraph.Chapeau.Substring(action.Start, action.Length));
        Assert.Equal(["A/RES/80/902 OP1(a)", "A/RES/80/902 OP1(b)"], paragraph.Subparagraphs.Select(child => child.Id));
        Assert.Empty(paragraph.Anchors);
        Assert.Equal([3], paragraph.Footnotes.Select(note => note.Number));
        var anchored = program.Read<Paragraph>($"{Type}+OP1_a_ii", "Info");
        Assert.Same(paragraph.Subparagraphs[0].Subparagraphs[1], anchored);
        var anchor = Assert.Single(anchored.Anchors);
        Assert.Equal("The footnotes;".Length, anchor.Position);
        Assert.Same(program.Read<Footnote>($"{Type}+Fn3", "Info"), anchor.Footnote);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Paragraphs_and_Footnotes_enumerate_in_document_order(LanguageVersion language)
    {
        using var program = Load(language);

        var resolution = program.Read<Resolution>(Type, "Info");

        Assert.Equal(
            ["PP1", "PP2", "OP1", "OP1(a)", "OP1(a)(i)", "OP1(a)(ii)", "OP1(b)", "OP2"],
            resolution.Paragraphs.Select(paragraph => paragraph.Id.Split(' ')[1])
        );
        Assert.Equal([1, 2, 3], resolution.Footnotes.Select(note => note.Number));
        Assert.Equal(resolution.Paragraphs, program.Read<IReadOnlyList<Paragraph>>(Type, "Paragraphs"));
        Assert.Equal(resolution.Footnotes, program.Read<IReadOnlyList<Footnote>>(Type, "Footnotes"));
        Assert.Equal("A/RES/80/902", resolution.Symbol);
        Assert.Equal(new DateOnly(2025, 12, 20), resolution.AdoptedOn);
    }

    private static LoadedProgram Load(LanguageVersion language) =>
        new(
            (TestProject.Of(Texts.Read("subparagraphs.en.txt")) with { LanguageVersion = language })
                .Generate()
                .AssertCompilesWithoutWarning()
                .Output.EmitAssembly()
        );
}
