namespace Resolutions.Tool;

/// <summary>The whole of the JSON.</summary>
/// <param name="SchemaVersion">Grows when a name goes or changes its meaning; names may come without it.</param>
/// <param name="Texts">The texts that were read.</param>
internal sealed record JsonReport(int SchemaVersion, IReadOnlyList<TextReport> Texts);
