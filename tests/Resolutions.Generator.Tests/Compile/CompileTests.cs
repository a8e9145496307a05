using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Compile;

public sealed class CompileTests
{
    private static readonly TextFile[] AllTexts =
    [
        Texts.Read("small.en.txt"),
        Texts.Read("subparagraphs.en.txt"),
        Texts.Read("small.zh.txt"),
        Texts.Seed,
    ];

    public static TheoryData<string, LanguageVersion> FrameworksAndLanguages =>
        new()
        {
            { "netstandard2.0", LanguageVersion.CSharp8 },
            { "netstandard2.0", LanguageVersion.CSharp9 },
            { "netstandard2.0", LanguageVersion.CSharp14 },
            { "net8.0", LanguageVersion.CSharp8 },
            { "net8.0", LanguageVersion.CSharp10 },
            { "net8.0", LanguageVersion.CSharp11 },
            { "net8.0", LanguageVersion.CSharp12 },
            { "net10.0", LanguageVersion.CSharp8 },
            { "net10.0", LanguageVersion.CSharp14 },
            { "net10.0", LanguageVersion.Preview },
        };

    [Theory]
    [MemberData(nameof(FrameworksAndLanguages))]
    public void Generated_code_compiles_without_warning(string framework, LanguageVersion language)
    {
        var project = TestProject.Of(AllTexts) with { Framework = FrameworkOf(framework), LanguageVersion = language };

        var run = project.Generate();

        Assert.Equal(5, run.HintNames.Count());
        run.AssertCompilesWithoutWarning();
    }

    [Theory]
    [MemberData(nameof(FrameworksAndLanguages))]
    public void Public_generated_code_compiles_without_warning(string framework, LanguageVersion language)
    {
        var project = TestProject.Of(AllTexts) with { Framework = FrameworkOf(framework), LanguageVersion = language };

        var run = project.WithPublicTypes().Generate();

        run.AssertCompilesWithoutWarning();
        Assert.All(GeneratedTypesOf(run), type => Assert.Equal(Accessibility.Public, type.DeclaredAccessibility));
    }

    [Theory]
    [InlineData("MyApp")]
    [InlineData("MyApp.Generated")]
    [InlineData("MyApp.System")]
    [InlineData("MyApp.System.Text")]
    [InlineData("MyApp.Resolutions")]
    [InlineData("MyApp.Resolutions.Generated.Texts")]
    [InlineData("Resolutions")]
    public void Look_alikes_of_the_user_are_never_taken_for_the_real_types(string ns)
    {
        var project = TestProject
            .Of(AllTexts)
            .WithProperty("ResolutionsNamespace", ns)
            .WithSource(LookAlikes.Types)
            .WithSource(ns == "MyApp.Resolutions.Generated.Texts" ? "" : LookAlikes.Namespaces);

        var run = project.Generate();

        run.AssertCompilesWithoutWarning();
        Assert.Equal(4, GeneratedTypesOf(run).Count(type => type.Name.StartsWith("A_RES_", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    public void Look_alikes_are_never_taken_for_the_real_types_in_CSharp_8(string framework)
    {
        var project = (
            TestProject.Of(AllTexts) with
            {
                Framework = FrameworkOf(framework),
                LanguageVersion = LanguageVersion.CSharp8,
            }
        )
            .WithProperty("ResolutionsNamespace", "MyApp.Generated")
            .WithSource(LookAlikes.Types)
            .WithSource(LookAlikes.Namespaces);

        var run = project.Generate();

        run.AssertCompilesWithoutWarning();
        Assert.Equal(5, run.Files.Length);
    }

    [Fact]
    public void Every_generated_paragraph_footnote_and_resolution_is_sealed_and_documented()
    {
        var run = TestProject.Of(AllTexts).Generate();

        Assert.All(
            GeneratedTypesOf(run).SelectMany(type => type.GetTypeMembers().Prepend(type)),
            type =>
            {
                Assert.True(type.IsSealed || type.IsStatic, type.ToString());
                Assert.Contains(
                    "<summary>",
                    type.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken),
                    StringComparison.Ordinal
                );
                Assert.DoesNotContain(
                    type.InstanceConstructors,
                    constructor => constructor.DeclaredAccessibility != Accessibility.Private
                );
            }
        );
    }

    private static IEnumerable<INamedTypeSymbol> GeneratedTypesOf(GeneratorRun run) =>
        run
            .Files.SelectMany(source =>
                source
                    .SyntaxTree.GetRoot(TestContext.Current.CancellationToken)
                    .DescendantNodes()
                    .OfType<BaseTypeDeclarationSyntax>()
                    .Where(declaration => declaration.Parent is BaseNamespaceDeclarationSyntax)
                    .Select(declaration =>
                        run.Output.GetSemanticModel(declaration.SyntaxTree)
                            .GetDeclaredSymbol(declaration, TestContext.Current.CancellationToken)
                    )
            )
            .OfType<INamedTypeSymbol>();

    internal static TargetFramework FrameworkOf(string name) =>
        name switch
        {
            "netstandard2.0" => TargetFramework.NetStandard20,
            "net8.0" => TargetFramework.Net80,
            _ => TargetFramework.Net100,
        };
}
