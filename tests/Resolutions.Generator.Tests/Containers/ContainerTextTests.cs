using Resolutions.Generator.Tests.Harness;
using Resolutions.Generator.Tests.Incrementality;

namespace Resolutions.Generator.Tests.Containers;

/// <summary>From a text with sections and an annex to types, the whole way.</summary>
public sealed class ContainerTextTests
{
    private const string Type = "Resolutions.Generated.A_RES_80_904";

    [Fact]
    public void Paragraphs_are_cited_by_their_section_or_annex()
    {
        using var program = new LoadedProgram(
            TestProject
                .Of(Texts.Read("containers.en.txt"))
                .Generate()
                .AssertCompilesWithoutWarning()
                .Output.EmitAssembly()
        );

        var paragraphs = program.Read<IReadOnlyList<Paragraph>>(Type, "Paragraphs");

        Assert.Equal(
            [
                "A/RES/80/904, first preambular paragraph",
                "A/RES/80/904, sect. I, para. 1",
                "A/RES/80/904, sect. I, para. 2",
                "A/RES/80/904, sect. I, para. 2 (a)",
                "A/RES/80/904, sect. I, para. 2 (b)",
                "A/RES/80/904, sect. II, para. 1",
                "A/RES/80/904, annex, para. 1",
                "A/RES/80/904, annex, para. 2",
            ],
            paragraphs.Select(paragraph => paragraph.Citation)
        );
        Assert.Equal("Human resources", program.Const($"{Type}+SectionI", "Title"));
        Assert.Equal("Rules", program.Const($"{Type}+Annex1", "Title"));
        var note = program.Read<Footnote>($"{Type}+Fn2", "Info");
        Assert.Same(note, Assert.Single(program.Read<Paragraph>($"{Type}+SectionI+OP2", "Info").Footnotes));
        Assert.Same(note, Assert.Single(program.Read<Paragraph>($"{Type}+Annex1+Para1", "Info").Footnotes));
    }

    [Fact]
    public void White_space_between_paragraphs_of_a_section_emits_nothing()
    {
        var text = Texts.Read("containers.en.txt");
        var session = new GeneratorSession();
        var before = session.Run(TestProject.Of(text));

        var run = session.Run(
            TestProject.Of(text.With(text.Content.Replace("\n\n1. ", "\n\n\n1. ", StringComparison.Ordinal)))
        );

        Assert.Equal(new Steps { Parsed = 1 }, Steps.Of(run));
        Assert.Equal(before.Transcript, run.Transcript);
    }

    [Fact]
    public void An_edited_title_of_a_section_emits_its_resolution()
    {
        var text = Texts.Read("containers.en.txt");
        var session = new GeneratorSession();
        session.Run(TestProject.Of(text, new EnglishResolution().At("texts/other.txt")));

        var run = session.Run(
            TestProject.Of(
                text.With(text.Content.Replace("Human resources", "Human rights", StringComparison.Ordinal)),
                new EnglishResolution().At("texts/other.txt")
            )
        );

        Assert.Contains("\"Human rights\"", run["A_RES_80_904.g.cs"], StringComparison.Ordinal);
        Assert.Equal(1, run.Emitted);
    }

    [Fact]
    public void Letters_name_sections_and_the_paragraphs_of_an_annex()
    {
        var text = Texts.Read("containers.en.txt");
        using var program = new LoadedProgram(
            TestProject
                .Of(
                    text.With(
                        text.Content.Replace("1. The rules apply", "(a) The rules apply", StringComparison.Ordinal)
                            .Replace("2. They do not", "(b) They do not", StringComparison.Ordinal)
                            .Replace("I\nHuman resources", "A\nHuman resources", StringComparison.Ordinal)
                            .Replace("II\nAnnual", "B\nAnnual", StringComparison.Ordinal)
                    )
                )
                .Generate()
                .AssertCompilesWithoutWarning()
                .Output.EmitAssembly()
        );

        Assert.Equal("A/RES/80/904, sect. A, para. 1", program.Const($"{Type}+SectionA+OP1", "Citation"));
        Assert.Equal("A/RES/80/904, sect. B, para. 1", program.Const($"{Type}+SectionB+OP1", "Citation"));
        Assert.Equal("A/RES/80/904, annex, para. (a)", program.Const($"{Type}+Annex1+Para_a", "Citation"));
        Assert.Equal("A/RES/80/904 Annex1.Para(b)", program.Const($"{Type}+Annex1+Para_b", "Id"));
    }
}
