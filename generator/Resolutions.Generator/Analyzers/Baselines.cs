using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Resolutions.Generator;

/// <summary>Compares what is cited with how it was when somebody looked at it last, as <c>Resolutions.Baseline.txt</c> keeps it.</summary>
internal sealed class Baselines
{
    private readonly List<(string Path, SourceText Text, BaselineFile File)> files;

    /// <param name="additionalFiles">The files of the project.</param>
    /// <param name="cancellationToken">Asked while reading.</param>
    public Baselines(ImmutableArray<AdditionalText> additionalFiles, CancellationToken cancellationToken) =>
        files = [
            .. additionalFiles
                .Where(static file => BaselineFile.IsAt(file.Path))
                .Select(file => (file.Path, Text: file.GetText(cancellationToken)))
                .Where(static file => file.Text is not null)
                .Select(static file => (file.Path, file.Text!, BaselineFile.Read(file.Text!.ToString()))),
        ];

    /// <summary>Whether the project keeps no baseline.</summary>
    public bool IsEmpty => files.Count == 0;

    /// <summary>Reports the lines that cannot be read, in their file.</summary>
    public void ReportFaults(CompilationAnalysisContext context)
    {
        foreach ((string path, SourceText text, BaselineFile file) in files)
        {
            foreach (BaselineFault fault in file.Faults)
            {
                TextSpan line = text.Lines[fault.Line].Span;
                context.ReportDiagnostic(
                    Diagnostic.Create(
                        RuleDescriptors.Find(RuleIds.UnreadableBaseline),
                        Location.Create(path, line, text.Lines.GetLinePositionSpan(line)),
                        fault.Text
                    )
                );
            }
        }
    }

    /// <summary>Reports a citation whose text is another one than it was, or that the baseline does not have.</summary>
    /// <returns>Whether the text is another provision's now, or nobody's.</returns>
    public bool Check(CodeCitation citation, SyntaxNodeAnalysisContext context)
    {
        if (
            IsEmpty
            || !CitedText.HasOwn(citation.Cited)
            || CitedText.FingerprintOf(citation.Cited) is not { } fingerprint
        )
        {
            return false;
        }

        string id = CitedText.IdOf(citation.Cited);
        if (Find(id) is not { } entry)
        {
            context.ReportDiagnostic(
                Diagnostic.Create(
                    RuleDescriptors.Find(RuleIds.NotInBaseline),
                    citation.Syntax.GetLocation(),
                    EntryOf(citation.Cited),
                    id
                )
            );
        }
        else if (entry.Fingerprint != fingerprint)
        {
            return Report(
                entry,
                CitedText.ResolutionOf(citation.Cited),
                citation.Cited,
                NameOf(citation, context),
                citation.Syntax,
                context
            );
        }

        return false;
    }

    /// <summary>Reports a citation of a provision that is not there any more. The compiler says that its type is missing, and no more.</summary>
    public void CheckMissing(AttributeSyntax syntax, SyntaxNodeAnalysisContext context)
    {
        foreach (QualifiedNameSyntax name in syntax.DescendantNodes().OfType<QualifiedNameSyntax>())
        {
            if (
                context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is null
                && context.SemanticModel.GetSymbolInfo(name.Left, context.CancellationToken).Symbol
                    is INamedTypeSymbol left
                && CitedText.IdOf(left) is { Length: > 0 } id
                && Find(CitedText.IdOf(left, name.Right.Identifier.ValueText)) is { } entry
            )
            {
                Report(entry, CitedText.ResolutionOf(left), null, name, syntax, context);
                return;
            }
        }
    }

