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
    /// <summary>Of the two fixes for what is gone, the one that keeps the citation, which is of the text of today then.</summary>
    public const string PinKey = RuleIds.CitedTextGone + ".Pin";

    /// <summary>Whether the fix writes another name into the code.</summary>
    public bool MovesCitation => Finding.Id == RuleIds.CitedTextMoved;

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
        return finding.Id switch
        {
            // A derived attribute says what is cited: its own code has to change.
            RuleIds.CitedTextMoved when Property(finding, FixProperties.Replacement) is null => null,
            RuleIds.CitedTextMoved => new(project, finding, TakesCitationOut: false, removed, added, text),
            RuleIds.CitedTextGone when key != PinKey => new(
                project,
                finding,
                TakesCitationOut: true,
                removed,
                null,
                null
            ),
            _ when added is null => null,
            _ => new(project, finding, TakesCitationOut: false, null, added, text),
        };
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
