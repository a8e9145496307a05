namespace Resolutions.Generator.Tests.Harness;

/// <summary>What a project is compiled against: the libraries of a framework and the contract that its projects get.</summary>
internal sealed record TargetFramework(
    string Name,
    ImmutableArray<MetadataReference> Libraries,
    PortableExecutableReference Contract
)
{
    public static TargetFramework NetStandard20 { get; } =
        new(
            "netstandard2.0",
            [
                .. Directory
                    .EnumerateFiles(BuildPaths.NetStandardReferences, "*.dll")
                    .Select(file => MetadataReference.CreateFromFile(file)),
            ],
            MetadataReference.CreateFromFile(BuildPaths.NetStandardContract)
        );

    public static TargetFramework Net80 { get; } =
        new(
            "net8.0",
            [.. Basic.Reference.Assemblies.Net80.References.All],
            MetadataReference.CreateFromFile(BuildPaths.Contract)
        );

    public static TargetFramework Net100 { get; } =
        new(
            "net10.0",
            [.. Basic.Reference.Assemblies.Net100.References.All],
            MetadataReference.CreateFromFile(BuildPaths.Contract)
        );

    public override string ToString() => Name;
}
