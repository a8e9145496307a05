using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Catalog;

/// <summary>The catalog of a program that uses two assemblies, each with resolutions of its own.</summary>
public sealed class CatalogTests
{
    private const string Program = """
        using System.Linq;
        using Resolutions.Generated;

        public static class Program
        {
            public static string All() => string.Join(",", ResolutionCatalog.All.Select(each => each.Symbol));

            public static string LookUps() =>
                string.Join(
                    ",",
                    new[] { "A/RES/80/901", "a/res/80/902", " A / RES / 80 / 903 ", "A/RES/80/90", "A/RES/80/9011", "", null }
                        .Select(symbol => ResolutionCatalog.TryGet(symbol, out var resolution) ? resolution.Symbol : "-")
                );

            public static bool HasOneIdentity() =>
                ResolutionCatalog.TryGet("A/RES/80/901", out var resolution)
                && ReferenceEquals(resolution, ResolutionCatalog.All.First(each => each.Symbol == "A/RES/80/901"));
        }
        """;

    [Fact]
    public void It_covers_own_and_referenced_resolutions_through_assembly_files()
    {
        var first = Library("First", 901);
        var second = Library("Second", 902);
        var program = ProgramWith(first.EmitReference(), second.EmitReference());

        using var loaded = new LoadedProgram(
            first.Output.EmitAssembly(),
            second.Output.EmitAssembly(),
            program.AssertCompilesWithoutWarning().Output.EmitAssembly()
        );

        Assert.Equal("A/RES/80/901,A/RES/80/902,A/RES/80/903", loaded.Call<string>("Program", "All"));
        Assert.Equal("A/RES/80/901,A/RES/80/902,A/RES/80/903,-,-,-,-", loaded.Call<string>("Program", "LookUps"));
        Assert.True(loaded.Call<bool>("Program", "HasOneIdentity"));
    }

    [Fact]
    public void It_is_the_same_through_compilation_references_as_in_an_editor()
    {
        var first = Library("First", 901);
        var second = Library("Second", 902);

        var fromFiles = ProgramWith(first.EmitReference(), second.EmitReference());
        var fromCompilations = ProgramWith(first.Output.ToMetadataReference(), second.Output.ToMetadataReference());

        fromCompilations.AssertCompilesWithoutWarning();
        Assert.Equal(fromFiles.Transcript, fromCompilations.Transcript);
    }

    [Fact]
    public void A_library_of_a_library_is_covered_where_it_is_referenced()
    {
        var first = Library("First", 901);
        var second = (TestProject.Of(Text(902)) with { AssemblyName = "Second" })
            .WithPublicTypes()
            .WithReferences(first.EmitReference())
            .Generate();

        var program = ProgramWith(first.EmitReference(), second.EmitReference());

        program.AssertCompilesWithoutWarning();
    }

    [Fact]
    public void A_program_without_texts_has_the_catalog_of_its_references()
    {
        var run = new TestProject().WithReferences(Library("First", 901).EmitReference()).Generate();

        run.AssertCompilesWithoutWarning();
        Assert.Equal(["ResolutionCatalog.g.cs"], run.HintNames);
        Assert.Contains(
            "global::Resolutions.Generated.A_RES_80_901",
            run["ResolutionCatalog.g.cs"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Internal_resolutions_of_a_reference_are_not_covered()
    {
        var library = (TestProject.Of(Text(901)) with { AssemblyName = "First" }).Generate();

        var run = new TestProject().WithReferences(library.EmitReference()).Generate();

        Assert.Equal(2, library.Files.Length);
        Assert.Empty(run.HintNames);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_own_resolution_wins_over_a_referenced_one_of_the_same_symbol(bool asFile)
    {
        var library = (TestProject.Of(Text(901)) with { AssemblyName = "First" })
            .WithPublicTypes()
            .WithProperty("ResolutionsNamespace", "First.Texts")
            .Generate();

        var run = TestProject
            .Of(Text(901))
            .WithReferences(asFile ? library.EmitReference() : library.Output.ToMetadataReference())
            .Generate();

        run.AssertCompilesWithoutWarning();
        Assert.Contains(
            "global::Resolutions.Generated.A_RES_80_901",
            run["ResolutionCatalog.g.cs"],
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("First.Texts", run["ResolutionCatalog.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_referenced_resolutions_of_one_symbol_the_same_one_is_taken_whatever_their_order()
    {
        var first = LibraryIn("First.Texts").EmitReference();
        var second = LibraryIn("Second.Texts").EmitReference();

        var run = TestProject.Of(Text(903)).WithReferences(first, second).Generate();
        var turned = TestProject.Of(Text(903)).WithReferences(second, first).Generate();

        run.AssertCompilesWithoutWarning();
        Assert.Equal(run.Transcript, turned.Transcript);
        Assert.Contains("global::First.Texts.A_RES_80_901", run["ResolutionCatalog.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("Second.Texts", run["ResolutionCatalog.g.cs"], StringComparison.Ordinal);

        static GeneratorRun LibraryIn(string ns) =>
            (TestProject.Of(Text(901)) with { AssemblyName = ns })
                .WithPublicTypes()
                .WithProperty("ResolutionsNamespace", ns)
                .Generate();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_reference_behind_an_extern_alias_is_left_out(bool asFile)
    {
        var library = Library("First", 901);
        var reference = asFile ? (MetadataReference)library.EmitReference() : library.Output.ToMetadataReference();

        var run = TestProject.Of(Text(903)).WithReferences(reference.WithAliases(["hidden"])).Generate();

        run.AssertCompilesWithoutWarning();
        Assert.DoesNotContain("A_RES_80_901", run["ResolutionCatalog.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_with_an_alias_beside_global_is_covered()
    {
        var reference = Library("First", 901).EmitReference().WithAliases(["global", "also"]);

        var run = TestProject.Of(Text(903)).WithReferences(reference).Generate();

        run.AssertCompilesWithoutWarning();
        Assert.Contains("A_RES_80_901", run["ResolutionCatalog.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_that_is_no_assembly_file_is_left_out()
    {
        var broken = MetadataReference.CreateFromImage([0x4D, 0x5A, 0, 0, 1, 2, 3]);

        var run = TestProject.Of(Text(903)).WithReferences(broken).Generate();

        Assert.Equal(["A_RES_80_903.g.cs", "ResolutionCatalog.g.cs"], run.HintNames);
    }

    private static GeneratorRun Library(string name, int number) =>
        (TestProject.Of(Text(number)) with { AssemblyName = name }).WithPublicTypes().Generate();

    private static GeneratorRun ProgramWith(params ReadOnlySpan<MetadataReference> libraries) =>
        (TestProject.Of(Text(903)) with { AssemblyName = "Program" })
            .WithReferences(libraries)
            .WithSource(Program)
            .Generate();

    private static TextFile Text(int number) => new EnglishResolution { Number = number }.At($"{number}.txt");
}
