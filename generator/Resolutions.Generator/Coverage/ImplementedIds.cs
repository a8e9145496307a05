namespace Resolutions.Generator;

/// <summary>What is implemented, to tell whether a test has anything to do with it.</summary>
internal sealed class ImplementedIds
{
    private readonly HashSet<string> implemented;
    private readonly HashSet<string> enclosing;

    public ImplementedIds(IEnumerable<PlacedCitation> citations)
    {
        string[] ids =
        [
            .. citations
                .Where(static citation => citation.Kind == CitationKind.Implements)
                .Select(static citation => citation.Id),
        ];
        implemented = new(ids, StringComparer.Ordinal);
        enclosing = new(ids.SelectMany(static id => EnclosingIds.Of(id, SymbolOf(id))), StringComparer.Ordinal);
    }

    /// <summary>Whether a provision is implemented, or a part of it, or something that it is a part of.</summary>
    public bool Touches(string id, string symbol) =>
        enclosing.Contains(id) || EnclosingIds.Of(id, symbol).Any(implemented.Contains);

    /// <summary>The symbol in an identifier: what stands before the path, which has no blank.</summary>
    private static string SymbolOf(string id)
    {
        int blank = id.LastIndexOf(' ');
        return blank > 0 && blank + 2 < id.Length && char.IsLetter(id[blank + 1]) && char.IsLetter(id[blank + 2])
            ? id.Substring(0, blank)
            : id;
    }
}
