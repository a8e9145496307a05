using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator.Tests.Containers;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Languages;

/// <summary>Sections, annexes, articles and what else holds paragraphs, in two languages.</summary>
public sealed class LanguageContainerTests
{
    public static TheoryData<LanguageVersion> Languages => ContainerProjects.Languages;

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_paragraph_is_there_in_both_wherever_it_stands(LanguageVersion language)
    {
        var generator = new TreeGenerator(
            SampleTrees.WithOneAnnex(),
            SampleTrees.WithSeveralAnnexes(),
            SampleTrees.WithParts(),
            SampleTrees.WithEmbeddedTexts()
        )
        {
            Languages = [Text.Language.French, Text.Language.English],
        };
        using var program = new LoadedProgram(
            new GeneratorSession(generator)
                .Run(new TestProject { LanguageVersion = language })
                .AssertCompilesWithoutWarning()
                .Output.EmitAssembly()
        );

        var types = program
            .Program.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IParagraph)))
            .Select(type => type.FullName!)
            .ToList();

        Assert.Equal(11 + 5 + 5 + 20, types.Count);
        Assert.All(
            types,
            type =>
            {
                var french = program.Read<Paragraph>(type, "Info");
                var english = french.In(Language.English);
                Assert.Equal((Language.French, Language.English), (french.Language, english.Language));
                Assert.Equal((french.Id, french.Text), (english.Id, english.Text));
                Assert.Equal(french.Text, program.Const(type, "Fr"));
                Assert.Equal(english.Text, program.Const(type, "En"));
                Assert.All(english.Subparagraphs, part => Assert.Equal(Language.English, part.Language));
                Assert.All(english.Footnotes, note => Assert.Equal(Language.English, note.Language));
            }
        );
        Assert.Equal("Our world", program.Const("Resolutions.Generated.A_RES_80_955+Embedded1", "TitleEn"));
        Assert.Null(program.Const("Resolutions.Generated.A_RES_80_951+SectionII", "TitleEn"));
    }

    [Fact]
    public void A_section_that_one_version_lacks_is_one_finding()
    {
        var findings = Compare(
            Tree.Resolution(
                957,
                Tree.Section("I", "One", Tree.Operative(1, "Decides;"), Tree.Operative(2, "Decides;")),
                Tree.Section("II", "Two", Tree.Operative(1, "Decides:", Tree.Part('a', "to act;")))
            ),
            Tree.Resolution(957, Tree.Section("I", "Un", Tree.Operative(1, "Decides;"), Tree.Operative(2, "Decides;")))
        );

        Assert.Equal(2, findings.Count);
        Assert.Equal("sect. II", findings[0].Arguments[2]);
        Assert.Equal(("SectionII", "SectionI.OP2"), (findings[0].Place.Path, findings[0].OtherPlace.Path));
    }

    [Fact]
    public void A_preamble_of_a_section_that_is_shifted_leaves_the_others_comparable()
    {
        var findings = Compare(
            Tree.Resolution(
                957,
                Tree.Preambular(1, "Recalling 70/1,"),
                Tree.Section("I", "One", Tree.Preambular(1, "Recalling 70/2,"), Tree.Preambular(2, "Recalling 70/3,"))
            ),
            Tree.Resolution(
                957,
                Tree.Preambular(1, "Recalling 71/1,"),
                Tree.Section("I", "Un", Tree.Preambular(1, "Recalling 70/3,"))
            )
        );

        Assert.Equal(
            ["RES3001", "RES3001", "RES3003", "RES3003"],
            findings.Select(finding => finding.RuleId).Order(StringComparer.Ordinal)
        );
        Assert.Contains(findings, finding => finding.Arguments.Contains("A/RES/80/957, first preambular paragraph"));
    }

    private static List<VersionFinding> Compare(Text.Resolution english, Text.Resolution french)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var bound = new BoundResolution(
            new([
                ModelBuilder.Build(english, cancellationToken),
                ModelBuilder.Build(french, cancellationToken) with
                {
                    Language = Text.Language.French,
                },
            ]),
            "A_RES_80_957",
            "A_RES_80_957.g.cs",
            new([
                new VersionEntry("en.txt", 0, Text.Language.English),
                new VersionEntry("fr.txt", 0, Text.Language.French),
            ])
        );
        return [.. VersionComparer.Compare(bound, cancellationToken)];
    }
}
