using Resolutions.Generator.Tests.Diagnostics;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Analyzers;

/// <summary>Tests of what nothing implements.</summary>
public sealed class VerificationAnalyzerTests
{
    private const string Usings = "using Resolutions;\nusing Resolutions.Generated;\n";

    private static readonly TestProject Project = TestProject.Of(
        new EnglishResolution
        {
            Operative = ["Welcomes the lamps;", "Requests:\n\n(a) To count;\n\n(b) To report;", "Decides to meet."],
        }.At("a.txt")
    );

    [Fact]
    [Covers("RES2011", isReported: true)]
    public void RES2011_a_test_of_what_nothing_implements_is_reported_on_request()
    {
        var project = Project.WithSource(
            Usings
                + "[Verifies<A_RES_80_901.OP1>] class A;\n[Implements<A_RES_80_901.OP3>, Planned<A_RES_80_901.OP1>] class B;"
        );

        Assert.Empty(Analysis.Of(project));
        var (found, words) = Assert.Single(Analysis.Of(project, ("RES2011", ReportDiagnostic.Warn)));
        Assert.Equal(("RES2011", "Verifies<A_RES_80_901.OP1>"), (found.Id, words));
        Assert.Equal(
            "A/RES/80/901, para. 1 is verified here, and nothing in this project or in an assembly that it refers to implements it; it is planned in Source1.cs, line 5",
            found.Message()
        );
    }

    [Theory]
    [Covers("RES2011", isReported: false)]
    [InlineData("Verifies<A_RES_80_901.OP1>, Implements<A_RES_80_901.OP1>")]
    [InlineData("Verifies<A_RES_80_901.OP2>, Implements<A_RES_80_901.OP2_b>")]
    [InlineData("Verifies<A_RES_80_901.OP2_a>, Implements<A_RES_80_901.OP2>")]
    [InlineData("Verifies<A_RES_80_901>, Implements<A_RES_80_901.OP2_b>")]
    [InlineData("Verifies<A_RES_80_901.OP3>, Implements<A_RES_80_901>")]
    [InlineData("Cites<A_RES_80_901.OP1>")]
    public void RES2011_is_not_reported_of_what_has_to_do_with_an_implementation(string attributes) =>
        Assert.Empty(
            Analysis.Of(Project.WithSource($"{Usings}[{attributes}] class A;"), ("RES2011", ReportDiagnostic.Warn))
        );

    [Fact]
    public void An_implementation_in_a_referenced_assembly_counts()
    {
        var library = (Project with { AssemblyName = "Library" })
            .WithPublicTypes()
            .WithSource(Usings + "class Keeper { [Implements<A_RES_80_901.OP1>] private void Light() { } }")
            .Generate();
        var project = new TestProject()
            .WithReferences(library.EmitReference())
            .WithSource(Usings + "[Verifies<A_RES_80_901.OP1>, Verifies<A_RES_80_901.OP3>] class Tests;");

        var (_, words) = Assert.Single(Analysis.Of(project, ("RES2011", ReportDiagnostic.Warn)));
        Assert.Equal("Verifies<A_RES_80_901.OP3>", words);
    }
}
