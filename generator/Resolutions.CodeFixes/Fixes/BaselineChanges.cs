using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Resolutions.Generator;

namespace Resolutions.CodeFixes;

/// <summary>What findings about the baseline change: entries of the file, and names in the code that cites what has moved.</summary>
internal static class BaselineChanges
{
    public static Task<Solution> ApplyAsync(
        Project project,
        IReadOnlyCollection<Diagnostic> findings,
        CancellationToken cancellationToken
    ) => ApplyAsync(project.Solution, [(project, findings)], cancellationToken);

    /// <summary>Changes what several projects find, which may share their baseline and their files, as the target frameworks of one do.</summary>
    public static async Task<Solution> ApplyAsync(
        Solution solution,
        IReadOnlyCollection<(Project Project, IReadOnlyCollection<Diagnostic> Findings)> all,
        CancellationToken cancellationToken
    )
    {
        Solution changed = solution;
        foreach (var sharing in all.GroupBy(static each => PathOf(each.Project), StringComparer.Ordinal))
        {
            Project first = sharing.First().Project;
            IReadOnlyCollection<Diagnostic> findings = await MovableAsync(
                    first,
                    [.. sharing.SelectMany(static each => each.Findings)],
                    cancellationToken
                )
                .ConfigureAwait(false);
            if (findings.Count > 0)
            {
                changed = await ChangeCodeAsync(
                        changed,
                        [.. sharing.Select(static each => each.Project)],
                        findings,
                        cancellationToken
                    )
                    .ConfigureAwait(false);
                changed = await ChangeFileAsync(changed, first, findings, cancellationToken).ConfigureAwait(false);
            }
        }

        return changed;
    }

    /// <summary>The path of the baseline, or that of the project where it has none.</summary>
    private static string PathOf(Project project) =>
        BaselineOf(project) is { } document ? document.FilePath ?? document.Id.ToString() : project.Id.ToString();

    private static TextDocument? BaselineOf(Project project) =>
        project.AdditionalDocuments.FirstOrDefault(static each => BaselineFile.IsAt(each.FilePath ?? each.Name));

    private static async Task<Solution> ChangeCodeAsync(
        Solution solution,
        IReadOnlyCollection<Project> projects,
        IReadOnlyCollection<Diagnostic> findings,
        CancellationToken cancellationToken
    )
    {
        foreach (
            var inFile in findings.GroupBy(finding =>
                DocumentOf(finding, projects) is { } document ? KeyOf(document) : ""
            )
        )
        {
            IReadOnlyList<TextChange> changes = ReplacementChange.AllOf(inFile);
            if (changes.Count == 0 || DocumentOf(inFile.First(), projects) is not { } document)
            {
                continue;
            }

            SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            foreach (DocumentId id in AllOf(solution, document))
            {
                solution = solution.WithDocumentText(id, text.WithChanges(changes));
            }
        }

        return solution;
    }

    private static Document? DocumentOf(Diagnostic finding, IEnumerable<Project> projects) =>
        projects
            .Select(project => project.GetDocument(finding.Location.SourceTree))
            .FirstOrDefault(static each => each is not null);

    private static string KeyOf(TextDocument document) => document.FilePath ?? document.Id.ToString();

    /// <summary>The document in all projects that have its file.</summary>
    private static IEnumerable<DocumentId> AllOf(Solution solution, TextDocument document) =>
        document.FilePath is { } path
            ? solution.GetDocumentIdsWithFilePath(path).Append(document.Id).Distinct()
            : [document.Id];

    /// <summary>
    /// The findings without those of provisions that moved to a place whose entry is still that of another text: it would be lost, and with it
    /// what is said of its citations. Where the entry moves too, both change places.
    /// </summary>
    public static async Task<IReadOnlyCollection<Diagnostic>> MovableAsync(
        Project project,
        IReadOnlyCollection<Diagnostic> findings,
        CancellationToken cancellationToken
    )
    {
        if (await ReadAsync(project, cancellationToken).ConfigureAwait(false) is not var (_, _, file))
        {
            return findings;
        }

        // What cannot be read would be lost, and code that moves without its entry is moved again: RES2009 says where it is.
        if (file.Faults.Count > 0)
        {
            return [];
        }

        List<Diagnostic> movable = [.. findings];
        int before;
        do
        {
            before = movable.Count;
            var removed = new HashSet<string?>(
                movable.Select(static finding => Property(finding, FixProperties.RemovedEntry))
            );
            movable.RemoveAll(finding =>
                finding.Id == RuleIds.CitedTextMoved
                && Property(finding, FixProperties.Entry) is { } id
                && file.Find(id) is not null
                && !removed.Contains(id)
            );
        } while (movable.Count < before);
        return movable;
    }

    private static string? Property(Diagnostic finding, string name) =>
        finding.Properties.TryGetValue(name, out string? value) ? value : null;

    private static async Task<(TextDocument Document, SourceText Text, BaselineFile File)?> ReadAsync(
        Project project,
        CancellationToken cancellationToken
    )
    {
        if (BaselineOf(project) is not { } document)
        {
            return null;
        }

        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return (document, text, BaselineFile.Read(text.ToString()));
    }

    private static async Task<Solution> ChangeFileAsync(
        Solution solution,
        Project project,
        IReadOnlyCollection<Diagnostic> findings,
        CancellationToken cancellationToken
    )
    {
        if (await ReadAsync(project, cancellationToken).ConfigureAwait(false) is not var (document, text, file))
        {
            return solution;
        }

        // First what goes and then what comes: in a row of moves an entry goes where another one went away.
        foreach (
            string id in findings.Select(static each => Property(each, FixProperties.RemovedEntry)).OfType<string>()
        )
        {
            file = file.Without(id);
        }

        foreach (Diagnostic finding in findings)
        {
            if (
                Property(finding, FixProperties.Entry) is { } id
                && Property(finding, FixProperties.EntryText) is { } words
            )
            {
                file = file.With(BaselineEntry.Of(id, words));
            }
        }

        string source = text.ToString();
        string changed = file.ToString();
        var written = SourceText.From(
            source.Contains("\r\n") ? changed.Replace("\n", "\r\n") : changed,
            text.Encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
        );
        return AllOf(solution, document)
            .Aggregate(solution, (before, id) => before.WithAdditionalDocumentText(id, written));
    }
}
