using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Where a resolution stands in one language.</summary>
/// <param name="Path">The path of its file.</param>
/// <param name="Position">Its place among the resolutions of the file, from 0.</param>
/// <param name="Language">The language.</param>
internal sealed record VersionEntry(string Path, int Position, Language Language)
{
    /// <summary>What its file says of it; nothing where the file is gone.</summary>
    /// <param name="byPath">The lists of each file, one list for each of its resolutions.</param>
    public IEnumerable<T> In<T>(ILookup<string, EquatableArray<EquatableArray<T>>> byPath)
        where T : IEquatable<T> =>
        byPath[Path].SelectMany(file => file.Skip(Position).Take(1).SelectMany(static all => all));
}
