using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Resolutions.Generator;

namespace Resolutions.CodeFixes;

/// <summary>What findings about the baseline change: entries of the file, and names in the code that cites what has moved.</summary>
internal static class BaselineChanges
{
    public static async Task<Solution> ApplyAsync(
        Project project,
        IReadOnlyCollection<Diagnostic> findings,
        CancellationToken cancellationToken
    )
    {
        Solution solution = project.Solution;
        findings = await MovableAsync(project, findings, cancellationToken).ConfigureAwait(false);
        foreach (var inTree in findings.GroupBy(static finding => finding.Location.SourceTree))
        {
            TextChange[] changes =
            [
                .. inTree
                    .Select(ReplacementChange.Of)
                    .OfType<TextChange>()
                    .Distinct()
                    .OrderBy(static change => change.Span.Start),
            ];
            if (changes.Length > 0 && project.GetDocument(inTree.Key) is { } document)
            {
                SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                solution = solution.WithDocumentText(document.Id, text.WithChanges(changes));
            }
        }

        return await ChangeFileAsync(solution, project, findings, cancellationToken).ConfigureAwait(false);
    }

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
        if (
            project.AdditionalDocuments.FirstOrDefault(static each => BaselineFile.IsAt(each.FilePath ?? each.Name))
            is not { } document
        )
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

        // What cannot be read would be lost; RES2009 says where it is.
        if (file.Faults.Count > 0)
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
        return solution.WithAdditionalDocumentText(
            document.Id,
            SourceText.From(
                source.Contains("\r\n") ? changed.Replace("\n", "\r\n") : changed,
                text.Encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
            )
        );
    }
}
