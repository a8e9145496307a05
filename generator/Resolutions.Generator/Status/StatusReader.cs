using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Finds in the text of an item what its metadata say of the force of resolutions and provisions.</summary>
internal sealed class StatusReader
{
    public const string SupersededBy = "SupersededBy";
    public const string Withdrawn = "Withdrawn";
    public const string Replaced = "Replaced";

    private readonly List<StatusFault> faults = [];
    private readonly (string Symbol, IReadOnlyList<string> Paths, Dictionary<string, StatusModel> Found)[] resolutions;

    private StatusReader(IEnumerable<Resolution> resolutions) =>
        this.resolutions = [
            .. resolutions.Select(static resolution =>
                (
                    WellFormed.Text(resolution.Header.Symbol),
                    (IReadOnlyList<string>)
                        [
                            .. NamedProvisions.Of(resolution).Select(static named => IdPath.Of(named.Path)),
                            .. resolution.Footnotes.Select(static note => CitationText.FootnotePath(note.Label)),
                        ],
                    new Dictionary<string, StatusModel>(StringComparer.Ordinal)
                )
            ),
        ];

    /// <summary>What of the metadata cannot be read or names nothing.</summary>
    public IReadOnlyList<StatusFault> Faults => faults;

    /// <summary>What a resolution of the file says, in document order.</summary>
    /// <param name="position">Its place in the file, from 0.</param>
    public EquatableArray<StatusModel> Of(int position) =>
        resolutions[position]
            .Paths.Prepend("")
            .Select(path => resolutions[position].Found.TryGetValue(path, out StatusModel status) ? status : null)
            .OfType<StatusModel>()
            .ToEquatableArray();

    public static StatusReader Read(ItemStatus item, IReadOnlyList<Resolution> resolutions)
    {
        var reader = new StatusReader(item.IsEmpty ? [] : resolutions);
        if (reader.resolutions.Length > 0)
        {
            // What is in force instead says more than that something is not, so it comes last.
            reader.ReadWithdrawn(item.Withdrawn);
            reader.ReadSuperseded(item.SupersededBy);
            reader.ReadReplaced(item.Replaced);
        }

        return reader;
    }

    /// <summary>What is in force instead of something, with the part of the metadata that says it.</summary>
    public static IEnumerable<(string Text, string Metadata, string By)> SuccessorsIn(ItemStatus item)
    {
        if (item.SupersededBy.Length > 0)
        {
            yield return (item.SupersededBy, SupersededBy, item.SupersededBy);
        }

        foreach (string part in PartsOf(item.Replaced))
        {
            yield return (part, Replaced, By(part));
        }
    }

    private static IEnumerable<string> PartsOf(string value) =>
        value.Split(',').Select(static part => part.Trim()).Where(static part => part.Length > 0);

    private static string By(string part) => part.Substring(part.IndexOf(':') + 1).Trim();

    private void ReadWithdrawn(string value)
    {
        if (value.Equals("true", StringComparison.OrdinalIgnoreCase))
        {
            AddToAll(by: null);
        }
        else if (!value.Equals("false", StringComparison.OrdinalIgnoreCase))
        {
            foreach (ProvisionEntry entry in ProvisionEntries.Read(value))
            {
                Add(entry, entry.Text, by: null, Withdrawn);
            }
        }
    }

    private void ReadSuperseded(string value)
    {
        if (value.Length == 0)
        {
            return;
        }

        if (Successor.FindFault(value) is { } fault)
        {
            faults.Add(new(value, SupersededBy, fault));
        }
        else
        {
            AddToAll(value);
        }
    }

    private void ReadReplaced(string value)
    {
        foreach (string part in PartsOf(value))
        {
            int colon = part.IndexOf(':');
            ProvisionEntry[] entries = [.. ProvisionEntries.Read(part.Substring(0, Math.Max(0, colon)))];
            string by = By(part);
            string? fault =
                entries.Length == 0
                    ? "cannot be read: write provisions, a colon and what is in their place, as in OP12: A/RES/79/1 OP3"
                    : Successor.FindFault(by);
            if (fault is not null)
            {
                faults.Add(new(part, Replaced, fault));
            }
            else
            {
                Add(entries[0], part, by, Replaced);
            }
        }
    }

    private void AddToAll(string? by)
    {
        foreach (var resolution in resolutions)
        {
            resolution.Found[""] = new("", by);
        }
    }

    private void Add(ProvisionEntry entry, string text, string? by, string metadata)
    {
        string key = SymbolKey.Of(entry.Symbol);
        int position =
            entry.Symbol.Length > 0 ? Array.FindIndex(resolutions, resolution => SymbolKey.Of(resolution.Symbol) == key)
            : resolutions.Length == 1 ? 0
            : -1;
        if (position < 0)
        {
            faults.Add(
                new(
                    text,
                    metadata,
                    entry.Symbol.Length > 0
                        ? $"names nothing: {entry.Symbol} is not in this file"
                        : $"cannot be read: the file has several resolutions; write of which one it is, as in {resolutions[0].Symbol} OP12"
                )
            );
            return;
        }

        (string symbol, IReadOnlyList<string> paths, Dictionary<string, StatusModel> found) = resolutions[position];
        PathRange range = entry.IsWhole ? new([""], null) : PathRange.Find(paths, symbol, entry);
        if (range.Fault is { } fault)
        {
            faults.Add(new(text, metadata, fault));
        }

        foreach (string path in range.Paths)
        {
            found[path] = new(path, by);
        }
    }
}
