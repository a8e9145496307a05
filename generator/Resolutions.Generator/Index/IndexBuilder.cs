using System.Collections.Immutable;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Brings language versions together and gives out the names of types and files, so that no two are the same.</summary>
internal sealed class IndexBuilder
{
    private readonly List<IndexGroup> accepted = [];
    private readonly List<RejectedResolution> rejected = [];
    private readonly Dictionary<string, IndexGroup> bySymbol = new(StringComparer.Ordinal);

    // Ignoring case: file systems do, and names that differ in case alone help nobody.
    private readonly Dictionary<string, string> byHintName = new(StringComparer.OrdinalIgnoreCase)
    {
        [HintName.Catalog] = "the catalog",
    };

    private IndexBuilder() { }

    /// <param name="files">The headers of all files.</param>
    /// <param name="preferred">The language that the project prefers, or <see langword="null"/>.</param>
    /// <param name="cancellationToken">Asked before every file.</param>
    public static ResolutionIndex Build(
        ImmutableArray<FileHeaders> files,
        Language? preferred,
        CancellationToken cancellationToken
    )
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

        return new(
            builder.accepted.Select(group => group.ToEntry(preferred)).ToEquatableArray(),
            builder.rejected.ToEquatableArray()
        );
    }

    private void Add(FileHeaders file, bool isListedTwice)
    {
        for (int position = 0; position < file.Resolutions.Count; position++)
        {
            ResolutionHeader header = file.Resolutions[position];

            // Nothing tells two items with one path apart, so neither may emit a file that the other emits too.
            if (isListedTwice)
            {
                Reject(file.Path, position, RuleIds.ListedTwice, header.Symbol);
            }
            else
            {
                Add(new VersionEntry(file.Path, position, header.Language), header.Symbol);
            }
        }
    }

    private void Add(VersionEntry version, string symbol)
    {
        string key = SymbolKey.Of(symbol);
        string typeName = Identifier.OfSymbol(symbol);
        string hintName = HintName.Of(typeName);
        if (bySymbol.TryGetValue(key, out IndexGroup? group))
        {
            if (group.Find(version.Language) is { } first)
            {
                Reject(version.Path, version.Position, RuleIds.DuplicateResolution, symbol, first.Path);
            }
            else
            {
                group.Add(version);
            }
        }
        else if (byHintName.TryGetValue(hintName, out string? owner))
        {
            Reject(version.Path, version.Position, RuleIds.NameCollision, symbol, typeName, owner);
        }
        else
        {
            group = new IndexGroup(symbol, typeName, hintName);
            group.Add(version);
            bySymbol.Add(key, group);
            byHintName.Add(hintName, symbol);
            accepted.Add(group);
        }
    }

    private void Reject(string path, int position, string ruleId, params string[] arguments) =>
        rejected.Add(new(path, position, ruleId, new EquatableArray<string>(arguments)));
}
