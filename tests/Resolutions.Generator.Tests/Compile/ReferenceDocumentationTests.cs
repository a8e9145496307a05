using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Compile;

/// <summary>Where the documentation of paragraphs and footnotes points. The compiler warns of what it does not find.</summary>
public sealed class ReferenceDocumentationTests
{
    private const string Types = "T:Resolutions.Generated.";

    [Theory]
    [InlineData("paragraph 1 (b) of its resolution 80/902", "A_RES_80_902.OP1_b", "A/RES/80/902, para. 1 (b)")]
    [InlineData("the second preambular paragraph of resolution 80/902", "A_RES_80_902.PP2", null)]
    [InlineData("resolution 80/902, annex", "A_RES_80_902.Annex1", "A/RES/80/902, annex")]
    [InlineData("paragraph 1 of the annex to resolution 80/902", "A_RES_80_902.Annex1.Para1", null)]
    [InlineData("its resolution 80/902", "A_RES_80_902", "A/RES/80/902")]
    [InlineData("paragraph 7 of its resolution 80/902", "A_RES_80_902", "A/RES/80/902, para. 7")]
    public void What_has_a_type_is_pointed_to(string citation, string typeName, string? words)
    {
        var cited = new EnglishResolution
        {
            Number = 902,
            Preamble = ["Recalling its resolution 70/1,", "Noting its duties,"],
            Operative = ["Decides:\n\n(a) To act;\n\n(b) To report."],
            Notes = ["Annex\n\nRules\n\n1. The rules apply to all.\n\n2. The rules end."],
        };

        var remarks = RemarksOf($"Recalls {citation}.", cited.At("b.txt"));

        Assert.Contains($"cref=\"{Types}{typeName}\"", remarks, StringComparison.Ordinal);
        Assert.DoesNotContain("href=", remarks, StringComparison.Ordinal);
        if (words is not null)
            Assert.Contains($">{words}<", remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_ends_of_a_range_are_pointed_to()
    {
        var cited = new EnglishResolution { Number = 902 };

        var remarks = RemarksOf("Recalls paragraphs 1 to 2 of its resolution 80/902.", cited.At("b.txt"));

        Assert.Contains("A_RES_80_902.OP1\">A/RES/80/902, para. 1</see>–<see", remarks, StringComparison.Ordinal);
        Assert.Contains("A_RES_80_902.OP2\">A/RES/80/902, para. 2</see>", remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_type_is_pointed_to_by_its_address()
    {
        var remarks = RemarksOf("Recalls paragraph 7 of resolution 1325 (2000) and its resolution 80/902.");

        Assert.Contains(
            "<see href=\"https://docs.un.org/en/S/RES/1325(2000)\">S/RES/1325 (2000), para. 7</see>",
            remarks,
            StringComparison.Ordinal
        );
        Assert.Contains("href=\"https://docs.un.org/en/A/RES/80/902\"", remarks, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_above_is_pointed_to() =>
        Assert.Contains(
            "cref=\"T:Resolutions.Generated.A_RES_80_901.PP1\"",
            RemarksOf("Recalls the first preambular paragraph of the present resolution."),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_a_referenced_assembly_has_is_pointed_to(bool asFile)
    {
        var library = (
            TestProject.Of(
                new EnglishResolution { Number = 902, Operative = ["Decides:\n\n(a) To act;\n\n(b) To report."] }.At(
                    "l.txt"
                )
            ) with
            {
                AssemblyName = "Library",
            }
        )
            .WithPublicTypes()
            .WithProperty("ResolutionsNamespace", "Library.Texts")
            .Generate();
        var project = TestProject
            .Of(
                new EnglishResolution
                {
                    Operative = ["Recalls resolution 80/902 and paragraphs 1 (b) and 7 of resolution 80/902."],
                }.At("a.txt")
            )
            .WithReferences(asFile ? library.EmitReference() : library.Output.ToMetadataReference());

        var remarks = Remarks(project, "OP1");

        Assert.Contains("cref=\"T:Library.Texts.A_RES_80_902\"", remarks, StringComparison.Ordinal);
        Assert.Contains("cref=\"T:Library.Texts.A_RES_80_902.OP1_b\"", remarks, StringComparison.Ordinal);
        Assert.Equal(["RES0105"], project.Generate().DiagnosticIds);
    }

    [Fact]
    public void A_footnote_points_to_what_it_cites()
    {
        var citing = new EnglishResolution
        {
            Operative = ["Takes note of the report.¹"],
            Notes = ["¹ Resolution 80/902."],
        };
        var project = TestProject.Of(citing.At("a.txt"), new EnglishResolution { Number = 902 }.At("b.txt"));

        Assert.Contains($"cref=\"{Types}A_RES_80_902\"", Remarks(project, "Fn1"), StringComparison.Ordinal);
    }

    private static string RemarksOf(string operative, params TextFile[] others) =>
        Remarks(TestProject.Of([new EnglishResolution { Operative = [operative] }.At("a.txt"), .. others]), "OP1");

    private static string Remarks(TestProject project, string provision)
    {
        var output = project.Generate().Output;
        output.AssertNoWarnings();
        var type = output.GetTypeByMetadataName("Resolutions.Generated.A_RES_80_901+" + provision);
        var xml = type!.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!;
        return xml[xml.IndexOf("<remarks>", StringComparison.Ordinal)..];
    }
}
