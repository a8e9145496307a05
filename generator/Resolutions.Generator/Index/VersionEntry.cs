using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Where a resolution stands in one language.</summary>
/// <param name="Path">The path of its file.</param>
/// <param name="Position">Its place among the resolutions of the file, from 0.</param>
/// <param name="Language">The language.</param>
internal sealed record VersionEntry(string Path, int Position, Language Language);
