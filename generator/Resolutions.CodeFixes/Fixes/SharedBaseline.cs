using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Resolutions.Generator;

namespace Resolutions.CodeFixes;

/// <summary>A baseline with the edits of its projects, of which one may have it alone.</summary>
internal sealed class SharedBaseline
{
    private readonly TextDocument? document;
    private readonly SourceText text;
    private readonly BaselineFile file;
    private readonly IReadOnlyList<Diagnostic>? findings;

    private SharedBaseline(
        TextDocument? document,
        SourceText text,
        BaselineFile file,
        IReadOnlyList<Diagnostic>? findings,
        IReadOnlyCollection<BaselineEdit> edits
    )
    {
        this.document = document;
        this.text = text;
        this.file = file;
        this.findings = findings;
        Edits = MovableOf(edits);
    }

    /// <summary>What can be changed: nothing that would leave a citation with the entry of another text.</summary>
    public IReadOnlyCollection<BaselineEdit> Edits { get; }

    /// <summary>The path of the baseline of a project, or that of the project where it has none.</summary>
    public static string PathOf(Project project) =>
        BaselineOf(project) is { } document ? document.FilePath ?? document.Id.ToString() : project.Id.ToString();

    /// <summary>Reads the baseline of edits of projects that all have the same one.</summary>
    /// <param name="solution">All projects that are open.</param>
    /// <param name="edits">The edits.</param>
    /// <param name="isWritten">Whether the baseline shall be written, and not only the edits known that can be made.</param>
    /// <param name="cancellationToken">Asked while the projects are analyzed.</param>
    public static async Task<SharedBaseline> ReadAsync(
        Solution solution,
        IReadOnlyCollection<BaselineEdit> edits,
        bool isWritten,
        CancellationToken cancellationToken
    )
    {
        Project first = edits.First().Project;
        TextDocument? document = BaselineOf(first);
        SourceText text = document is null
            ? SourceText.From("")
            : await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        string path = PathOf(first);
        Project[] sharing = [.. solution.Projects.Where(each => PathOf(each) == path)];
        BaselineFile file = BaselineFile.Read(text.ToString());
        bool isAsked =
            edits.Any(edit => isWritten ? edit.Removed is not null : edit.TakesPlaceIn(file))
            && !MayBeSharedByOthers(solution, sharing);
        return new(
            document,
            text,
            file,
            isAsked ? await BaselineFindings.OfAsync(sharing, cancellationToken).ConfigureAwait(false) : null,
            edits
        );
    }

    /// <summary>The solution with the baseline as the edits leave it.</summary>
    public Solution WriteTo(Solution solution)
    {
        if (document is null || Edits.Count == 0)
        {
            return solution;
        }

        // First what goes and then what comes: in a row of moves an entry goes where another one went away.
        BaselineFile changed = file;
        foreach (string id in Edits.Select(static edit => edit.Removed).OfType<string>().Where(IsSettled))
        {
            changed = changed.Without(id);
        }

        foreach (BaselineEdit edit in Edits)
        {
            if (edit is { Added: { } id, AddedText: { } words })
            {
                changed = changed.With(BaselineEntry.Of(id, words));
            }
        }

        string source = text.ToString();
        string written = changed.ToString();
        var lines = SourceText.From(
            source.Contains("\r\n") ? written.Replace("\n", "\r\n") : written,
            text.Encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
        );
        return BaselineChanges
            .AllOf(solution, document)
            .Aggregate(solution, (before, id) => before.WithAdditionalDocumentText(id, lines));
    }

    private static TextDocument? BaselineOf(Project project) =>
        project.AdditionalDocuments.FirstOrDefault(static each => BaselineFile.IsAt(each.FilePath ?? each.Name));

    /// <summary>
    /// Whether projects that are not open may have the baseline, too: a project was opened without its solution, and the file is not in its
    /// folder.
    /// </summary>
    private static bool MayBeSharedByOthers(Solution solution, Project[] sharing) =>
        solution.FilePath is null
        && sharing.Select(static each => each.FilePath).Distinct().Count() == 1
        && sharing[0].FilePath is { } project
        && BaselineOf(sharing[0])?.FilePath is { } baseline
        && Path.GetDirectoryName(project) is { Length: > 0 } folder
        && !baseline.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>
    /// The edits without those that would put a text in the place of one which is still cited: its entry would be lost, and with it what is said of
    /// its citations. Where those move too, entries change places.
    /// </summary>
    private List<BaselineEdit> MovableOf(IReadOnlyCollection<BaselineEdit> edits)
    {
        // What cannot be read would be lost, and code that moves without its entry is moved again: RES2009 says where it is.
        if (file.Faults.Count > 0)
        {
            return [];
        }

        List<BaselineEdit> movable = [.. edits];
        int before;
        do
        {
            before = movable.Count;
            HashSet<(string?, TextSpan)> places = [.. movable.Select(static edit => edit.Place)];
            movable.RemoveAll(edit => edit.TakesPlaceIn(file) && IsCited(edit.Added!, places));
        } while (movable.Count < before);
        return movable;
    }

    /// <summary>Whether no citation of an entry is left.</summary>
    private bool IsSettled(string id) => !IsCited(id, [.. Edits.Select(static edit => edit.Place)]);

    /// <summary>Whether an entry has citations at other places than these, or nobody can say.</summary>
    private bool IsCited(string id, HashSet<(string?, TextSpan)> places) =>
        findings is null
        || findings.Any(finding => BaselineEdit.IsOf(finding, id) && !places.Contains(BaselineEdit.PlaceOf(finding)));
}
