namespace Resolutions.Generator;

/// <summary>What a file gives to generated code.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Resolutions">The resolutions in it, in reading order; none where the file has an error.</param>
internal sealed record ParsedFile(string Path, EquatableArray<ResolutionModel> Resolutions);
