using System.Collections.Immutable;

namespace Resolutions.Generator;

/// <summary>Gives out the names of types and files, so that no two are the same.</summary>
internal sealed class IndexBuilder
{
    private readonly List<IndexEntry> accepted = [];
    private readonly List<RejectedResolution> rejected = [];
    private readonly Dictionary<string, IndexEntry> bySymbol = new(StringComparer.Ordinal);

    // Ignoring case: file systems do, and names that differ in case alone help nobody.
    private readonly Dictionary<string, string> byHintName = new(StringComparer.OrdinalIgnoreCase)
    {
        [HintName.Catalog] = "the catalog",
    };

    private IndexBuilder() { }

    public static ResolutionIndex Build(ImmutableArray<FileHeaders> files, CancellationToken cancellationToken)
    {
        var builder = new IndexBuilder();
        IEnumerable<IGrouping<string, FileHeaders>> byPath = files
            .GroupBy(static file => file.Path, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal);
        foreach (IGrouping<string, FileHeaders> group in byPath)
        {
            cancellationToken.ThrowIfCancellationRequested();
            builder.Add(group.First(), isListedTwice: group.Skip(1).Any());
        }

        return new(builder.accepted.ToEquatableArray(), builder.rejected.ToEquatableArray());
    }

    private void Add(FileHeaders file, bool isListedTwice)
    {
        for (int position = 0; position < file.Symbols.Count; position++)
        {
            // Nothing tells two items with one path apart, so neither may emit a file that the other emits too.
            if (isListedTwice)
            {
                Reject(file.Path, position, RuleIds.ListedTwice, file.Symbols[position]);
            }
            else
            {
                Add(file.Path, position, file.Symbols[position]);
            }
        }
    }

    private void Add(string path, int position, string symbol)
    {
        string key = SymbolKey.Of(symbol);
        string typeName = Identifier.OfSymbol(symbol);
        string hintName = HintName.Of(typeName);
        if (bySymbol.TryGetValue(key, out IndexEntry? first))
        {
            Reject(path, position, RuleIds.DuplicateResolution, symbol, first.Path);
        }
        else if (byHintName.TryGetValue(hintName, out string? owner))
        {
            Reject(path, position, RuleIds.NameCollision, symbol, typeName, owner);
        }
        else
        {
            var entry = new IndexEntry(path, position, symbol, typeName, hintName);
            bySymbol.Add(key, entry);
            byHintName.Add(hintName, symbol);
            accepted.Add(entry);
        }
    }

    private void Reject(string path, int position, string ruleId, params string[] arguments) =>
        rejected.Add(new(path, position, ruleId, new EquatableArray<string>(arguments)));
}
