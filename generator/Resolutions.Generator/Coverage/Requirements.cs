namespace Resolutions.Generator;

/// <summary>What a project requires to be cited, found in the resolutions that it knows.</summary>
internal sealed class Requirements
{
    private const string Example = "write the symbol of a resolution and its provisions, as in A/RES/78/132 OP1-OP59";

    private readonly KnownResolutions known;
    private readonly List<RequiredProvision> provisions = [];
    private readonly List<RequirementFault> faults = [];
    private readonly List<CitationKind> kinds = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> unknown = new(StringComparer.Ordinal);

    private Requirements(KnownResolutions known) => this.known = known;

    /// <summary>The provisions, each once, in the order of the option and of the texts.</summary>
    public IReadOnlyList<RequiredProvision> Provisions => provisions;

    /// <summary>The kinds of citations that each of them needs.</summary>
    public IReadOnlyList<CitationKind> Kinds => kinds;

    /// <summary>What of the options cannot be read or names nothing.</summary>
    public IReadOnlyList<RequirementFault> Faults => faults;

    public static Requirements Read(
        RequirementOptions options,
        KnownResolutions known,
        CancellationToken cancellationToken
    )
    {
        var requirements = new Requirements(known);
        foreach (string kind in options.Kinds.SelectMany(static value => value.Split(',')))
        {
            requirements.AddKind(kind.Trim());
        }

        if (requirements.kinds.Count == 0)
        {
            requirements.kinds.Add(CitationKind.Implements);
        }

        foreach (ProvisionEntry entry in options.Required.SelectMany(ProvisionEntries.Read))
        {
            cancellationToken.ThrowIfCancellationRequested();
            requirements.Add(entry);
        }

        return requirements;
    }

    private void AddKind(string word)
    {
        CitationKind? kind = word.ToUpperInvariant() switch
        {
            "IMPLEMENTS" => CitationKind.Implements,
            "VERIFIES" => CitationKind.Verifies,
            _ => null,
        };
        if (kind is { } found && !kinds.Contains(found))
        {
            kinds.Add(found);
        }
        else if (kind is null && word.Length > 0)
        {
            faults.Add(
                new(word, RequirementOptions.KindsName, "is no kind of citation here; write implements or verifies")
            );
        }
    }

    private void Add(ProvisionEntry entry)
    {
        if (entry.Symbol.Length == 0)
        {
            Add(entry, "cannot be read: " + Example);
        }
        else if (known.Find(entry.Symbol) is not { } resolution)
        {
            if (FindBefore(entry.Symbol) is var (named, words))
            {
                Add(entry, $"names nothing: {named.Symbol} has no {words}" + Meant(named, words));
            }
            // What follows it is about the same resolution, and would be said again.
            else if (unknown.Add(entry.Symbol))
            {
                string? nearest = NearestSymbol.Find(entry.Symbol, known.Symbols);
                Add(
                    entry,
                    $"names nothing: neither the project nor an assembly that it refers to has a type for {entry.Symbol}"
                        + (nearest is null ? "" : $"; did you mean {nearest}?")
                );
            }
        }
        else if (entry.IsWhole)
        {
            Add(resolution, RequiredParagraphs.Of(resolution));
        }
        else
        {
            var range = PathRange.Find(
                [.. resolution.Provisions.Select(static each => each.Path)],
                resolution.Symbol,
                entry
            );
            Add(
                resolution,
                range
                    .Paths.SelectMany(path => RequiredParagraphs.Of(resolution, path))
                    // Who names a range means what is in force of it; who names one provision means that.
                    .Where(each => entry.Last.Length == 0 || RequiredParagraphs.IsInForce(each, resolution))
            );
            if (range.Fault is { } fault)
            {
                Add(entry, fault);
            }
        }
    }

    /// <summary>The resolution that the beginning of a symbol names, with what stands behind it: “1-3” of “A/RES/78/132 1-3”.</summary>
    private (KnownResolution Resolution, string Words)? FindBefore(string symbol)
    {
        for (int blank = symbol.LastIndexOf(' '); blank > 0; blank = symbol.LastIndexOf(' ', blank - 1))
        {
            if (known.Find(symbol.Substring(0, blank)) is { } resolution)
            {
                return (resolution, symbol.Substring(blank + 1));
            }
        }

        return null;
    }

    /// <summary>The paths that words without a name, or with a blank in it, are likely to mean.</summary>
    private static string Meant(KnownResolution resolution, string words)
    {
        string joined = words.Replace(" ", "");
        string path = joined.Length > 0 && char.IsDigit(joined[0]) ? CitationText.Operative + joined : joined;
        ProvisionEntry[] entries = [.. ProvisionEntries.Read($"{resolution.Symbol} {path}")];
        return
            entries is [{ IsWhole: false } entry]
            && PathRange.Find([.. resolution.Provisions.Select(static each => each.Path)], resolution.Symbol, entry)
                is { Fault: null }
            ? $"; did you mean {path}?"
            : "";
    }

    private void Add(ProvisionEntry entry, string fault) =>
        faults.Add(new(entry.Text, RequirementOptions.RequiredName, fault));

    private void Add(KnownResolution resolution, IEnumerable<KnownProvision> required) =>
        provisions.AddRange(
            required
                .Where(provision => seen.Add(CitedText.IdOf(provision.Type)))
                .Select(provision => new RequiredProvision(resolution, provision))
        );
}
