using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Resolutions.CodeFixes;

/// <summary>Changes baselines and the code that cites what they hold, of all projects that share a baseline or a file.</summary>
internal static class BaselineChanges
{
    public static async Task<Solution> ApplyAsync(
        Solution solution,
        IReadOnlyCollection<BaselineEdit> edits,
        CancellationToken cancellationToken
    )
    {
        var sharings = new List<SharedBaseline>();
        foreach (
            var sharing in edits.GroupBy(static edit => SharedBaseline.PathOf(edit.Project), StringComparer.Ordinal)
        )
        {
            sharings.Add(
                await SharedBaseline
                    .ReadAsync(solution, [.. sharing], isWritten: true, cancellationToken)
                    .ConfigureAwait(false)
            );
        }

        Solution changed = await ChangeCodeAsync(
                solution,
                [.. sharings.SelectMany(static sharing => sharing.Edits)],
                cancellationToken
            )
            .ConfigureAwait(false);
        return sharings.Aggregate(changed, static (before, sharing) => sharing.WriteTo(before));
    }

    private static async Task<Solution> ChangeCodeAsync(
        Solution solution,
        IReadOnlyCollection<BaselineEdit> edits,
        CancellationToken cancellationToken
    )
    {
        foreach (var inFile in edits.GroupBy(static edit => KeyOf(DocumentOf(edit))))
        {
            if (DocumentOf(inFile.First()) is not { } document)
            {
                continue;
            }

            SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            IReadOnlyList<TextChange> changes = ReplacementChange.InOrder(
                inFile
                    .Where(static edit => edit.MovesCitation)
                    .Select(static edit => ReplacementChange.Of(edit.Finding))
                    .OfType<TextChange>()
                    .Concat(RemovalsOf(inFile, text, cancellationToken))
            );
            if (changes.Count > 0)
            {
                SourceText changed = text.WithChanges(changes);
                solution = AllOf(solution, document)
                    .Aggregate(solution, (before, id) => before.WithDocumentText(id, changed));
            }
        }

        return solution;
    }

    /// <summary>The projects of a file may read it in different ways, under <c>#if</c>.</summary>
    private static IEnumerable<TextChange> RemovalsOf(
        IEnumerable<BaselineEdit> edits,
        SourceText text,
        CancellationToken cancellationToken
    ) =>
        edits
            .Where(static edit => edit.TakesCitationOut)
            .GroupBy(static edit => edit.Finding.Location.SourceTree)
            .SelectMany(inTree =>
                inTree.Key is null
                    ? []
                    : CitationRemoval.Of(
                        inTree.Key.GetRoot(cancellationToken),
                        text,
                        inTree.Select(static edit => edit.Finding.Location.SourceSpan)
                    )
            );

    private static Document? DocumentOf(BaselineEdit edit) =>
        edit.Project.GetDocument(edit.Finding.Location.SourceTree);

    private static string KeyOf(TextDocument? document) => document?.FilePath ?? document?.Id.ToString() ?? "";

    /// <summary>The document in all projects that have its file.</summary>
    internal static IEnumerable<DocumentId> AllOf(Solution solution, TextDocument document) =>
        document.FilePath is { } path
            ? solution.GetDocumentIdsWithFilePath(path).Append(document.Id).Distinct()
            : [document.Id];
}