    private bool Report(
        BaselineEntry entry,
        INamedTypeSymbol resolution,
        INamedTypeSymbol? now,
        NameSyntax? name,
        AttributeSyntax syntax,
        SyntaxNodeAnalysisContext context
    )
    {
        bool isOther = now is null || HasTextOfAnother(now, entry) || IsAnotherText(now, entry);
        INamedTypeSymbol? moved =
            FindMoved(entry, resolution, now, isRecent: true)
            // Other citations of it may have moved already, and the baseline with them.
            ?? (isOther ? FindMoved(entry, resolution, now, isRecent: false) : null);
        Location location = syntax.GetLocation();
        INamedTypeSymbol? alike = moved is null ? FindAlike(entry, resolution, now) : null;
        bool isGone = moved is null && (isOther || alike is not null);
        context.ReportDiagnostic(
            moved is not null
                ? Diagnostic.Create(
                    RuleDescriptors.Find(RuleIds.CitedTextMoved),
                    location,
                    name is null ? null : [name.GetLocation()],
                    FixProperties
                        .Replace(
                            name is null ? null : moved.ToMinimalDisplayString(context.SemanticModel, name.SpanStart)
                        )
                        .SetItem(FixProperties.RemovedEntry, entry.Id)
                        .WithEntry(CitedText.IdOf(moved), CitedText.OwnOf(moved)),
                    entry.Id,
                    CitedText.CitationOf(moved)
                )
            : isGone
                ? Diagnostic.Create(
                    RuleDescriptors.Find(RuleIds.CitedTextGone),
                    location,
                    alike is null || name is null ? null : [name.GetLocation()],
                    PropertiesOfGone(
                        entry,
                        now,
                        name is null ? null : alike,
                        alike?.ToMinimalDisplayString(context.SemanticModel, name?.SpanStart ?? 0)
                    ),
                    entry.Id,
                    alike is null
                        ? ""
                        : $"; {CitedText.CitationOf(alike)} is most like it: {Difference(alike, entry.Text)}"
                )
            : Diagnostic.Create(
                RuleDescriptors.Find(RuleIds.CitedTextChanged),
                location,
                EntryOf(now!),
                entry.Id,
                Difference(now!, entry.Text)
            )
        );
        return isGone || moved is not null;
    }

    /// <summary>The provision that has the text of an entry now; of those that had it before, too, where it need not be a recent one.</summary>
    private INamedTypeSymbol? FindMoved(
        BaselineEntry entry,
        INamedTypeSymbol resolution,
        INamedTypeSymbol? now,
        bool isRecent
    )
    {
        List<string> words = WithoutEnd(entry.Text);
        bool isFootnote = CitedText.IsFootnote(entry.Path);
        INamedTypeSymbol[] found =
        [
            .. CitedText
                .Within(resolution)
                .Where(type =>
                    !SymbolEqualityComparer.Default.Equals(type, now)
                    && CitedText.IsFootnote(type.Name) == isFootnote
                    && CitedText.HasOwn(type)
                    && (isFootnote || !isRecent || !HadItsText(type))
                    && (
                        CitedText.FingerprintOf(type) == entry.Fingerprint
                        || WithoutEnd(CitedText.OwnOf(type)).SequenceEqual(words)
                    )
                ),
        ];

        // Many footnotes may say “Ibid.”: that one does no longer does not mean that it is another one now.
        return isFootnote && found.Length > 1 ? null : found.FirstOrDefault();
    }

    /// <summary>
    /// The provision that has most of the words of an entry, and more of them than the one of its name: it has another number, and was changed.
    /// </summary>
    private INamedTypeSymbol? FindAlike(BaselineEntry entry, INamedTypeSymbol resolution, INamedTypeSymbol? now)
    {
        const double least = 2.0 / 3;
        const double most = 1.0 / 2;
        if (
            CitedText.IsFootnote(entry.Path)
            || now is not null && SharedWords.Of(CitedText.OwnOf(now), entry.Text) >= most
        )
        {
            return null;
        }

        return CitedText
            .Within(resolution)
            .Where(type =>
                !SymbolEqualityComparer.Default.Equals(type, now)
                && !CitedText.IsFootnote(type.Name)
                && CitedText.HasOwn(type)
                && !HadItsText(type)
            )
            .Select(type => (Type: type, Share: SharedWords.Of(CitedText.OwnOf(type), entry.Text)))
            .Where(static each => each.Share >= least)
            .OrderByDescending(static each => each.Share)
            .Select(static each => each.Type)
            .FirstOrDefault();
    }

