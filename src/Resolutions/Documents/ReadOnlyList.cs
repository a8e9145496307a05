using System.Collections.ObjectModel;

namespace Resolutions;

/// <summary>Makes lists that nobody can change, not even by a cast to an array.</summary>
internal static class ReadOnlyList
{
    /// <summary>A list of the items; the array belongs to the list from now on.</summary>
    public static IReadOnlyList<T> Of<T>(T[] items) =>
        items.Length == 0 ? Empty<T>.List : new ReadOnlyCollection<T>(items);

    private static class Empty<T>
    {
        public static readonly ReadOnlyCollection<T> List = new([]);
    }
}
