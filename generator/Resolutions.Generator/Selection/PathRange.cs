using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>The provisions of a resolution that an entry names.</summary>
/// <param name="Paths">Their paths, in document order; empty where there is a fault.</param>
/// <param name="Fault">What is wrong, as it follows the words of the entry; <see langword="null"/> where nothing is.</param>
internal sealed record PathRange(IReadOnlyList<string> Paths, string? Fault)
{
    /// <summary>Finds what an entry with a path names.</summary>
    /// <param name="paths">The paths of all provisions of the resolution, as identifiers have them, in document order.</param>
    /// <param name="symbol">The symbol of the resolution.</param>
    /// <param name="entry">The entry.</param>
    public static PathRange Find(IReadOnlyList<string> paths, string symbol, ProvisionEntry entry)
    {
        if (IndexOf(paths, entry.First) is not (>= 0 and var first))
        {
            return Missing(paths, symbol, entry.First);
        }

        if (entry.Last.Length == 0)
        {
            return new([paths[first]], null);
        }

        if (entry.Last == ProvisionEntry.NoEnd)
        {
            return new([], "cannot be read: the range has no end");
        }

        if (IndexOf(paths, entry.Last) is not (>= 0 and var last))
        {
            return Missing(paths, symbol, entry.Last);
        }

        // Sub-paragraphs stand among the paragraphs, and what stands in a section behind it.
        string stem = StemOf(paths[first]);
        return last < first || StemOf(paths[last]) != stem
            ? new([], $"cannot be read: {paths[last]} does not follow {paths[first]} in a row")
            : new([.. paths.Skip(first).Take(last - first + 1).Where(path => StemOf(path) == stem)], null);
    }

    /// <summary>The place of a path among others: as it is written, or else as citations may write it.</summary>
    private static int IndexOf(IReadOnlyList<string> paths, string path)
    {
        int index = paths.ToList().IndexOf(path);
        string cited = LinkPath.Of(path);
        return index >= 0 ? index : paths.ToList().FindIndex(each => LinkPath.Of(each) == cited);
    }

    private static PathRange Missing(IReadOnlyList<string> paths, string symbol, string path)
    {
        string? nearest =
            paths.FirstOrDefault(each => each.Equals(path, StringComparison.OrdinalIgnoreCase))
            ?? paths.FirstOrDefault(each => each == OfTypeName(path))
            ?? OfWords(symbol, path, paths)
            ?? NearestProvision.Find(LinkPath.Of(path), paths);
        return new(
            [],
            $"names nothing: {symbol} has no {path}" + (nearest is null ? "" : $"; did you mean {nearest}?")
        );
    }

    /// <summary>The path that the name of a type stands for: <c>OP2(a)</c> for <c>OP2_a</c>.</summary>
    private static string OfTypeName(string name)
    {
        string[] parts = name.Split('_');
        return parts[0] + string.Concat(parts.Skip(1).Select(static part => "(" + part + ")"));
    }

    /// <summary>The path that words stand for: <c>OP10</c> for “para. 10”.</summary>
    private static string? OfWords(string symbol, string words, IReadOnlyList<string> paths) =>
        MentionReader.Read($"{symbol}, {words}") is [{ Provisions: [var named] }]
            ? paths.FirstOrDefault(each => LinkPath.Of(each) == LinkPath.Of(named.Path))
            : null;

    /// <summary>A path without the number or letter that counts on in a row: <c>SectionII.OP</c> of <c>SectionII.OP3</c>.</summary>
    private static string StemOf(string path)
    {
        int part = path.EndsWith(")", StringComparison.Ordinal) ? path.LastIndexOf('(') : -1;
        if (part >= 0)
        {
            return path.Substring(0, part + 1);
        }

        string last = ProvisionPath.Split(path).Last();
        string name =
            new[] { CitationText.Section, CitationText.Lettered }.FirstOrDefault(each =>
                ProvisionWords.LabelAfter(each, last) is not null
            ) ?? new string([.. last.TakeWhile(char.IsLetter)]);
        return path.Substring(0, path.Length - last.Length) + name;
    }
}
