using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Catalog;

/// <summary>What types and catalog say of who cites a document.</summary>
public sealed class CitedByTests
{
    private const string Program = """
        using System.Collections.Generic;
        using System.Linq;
        using Resolutions;
        using Resolutions.Generated;

        public static class Program
        {
            public static string CitedBy(string symbol) => Words(ResolutionCatalog.CitedBy(symbol));

            public static string Of902() => Words(A_RES_80_902.CitedBy);

            public static bool IsOneList() => ReferenceEquals(A_RES_80_902.CitedBy, A_RES_80_902.CitedBy);

            private static string Words(IReadOnlyList<CitingReference> all) =>
                string.Join("; ", all.Select(each => each + " -> " + string.Join("+", each.Reference.Targets)));
        }
        """;

    private static readonly TextFile Citing = new EnglishResolution
    {
        Preamble = ["Recalling its resolutions 70/1 and 80/902,"],
        Operative =
        [
            "Decides, in accordance with paragraph 2 of resolution 80/902:\n\n"
                + "(a) To act;\n\n(b) To apply what is in A/79/63, annex I;\n\n"
                + "and to do so in the light of resolution 80/902;",
            "Takes note of the report A/78/62-E/2023/49.¹",
        ],
        Notes = ["¹ See A/79/63 and resolution 80/902."],
    }.At("a.txt");

    private static readonly TextFile Cited = new EnglishResolution { Number = 902 }.At("b.txt");

    public static TheoryData<LanguageVersion> Languages => [LanguageVersion.CSharp8, LanguageVersion.CSharp14];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_type_says_which_paragraphs_and_footnotes_cite_it_and_where(LanguageVersion language)
    {
        using var program = Load(TestProject.Of(Citing, Cited) with { LanguageVersion = language });

        Assert.Equal(
            "A/RES/80/901, first preambular paragraph -> ; A/RES/80/901, para. 1 -> OP2; A/RES/80/901, para. 1 -> ; "
                + "A/RES/80/901, footnote 1 -> ",
            program.Call<string>("Program", "Of902")
        );
        Assert.True(program.Call<bool>("Program", "IsOneList"));
    }

    [Theory]
    [InlineData("A/79/63", "A/RES/80/901, para. 1 (b) -> Annex1; A/RES/80/901, footnote 1 -> ")]
    [InlineData("A/78/62", "A/RES/80/901, para. 2 -> ")]
    [InlineData("E/2023/49", "A/RES/80/901, para. 2 -> ")]
    [InlineData("A/78/62-E/2023/49", "A/RES/80/901, para. 2 -> ")]
    [InlineData(
        " a/res/70/1",
        "A/RES/80/901, first preambular paragraph -> ; A/RES/80/902, first preambular paragraph -> "
    )]
    [InlineData("A/RES/80/901", "")]
    [InlineData("A/RES/80/90", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void The_catalog_knows_it_of_every_document(string? symbol, string expected)
    {
        using var program = Load(TestProject.Of(Citing, Cited));

        Assert.Equal(expected, program.Call<string>("Program", "CitedBy", symbol));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_catalog_covers_what_referenced_resolutions_cite(bool asFile)
    {
        var library = (TestProject.Of(Citing) with { AssemblyName = "Library" }).WithPublicTypes().Generate();
        var run = TestProject
            .Of(Cited)
            .WithReferences(asFile ? library.EmitReference() : library.Output.ToMetadataReference())
            .WithSource(Program)
            .Generate();

        using var program = new LoadedProgram(
            library.AssertCompilesWithoutWarning().Output.EmitAssembly(),
            run.AssertCompilesWithoutWarning().Output.EmitAssembly()
        );

        Assert.StartsWith(
            "A/RES/80/901, first preambular paragraph -> ; A/RES/80/901, para. 1 -> OP2;",
            program.Call<string>("Program", "Of902"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Only_another_cited_document_writes_the_catalog_anew()
    {
        var session = new GeneratorSession();
        var text = new EnglishResolution { Operative = ["Recalls paragraph 2 of its resolution 80/902."] };
        var file = text.At("a.txt");
        session.Run(TestProject.Of(file, Cited));

        var words = session.Run(Project(["Welcomes paragraphs 1 and 2 of its resolution 80/902."]));
        Assert.Equal((1, 1, 0), (words.Computed("Emit"), words.Computed("Citing"), words.Computed("CitedBy")));
        Assert.Equal(1, words.Emitted);

        var other = session.Run(Project(["Recalls paragraph 2 of its resolution 80/903."]));
        Assert.Equal((1, 1, 1), (other.Computed("Emit"), other.Computed("Citing"), other.Computed("CitedBy")));
        Assert.Contains("case \"A/RES/80/903\"", other["ResolutionCatalog.g.cs"], StringComparison.Ordinal);

        TestProject Project(ImmutableArray<string> operative) =>
            TestProject.Of(file.With((text with { Operative = operative }).ToString()), Cited);
    }

    private static LoadedProgram Load(TestProject project) =>
        new(project.WithSource(Program).Generate().AssertCompilesWithoutWarning().Output.EmitAssembly());
}
