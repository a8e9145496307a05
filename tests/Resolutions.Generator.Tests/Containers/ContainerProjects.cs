using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Containers;

/// <summary>Projects with the types of the sample trees.</summary>
internal static class ContainerProjects
{
    public static TheoryData<LanguageVersion> Languages => [LanguageVersion.CSharp8, LanguageVersion.CSharp14];

    public static GeneratorRun Generate(this TestProject project, params ImmutableArray<Text.Resolution> trees) =>
        new GeneratorSession(new TreeGenerator(trees)).Run(project);

    public static LoadedProgram Load(LanguageVersion language, params ImmutableArray<Text.Resolution> trees) =>
        new(
            (new TestProject() with { LanguageVersion = language })
                .Generate(trees)
                .AssertCompilesWithoutWarning()
                .Output.EmitAssembly()
        );
}
