namespace Resolutions.Generator;

/// <summary>What a file gives to generated code.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Resolutions">The resolutions in it, in reading order, without those that could not be read.</param>
internal sealed record ParsedFile(string Path, EquatableArray<ResolutionModel> Resolutions);
