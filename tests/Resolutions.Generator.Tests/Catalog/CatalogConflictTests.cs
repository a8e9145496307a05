using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Catalog;

/// <summary>A project's own catalog has the name of those in the libraries: it wins, and nothing is said about it.</summary>
public sealed class CatalogConflictTests
{
    private const string UserOfTheCatalog = """
        using Resolutions.Generated;

        public static class User
        {
            public static bool Has(string symbol) => ResolutionCatalog.TryGet(symbol, out _);
        }
        """;

    [Fact]
    public void CS0436_about_the_catalog_is_suppressed()
    {
        var run = UserOf(Library()).WithSource(UserOfTheCatalog).Generate();

        Assert.Contains("CS0436", CompilerWarningsOf(run.Output));
        run.AssertCompilesWithoutWarning();
    }

    [Fact]
    public void CS0436_about_any_other_type_is_not_suppressed()
    {
        var library = Library("public class Shared { }");
        var run = UserOf(library).WithSource("class Shared { } class User { Shared field = new Shared(); }").Generate();

        Assert.All(
            run.Output.WarningsAndErrors().Where(warning => !warning.Contains("CS0169", StringComparison.Ordinal)),
            warning => Assert.Contains("CS0436", warning, StringComparison.Ordinal)
        );
        Assert.NotEmpty(run.Output.WarningsAndErrors());
    }

    [Fact]
    public void CS0436_about_a_catalog_that_the_user_wrote_is_not_suppressed()
    {
        var library = Library("namespace Mine { public class ResolutionCatalog { } }");
        var run = UserOf(library)
            .WithSource(
                "namespace Mine { class ResolutionCatalog { } class User { object o = new ResolutionCatalog(); } }"
            )
            .Generate();

        Assert.Contains(
            run.Output.WarningsAndErrors(),
            warning => warning.Contains("CS0436", StringComparison.Ordinal)
        );
    }

    private static PortableExecutableReference Library(string source = "") =>
        (TestProject.Of(new EnglishResolution { Number = 901 }.At("a.txt")) with { AssemblyName = "Library" })
            .WithPublicTypes()
            .WithSource(source)
            .Generate()
            .EmitReference();

    private static TestProject UserOf(MetadataReference library) =>
        TestProject.Of(new EnglishResolution { Number = 902 }.At("b.txt")).WithReferences(library);

    private static IEnumerable<string> CompilerWarningsOf(CSharpCompilation compilation) =>
        compilation
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.Id);
}
