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
    private readonly EarlierTexts earlier;

    /// <param name="additionalFiles">The files of the project.</param>
    /// <param name="cancellationToken">Asked while reading.</param>
    public Baselines(ImmutableArray<AdditionalText> additionalFiles, CancellationToken cancellationToken)
    {
        files =
        [
            .. additionalFiles
                .Where(static file => BaselineFile.IsAt(file.Path))
                .Select(file => (file.Path, Text: file.GetText(cancellationToken)))
                .Where(static file => file.Text is not null)
                .Select(static file => (file.Path, file.Text!, BaselineFile.Read(file.Text!.ToString()))),
        ];
        earlier = new EarlierTexts([.. files.SelectMany(static file => file.File.Entries)]);
    }

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
        if (earlier.Find(id) is not { } entry)
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
                && earlier.Find(CitedText.IdOf(left, name.Right.Identifier.ValueText)) is { } entry
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
        (INamedTypeSymbol? moved, INamedTypeSymbol? alike, bool isGone) = earlier.WhatBecameOf(entry, resolution, now);
        Location location = syntax.GetLocation();
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

    /// <summary>The text that a provision had when its fingerprint was another one; <see langword="null"/> where the baseline does not know it.</summary>
    public string? EarlierText(string id, string fingerprint) =>
        earlier.Find(id) is { } entry && entry.Fingerprint.Equals(fingerprint, StringComparison.OrdinalIgnoreCase)
            ? entry.Text
            : null;

    /// <summary>How a text differs from an earlier one, word by word.</summary>
    public static string Difference(INamedTypeSymbol now, string earlier) =>
        NearestPassage.CompareWhole(QuoteWords.Of(CitedText.OwnOf(now)), QuoteWords.Of(earlier))?.Words
        ?? "the texts are too long to compare";
}
