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

    private static async Task<Solution> ChangeFileAsync(
        Solution solution,
        Project project,
        IReadOnlyCollection<Diagnostic> findings,
        CancellationToken cancellationToken
    )
    {
        if (
            project.AdditionalDocuments.FirstOrDefault(static each => BaselineFile.IsAt(each.FilePath ?? each.Name))
            is not { } document
        )
        {
            return solution;
        }

        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        string source = text.ToString();
        BaselineFile file = BaselineFile.Read(source);
        // What cannot be read would be lost; RES2009 says where it is.
        if (file.Faults.Count > 0)
        {
            return solution;
        }

        foreach (Diagnostic finding in findings)
        {
            file = Change(file, finding);
        }

        string changed = file.ToString();
        return solution.WithAdditionalDocumentText(
            document.Id,
            SourceText.From(
                source.Contains("\r\n") ? changed.Replace("\n", "\r\n") : changed,
                text.Encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
            )
        );
    }

    private static BaselineFile Change(BaselineFile file, Diagnostic finding)
    {
        if (finding.Properties.TryGetValue(FixProperties.RemovedEntry, out string? removed) && removed is not null)
        {
            file = file.Without(removed);
        }

        return
            finding.Properties.TryGetValue(FixProperties.Entry, out string? id)
            && finding.Properties.TryGetValue(FixProperties.EntryText, out string? text)
            && id is not null
            && text is not null
            ? file.With(BaselineEntry.Of(id, text))
            : file;
    }
}
