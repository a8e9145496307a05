using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Resolutions.Generator;

namespace Resolutions.CodeFixes;

/// <summary>What the fix of one finding changes.</summary>
/// <param name="Project">The project that has the finding.</param>
/// <param name="Finding">The finding.</param>
/// <param name="TakesCitationOut">Whether the citation goes.</param>
/// <param name="Removed">The identifier of the entry that the baseline needs no more when nobody cites it any more.</param>
/// <param name="Added">The identifier of the entry that the baseline shall have.</param>
/// <param name="AddedText">The text of that entry.</param>
internal sealed record BaselineEdit(
    Project Project,
    Diagnostic Finding,
    bool TakesCitationOut,
    string? Removed,
    string? Added,
    string? AddedText
)
{
    /// <summary>The fix for what is gone that keeps the citation, which is of the text of today then.</summary>
    public const string PinKey = RuleIds.CitedTextGone + ".Pin";

    /// <summary>The fix for what is gone that takes the citation out, where there is a provision that is like it.</summary>
    public const string RemovalKey = RuleIds.CitedTextGone + ".Removal";

    /// <summary>Whether the fix writes another name into the code.</summary>
    public bool MovesCitation { get; init; }

    /// <summary>Whether a text moves to a place that has an entry already.</summary>
    public bool TakesPlaceIn(BaselineFile file) => MovesCitation && Added is not null && file.Find(Added) is not null;

    /// <summary>Where the citation stands: projects may have a file in common.</summary>
    public (string? File, TextSpan Span) Place => PlaceOf(Finding);

    /// <summary>The edit; <see langword="null"/> where the finding does not say how the code would go on.</summary>
    public static BaselineEdit? Of(Project project, Diagnostic finding, string? key)
    {
        string? removed = Property(finding, FixProperties.RemovedEntry);
        string? added = Property(finding, FixProperties.Entry);
        string? text = Property(finding, FixProperties.EntryText);
        bool hasName = Property(finding, FixProperties.Replacement) is not null;
        return finding.Id switch
        {
            RuleIds.CitedTextMoved => hasName ? Move(added, text) : null,
            RuleIds.CitedTextGone when key == PinKey => added is null ? null : Pin(),
            RuleIds.CitedTextGone when key == RemovalKey => hasName ? TakeOut() : null,
            RuleIds.CitedTextGone => hasName
                ? Move(Property(finding, FixProperties.Successor), Property(finding, FixProperties.SuccessorText))
                : TakeOut(),
            _ => added is null ? null : Pin(),
        };

        // Where a derived attribute says what is cited, its own code has to change: no name stands there.
        BaselineEdit Move(string? to, string? words) =>
            new(project, finding, TakesCitationOut: false, removed, to, words) { MovesCitation = true };

        BaselineEdit TakeOut() => new(project, finding, TakesCitationOut: true, removed, null, null);

        BaselineEdit Pin() => new(project, finding, TakesCitationOut: false, null, added, text);
    }

    /// <summary>Whether a finding is about a citation of the provision of an entry.</summary>
    public static bool IsOf(Diagnostic finding, string entry) =>
        Property(finding, FixProperties.RemovedEntry) == entry
        || finding.Id == RuleIds.CitedTextChanged && Property(finding, FixProperties.Entry) == entry;

    /// <summary>Where the citation of a finding stands.</summary>
    public static (string? File, TextSpan Span) PlaceOf(Diagnostic finding) =>
        (finding.Location.SourceTree?.FilePath, finding.Location.SourceSpan);

    private static string? Property(Diagnostic finding, string name) =>
        finding.Properties.TryGetValue(name, out string? value) ? value : null;
}
