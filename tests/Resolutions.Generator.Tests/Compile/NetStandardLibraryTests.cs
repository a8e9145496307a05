using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Compile;

/// <summary>A netstandard2.0 library with generated types, used by a net10.0 program beside the net8.0 contract.</summary>
public sealed class NetStandardLibraryTests
{
    private const string Program = """
        using System.Collections.Generic;
        using System.Linq;
        using Resolutions;
        using Resolutions.Generated;

        public static class Program
        {
            public static string Text() => A_RES_80_902.OP1_a_i.Text + "|" + A_RES_80_902.OP1_a_i.Info.Text;

            public static IReadOnlyList<string> Enumerate() =>
                A_RES_80_902.Paragraphs.Select(paragraph => paragraph.Id).ToList();

            public static string LookUp() =>
                ResolutionCatalog.TryGet("a/res/80/902", out var resolution) ? resolution.Title : "not found";

            public static bool IsSame() =>
                ResolutionCatalog.TryGet("A/RES/80/902", out var resolution)
                && ReferenceEquals(resolution, A_RES_80_902.Info)
                && ResolutionCatalog.All.Contains(A_RES_80_902.Info);

            public static string TypeArgument() => Cited<A_RES_80_902.OP1>() + Cited<A_RES_80_902.Fn1>();

            private static string Cited<T>() where T : IProvision => typeof(T).Name;
        }
        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp14)]
    public void Its_types_are_loaded_enumerated_and_looked_up(LanguageVersion language)
    {
        var library = (
            TestProject.Of(Texts.Read("subparagraphs.en.txt")) with
            {
                AssemblyName = "Library",
                Framework = TargetFramework.NetStandard20,
                LanguageVersion = language,
            }
        )
            .WithPublicTypes()
            .Generate()
            .AssertCompilesWithoutWarning()
            .Output.EmitAssembly();
        var program = new TestProject { AssemblyName = "Program", Framework = TargetFramework.Net100 }
            .WithReferences(MetadataReference.CreateFromImage(library))
            .WithSource(Program)
            .Generate()
            .AssertCompilesWithoutWarning()
            .Output.EmitAssembly();

        using var loaded = new LoadedProgram(library, program);

        Assert.Equal(
            "The number of every paragraph;|The number of every paragraph;",
            loaded.Call<string>("Program", "Text")
        );
        Assert.Equal(8, loaded.Call<IReadOnlyList<string>>("Program", "Enumerate").Count);
        Assert.Equal("Sub-paragraphs and footnotes", loaded.Call<string>("Program", "LookUp"));
        Assert.True(loaded.Call<bool>("Program", "IsSame"));
        Assert.Equal("OP1Fn1", loaded.Call<string>("Program", "TypeArgument"));
    }
}
