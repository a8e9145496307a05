using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Diagnostics;

public sealed class ProjectRuleTests
{
    private static readonly TextFile Text = new EnglishResolution().At("texts/a.txt");

    [Theory]
    [Covers("RES9001", isReported: true)]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp7)]
    [InlineData(LanguageVersion.CSharp6)]
    public void RES9001_a_language_version_before_8_gives_no_output(LanguageVersion language)
    {
        var project = TestProject.Of(Text, new EnglishResolution { Number = 902 }.At("b.txt")) with
        {
            Framework = TargetFramework.NetStandard20,
            LanguageVersion = language,
        };

        var run = project.Generate();

        var diagnostic = Rules.AssertReported("RES9001", DiagnosticSeverity.Error, run);
        Assert.Contains($"C# {language.ToDisplayString()}", diagnostic.Message(), StringComparison.Ordinal);
        Assert.Empty(run.HintNames);
    }

    [Fact]
    public void RES9001_is_reported_in_a_project_without_CSharp_files_too()
    {
        var project = TestProject.Of(Text) with
        {
            Framework = TargetFramework.NetStandard20,
            LanguageVersion = LanguageVersion.CSharp7_3,
            Sources = [],
        };

        var run = project.Generate();

        Rules.AssertReported("RES9001", DiagnosticSeverity.Error, run);
        Assert.Empty(run.HintNames);
    }

    [Theory]
    [Covers("RES9001", isReported: false)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.Preview)]
    public void RES9001_is_not_reported_from_version_8_on(LanguageVersion language)
    {
        var run = (TestProject.Of(Text) with { LanguageVersion = language }).Generate();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(2, run.HintNames.Count());
    }

    [Fact]
    [Covers("RES9001", isReported: false)]
    public void RES9001_is_not_reported_where_there_is_nothing_to_generate()
    {
        var project = new TestProject { LanguageVersion = LanguageVersion.CSharp7_3 };

        Assert.Empty(project.Generate().Diagnostics);
    }

    [Theory]
    [Covers("RES9002", isReported: true)]
    [InlineData("1.Texts")]
    [InlineData("My App")]
    [InlineData("MyApp..Texts")]
    [InlineData("MyApp.")]
    [InlineData("MyApp.class")]
    [InlineData("MyApp { class Injected { } } namespace X")]
    [InlineData("MyApp;")]
    [InlineData("global::MyApp")]
    public void RES9002_a_name_that_is_no_namespace(string ns)
    {
        var run = TestProject.Of(Text).WithProperty("ResolutionsNamespace", ns).Generate();

        var diagnostic = Rules.AssertReported("RES9002", DiagnosticSeverity.Error, run);
        Assert.Contains(ns, diagnostic.Message(), StringComparison.Ordinal);
        Assert.DoesNotContain("Injected", run.Transcript.Split("RES9002")[0], StringComparison.Ordinal);
    }

    [Theory]
    [Covers("RES9002", isReported: false)]
    [InlineData("MyApp")]
    [InlineData("MyApp.Texts_2.Ünïcode.决议")]
    [InlineData("")]
    public void RES9002_is_not_reported_for_a_namespace_or_none(string ns)
    {
        var run = TestProject.Of(Text).WithProperty("ResolutionsNamespace", ns).Generate();

        run.AssertCompilesWithoutWarning();
        var expected = ns == "" ? "Resolutions.Generated" : ns;
        Assert.NotNull(run.Output.GetTypeByMetadataName($"{expected}.A_RES_80_901"));
    }

    [Theory]
    [Covers("RES9003", isReported: true)]
    [InlineData("private")]
    [InlineData("true")]
    [InlineData("public static")]
    public void RES9003_a_visibility_that_is_neither_public_nor_internal(string visibility)
    {
        var run = TestProject.Of(Text).WithProperty("ResolutionsVisibility", visibility).Generate();

        var diagnostic = Rules.AssertReported("RES9003", DiagnosticSeverity.Error, run);
        Assert.Contains(visibility, diagnostic.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [Covers("RES9003", isReported: false)]
    [InlineData("public", Accessibility.Public)]
    [InlineData("internal", Accessibility.Internal)]
    [InlineData("Public", Accessibility.Public)]
    [InlineData("", Accessibility.Internal)]
    public void RES9003_is_not_reported_for_public_internal_or_none(string visibility, Accessibility expected)
    {
        var run = TestProject.Of(Text).WithProperty("ResolutionsVisibility", visibility).Generate();

        run.AssertCompilesWithoutWarning();
        var type = run.Output.GetTypeByMetadataName("Resolutions.Generated.A_RES_80_901");
        Assert.Equal(expected, type?.DeclaredAccessibility);
    }

    [Fact]
    [Covers("RES9004", isReported: true)]
    public void RES9004_a_project_without_the_contract_gives_no_output()
    {
        var run = (TestProject.Of(Text) with { ReferencesContract = false }).Generate();

        Rules.AssertReported("RES9004", DiagnosticSeverity.Error, run);
        Assert.Empty(run.HintNames);
    }

    [Fact]
    [Covers("RES9004", isReported: false)]
    public void RES9004_is_not_reported_without_texts()
    {
        Assert.Empty(
            new TestProject { ReferencesContract = false }
                .Generate()
                .Diagnostics
        );
    }

    [Theory]
    [Covers("RES9006", isReported: true)]
    [InlineData("namespace Resolutions { public class Paragraph { } }", "Resolutions.Paragraph")]
    [InlineData("namespace Resolutions { internal enum Language { None } }", "Resolutions.Language")]
    public void RES9006_a_project_that_hides_the_contract_gives_no_output(string source, string hidden)
    {
        var run = TestProject.Of(Text).WithSource(source).Generate();

        var diagnostic = Rules.AssertReported("RES9006", DiagnosticSeverity.Error, run);
        Assert.Contains(hidden, diagnostic.Message(), StringComparison.Ordinal);
        Assert.Empty(run.HintNames);
    }

    [Fact]
    [Covers("RES9006", isReported: false)]
    public void RES9006_is_not_reported_for_the_same_name_elsewhere()
    {
        var run = TestProject
            .Of(Text)
            .WithSource(
                "namespace MyProject.Resolutions { public class Paragraph { } } namespace Resolutions { class Mine { } }"
            )
            .Generate();

        Assert.Empty(run.Diagnostics);
    }
}
