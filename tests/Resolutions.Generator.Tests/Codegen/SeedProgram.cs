using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Codegen;

/// <summary>The generated types of the seed, compiled and loaded once for all tests of a class.</summary>
public sealed class SeedProgram : IDisposable
{
    internal LoadedProgram Loaded { get; } = new(TestProject.Of(Texts.Seed).Generate().Output.EmitAssembly());

    public void Dispose() => Loaded.Dispose();
}
