namespace Resolutions.Text;

/// <summary>The provisions that a reference points to, as the text says it: the units with their labels, the larger ones first.</summary>
/// <param name="Parts">The units.</param>
/// <param name="Span">The words for them.</param>
/// <param name="Next">The index of the token behind them.</param>
internal sealed record Locator(IReadOnlyList<LocatorPart> Parts, TextSpan Span, int Next)
{
    /// <summary>A place of another kind in the same document; <see langword="null"/> where there is none.</summary>
    public Locator? Other { get; init; }

    /// <summary>Whether it says a number or letter, without which “annex” alone is a word.</summary>
    public bool HasLabel => Parts.Any(part => part.Labels.Count > 0);

    /// <summary>The paths in a document.</summary>
    /// <param name="isResolution">Whether paragraphs that stand in no annex are operative ones.</param>
    public IReadOnlyList<ReferenceTarget> Targets(bool isResolution) =>
        Other is null ? OwnTargets(isResolution) : [.. OwnTargets(isResolution), .. Other.Targets(isResolution)];

    private IReadOnlyList<ReferenceTarget> OwnTargets(bool isResolution)
    {
        // Notes count through the whole document: “paragraph 5, footnote 2” is both.
        if (Parts.Count > 1 && Parts[Parts.Count - 1].Unit == ReferenceUnit.Footnote)
        {
            return
            [
                .. (this with { Parts = [.. Parts.Take(Parts.Count - 1)] }).OwnTargets(isResolution),
                .. (this with { Parts = [Parts[Parts.Count - 1]] }).OwnTargets(isResolution),
            ];
        }

        var prefix = "";
        for (var i = 0; i + 1 < Parts.Count; i++)
        {
            prefix = LocatorPath.Join(
                prefix,
                Parts[i],
                Parts[i].Labels.Count > 0 ? Parts[i].Labels[0].First : null,
                IsOperative(isResolution)
            );
        }

        var last = Parts[Parts.Count - 1];
        return last.Labels.Count == 0
            ? [new(LocatorPath.Join(prefix, last, null, IsOperative(isResolution)))]
            :
            [
                .. last.Labels.Select(label => new ReferenceTarget(
                    LocatorPath.Join(prefix, last, label.First, IsOperative(isResolution)),
                    label.Last is null ? null : LocatorPath.Join(prefix, last, label.Last, IsOperative(isResolution))
                )
                {
                    Place = label.Place,
                    ThroughPlace = label.LastPlace,
                }),
            ];
    }

    /// <summary>The locator of both where they name the same unit, “paragraph 3 and paragraph 9”; <see langword="null"/> where they do not.</summary>
    public Locator? With(Locator further) =>
        Other is null
        && Parts.Count == 1
        && further.Parts.Count == 1
        && Parts[0].Unit == further.Parts[0].Unit
        && Parts[0].Labels.Count > 0
        && further.Parts[0].Labels.Count > 0
            ? new(
                [new(Parts[0].Unit, [.. Parts[0].Labels, .. further.Parts[0].Labels])],
                TextSpan.FromBounds(Span.Start, further.Span.End),
                further.Next
            )
            : null;

    /// <summary>Both places, “paragraph 3 and annex, paragraph 9”.</summary>
    public Locator Beside(Locator further) =>
        this with
        {
            Other = Other is null ? further : Other.With(further) ?? Other.Beside(further),
            Span = TextSpan.FromBounds(Span.Start, further.Span.End),
            Next = further.Next,
        };

    /// <summary>The locator of something smaller in this one; <see langword="null"/> where it cannot stand in it.</summary>
    public Locator? Holding(Locator inner) =>
        Parts[Parts.Count - 1].Rank < inner.Parts[0].Rank && Parts[Parts.Count - 1].Labels.Count <= 1
            ? inner with
            {
                Parts = [.. Parts, .. inner.Parts],
            }
            : null;

    private bool IsOperative(bool isResolution) =>
        isResolution
        && !Parts.Any(part =>
            part.Unit is ReferenceUnit.Annex or ReferenceUnit.Article or ReferenceUnit.Chapter or ReferenceUnit.Rule
        );
}
