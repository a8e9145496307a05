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
            // What follows it is about the same resolution, and would be said again.
            if (unknown.Add(entry.Symbol))
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

    private void Add(ProvisionEntry entry, string fault) =>
        faults.Add(new(entry.Text, RequirementOptions.RequiredName, fault));

    private void Add(KnownResolution resolution, IEnumerable<KnownProvision> required) =>
        provisions.AddRange(
            required
                .Where(provision => seen.Add(CitedText.IdOf(provision.Type)))
                .Select(provision => new RequiredProvision(resolution, provision))
        );
}
