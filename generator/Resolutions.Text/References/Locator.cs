namespace Resolutions.Text;

/// <summary>The provisions that a reference points to, as the text says it: the units with their labels, the larger ones first.</summary>
/// <param name="Parts">The units.</param>
/// <param name="Span">The words for them.</param>
/// <param name="Next">The index of the token behind them.</param>
internal sealed record Locator(IReadOnlyList<LocatorPart> Parts, TextSpan Span, int Next)
{
    /// <summary>Whether it says a number or letter, without which “annex” alone is a word.</summary>
    public bool HasLabel => Parts.Any(part => part.Labels.Count > 0);

    /// <summary>The paths in a document.</summary>
    /// <param name="isResolution">Whether paragraphs that stand in no annex are operative ones.</param>
    public IReadOnlyList<ReferenceTarget> Targets(bool isResolution)
    {
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
                )),
            ];
    }

    private bool IsOperative(bool isResolution) =>
        isResolution
        && !Parts.Any(part =>
            part.Unit is ReferenceUnit.Annex or ReferenceUnit.Article or ReferenceUnit.Chapter or ReferenceUnit.Rule
        );
}
