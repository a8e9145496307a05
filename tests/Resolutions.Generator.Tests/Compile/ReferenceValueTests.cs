using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Compile;

/// <summary>The references that generated values have, in both ways that they are written.</summary>
public sealed class ReferenceValueTests
{
    private const string Type = "Resolutions.Generated.A_RES_80_901";

    public static TheoryData<LanguageVersion> Languages => [LanguageVersion.CSharp8, LanguageVersion.CSharp14];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Paragraphs_and_footnotes_have_the_references_of_their_texts(LanguageVersion language)
    {
        using var program = Load(
            new EnglishResolution
            {
                Operative =
                [
                    "Recalls paragraphs 4 to 9 of its resolution 70/1 and Human Rights Council resolution 32/13;¹",
                    "Requests the Secretary-General to report on paragraph 1 above.",
                ],
                Notes = ["¹ See A/80/101, annex."],
            },
            language
        );

        var paragraph = program.Read<Paragraph>($"{Type}+OP1", "Info");

        Assert.Equal(
            [
                (ReferenceKind.Resolution, "A/RES/70/1", "70/1", OrganDecision.Enacting, "OP4–OP9"),
                (ReferenceKind.Resolution, "A/HRC/RES/32/13", "32/13", OrganDecision.Named, ""),
            ],
            paragraph.References.Select(reference => Row(reference, paragraph.Chapeau))
        );
        var self = Assert.Single(program.Read<Paragraph>($"{Type}+OP2", "Info").References);
        Assert.Equal((ReferenceKind.Self, null, "OP1"), (self.Kind, self.Symbol, Targets(self)));
        var footnote = program.Read<Footnote>($"{Type}+Fn1", "Info");
        Assert.Equal(
            [(ReferenceKind.Document, "A/80/101", "A/80/101", OrganDecision.Symbol, "Annex")],
            footnote.References.Select(reference => Row(reference, footnote.Text))
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Sub_paragraphs_and_closing_words_have_their_own(LanguageVersion language)
    {
        using var program = Load(
            new EnglishResolution
            {
                Operative =
                [
                    "Decides, in accordance with resolution 70/1:\n\n"
                        + "(a) To apply resolution 71/5;\n\n(b) To act;\n\n"
                        + "and to do so in the light of resolution 72/6.",
                ],
            },
            language
        );

        var paragraph = program.Read<Paragraph>($"{Type}+OP1", "Info");

        Assert.Equal(["A/RES/70/1"], paragraph.References.Select(reference => reference.Symbol));
        Assert.Equal(["A/RES/71/5"], paragraph.Subparagraphs[0].References.Select(reference => reference.Symbol));
        Assert.Empty(paragraph.Subparagraphs[1].References);
        var closing = Assert.Single(paragraph.ClosingReferences);
        Assert.Equal("72/6", paragraph.ClosingWords.Substring(closing.Start, closing.Length));
    }

    [Fact]
    public void Versions_in_other_languages_have_their_own_places()
    {
        using var program = new LoadedProgram(
            TestProject
                .Of(new EnglishResolution().At("a.txt"), new FrenchResolution().At("b.txt"))
                .Generate()
                .AssertCompilesWithoutWarning()
                .Output.EmitAssembly()
        );

        var french = program.Read<Paragraph>($"{Type}+PP1", "Info").In(Language.French);

        var reference = Assert.Single(french.References);
        Assert.Equal("A/RES/70/1", reference.Symbol);
        Assert.Equal("70/1", french.Chapeau.Substring(reference.Start, reference.Length));
    }

    [Fact]
    public void A_provision_whose_document_is_not_said_stands_alone()
    {
        using var program = Load(
            new EnglishResolution { Operative = ["Recalls the proposals in paragraph 4."] },
            LanguageVersion.CSharp14
        );

        var reference = Assert.Single(program.Read<Paragraph>($"{Type}+OP1", "Info").References);

        Assert.Equal(
            (ReferenceKind.ProvisionAlone, null, "OP4"),
            (reference.Kind, reference.Symbol, Targets(reference))
        );
    }

    [Fact]
    public void The_contract_knows_every_kind_and_decision_that_the_parser_gives()
    {
        Assert.Equal(
            Enum.GetNames<Text.ReferenceKind>().Select(name => name == "Provision" ? "ProvisionAlone" : name),
            Enum.GetNames<ReferenceKind>()
        );
        Assert.Equal(Enum.GetNames<Text.OrganDecision>(), Enum.GetNames<OrganDecision>());
    }

    private static (ReferenceKind, string?, string, OrganDecision, string) Row(Reference reference, string text) =>
        (
            reference.Kind,
            reference.Symbol,
            text.Substring(reference.Start, reference.Length),
            reference.Decision,
            Targets(reference)
        );

    private static string Targets(Reference reference) => string.Join(" ", reference.Targets);

    private static LoadedProgram Load(EnglishResolution resolution, LanguageVersion language) =>
        new(
            (TestProject.Of(resolution.At("a.txt")) with { LanguageVersion = language })
                .Generate()
                .AssertCompilesWithoutWarning()
                .Output.EmitAssembly()
        );
}