    /// <summary>Whether the baseline has the provision with the text that it has: nothing has moved there.</summary>
    private bool HadItsText(INamedTypeSymbol type) =>
        Find(CitedText.IdOf(type)) is { } own && own.Fingerprint == CitedText.FingerprintOf(type);

    /// <summary>Whether a provision has so little of its earlier words that its text is another one: what stood below has moved up.</summary>
    private static bool IsAnotherText(INamedTypeSymbol now, BaselineEntry entry)
    {
        const int leastShare = 3;
        List<string> words = QuoteWords.Of(CitedText.OwnOf(now));
        List<string> earlier = QuoteWords.Of(entry.Text);
        return earlier.Count > 0
            && NearestPassage.CompareWhole(words, earlier) is var (_, same)
            && same * leastShare < Math.Min(words.Count, earlier.Count);
    }

    /// <summary>Whether a provision has the text that another one had: its own is gone, and those behind it moved up.</summary>
    private bool HasTextOfAnother(INamedTypeSymbol now, BaselineEntry entry)
    {
        List<string> words = WithoutEnd(CitedText.OwnOf(now));
        return !CitedText.IsFootnote(entry.Path)
            && files.Exists(file =>
                file.File.Entries.Any(other =>
                    other.Id != entry.Id && other.Symbol == entry.Symbol && WithoutEnd(other.Text).SequenceEqual(words)
                )
            );
    }

    private static ImmutableDictionary<string, string?> PropertiesOfGone(
        BaselineEntry entry,
        INamedTypeSymbol? now,
        INamedTypeSymbol? alike,
        string? itsName
    )
    {
        ImmutableDictionary<string, string?> properties = FixProperties
            .Replace(alike is null ? null : itsName)
            .SetItem(FixProperties.RemovedEntry, entry.Id);
        properties = now is null ? properties : properties.WithEntry(CitedText.IdOf(now), CitedText.OwnOf(now));
        return alike is null
            ? properties
            : properties
                .SetItem(FixProperties.Successor, CitedText.IdOf(alike))
                .SetItem(FixProperties.SuccessorText, CitedText.OwnOf(alike));
    }

    private static ImmutableDictionary<string, string?> EntryOf(INamedTypeSymbol cited) =>
        FixProperties.Replace(null).WithEntry(CitedText.IdOf(cited), CitedText.OwnOf(cited));

    /// <summary>The name of the cited type in the attribute; <see langword="null"/> where the attribute's own type says it.</summary>
    private static NameSyntax? NameOf(CodeCitation citation, SyntaxNodeAnalysisContext context) =>
        citation
            .Syntax.DescendantNodes()
            .OfType<NameSyntax>()
            .FirstOrDefault(name =>
                SymbolEqualityComparer.Default.Equals(
                    context.SemanticModel.GetTypeInfo(name, context.CancellationToken).Type,
                    citation.Cited
                )
            );

    /// <summary>The words without the mark at the end, which is another one for the last paragraph.</summary>
    private static List<string> WithoutEnd(string text)
    {
        List<string> words = QuoteWords.Of(text);
        if (words.Count > 0 && words[words.Count - 1] is ";" or "." or "," or "。" or "；" or "，")
        {
            words.RemoveAt(words.Count - 1);
        }

        return words;
    }

    /// <summary>The text that a provision had when its fingerprint was another one; <see langword="null"/> where the baseline does not know it.</summary>
    public string? EarlierText(string id, string fingerprint) =>
        Find(id) is { } entry && entry.Fingerprint.Equals(fingerprint, StringComparison.OrdinalIgnoreCase)
            ? entry.Text
            : null;

    /// <summary>How a text differs from an earlier one, word by word.</summary>
    public static string Difference(INamedTypeSymbol now, string earlier) =>
        NearestPassage.CompareWhole(QuoteWords.Of(CitedText.OwnOf(now)), QuoteWords.Of(earlier))?.Words
        ?? "the texts are too long to compare";

    private BaselineEntry? Find(string id) =>
        files.Select(file => file.File.Find(id)).FirstOrDefault(static entry => entry is not null);
}
