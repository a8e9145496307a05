using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Resolutions.Generator;

/// <summary>Compares what citing attributes say with the texts that they cite, and with each other.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CitationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(
            RuleDescriptors.Find(RuleIds.QuoteNotInText),
            RuleDescriptors.Find(RuleIds.ReviewedOtherText),
            RuleDescriptors.Find(RuleIds.ContradictoryCitations),
            RuleDescriptors.Find(RuleIds.CitedTwice),
            RuleDescriptors.Find(RuleIds.NotApplicableWithoutReason),
            RuleDescriptors.Find(RuleIds.CitedTextChanged),
            RuleDescriptors.Find(RuleIds.CitedTextMoved),
            RuleDescriptors.Find(RuleIds.CitedTextGone),
            RuleDescriptors.Find(RuleIds.UnreadableBaseline),
            RuleDescriptors.Find(RuleIds.NotInBaseline),
            RuleDescriptors.Find(RuleIds.CitesNothing),
            RuleDescriptors.Find(RuleIds.CitationWithoutQuote)
        );

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // Where the contract is not there, nothing cites.
            if (start.Compilation.GetTypeByMetadataName("Resolutions.CitingAttribute") is null)
            {
                return;
            }

            var citations = new ConcurrentBag<CodeCitation>();
            var baselines = new Baselines(start.Options.AdditionalFiles, start.CancellationToken);
            start.RegisterSyntaxNodeAction(node => Analyze(node, citations, baselines), SyntaxKind.Attribute);
            start.RegisterCompilationEndAction(end =>
            {
                Contradictions.Report(citations, end);
                baselines.ReportFaults(end);
            });
        });
    }

    private static void Analyze(
        SyntaxNodeAnalysisContext context,
        ConcurrentBag<CodeCitation> citations,
        Baselines baselines
    )
    {
        var syntax = (AttributeSyntax)context.Node;
        if (CitationReader.Read(syntax, context.SemanticModel, context.CancellationToken) is not { } citation)
        {
            CheckNothing(syntax, context);
            if (!baselines.IsEmpty)
            {
                baselines.CheckMissing(syntax, context);
            }

            return;
        }

        citations.Add(citation);
        if (!baselines.Check(citation, context))
        {
            // Of a provision that moved or is gone, the quote and the review are those of another text.
            CheckQuote(context, citation);
            CheckReviewed(context, citation, baselines);
        }

        CheckReason(context, citation);
        CheckTwice(context, citation);
    }

    private static void CheckQuote(SyntaxNodeAnalysisContext context, CodeCitation citation)
    {
        if (citation.Quote is null)
        {
            MissingQuotes.Report(citation, context);
        }

        if (citation.Quote is not { Value: { } quote } argument)
        {
            return;
        }

        List<string> words = QuoteWords.Of(quote);
        List<string> texts = [.. CitedText.AllOf(citation.Cited)];
        if (words.Count > 0 && texts.Exists(text => NearestPassage.Holds(QuoteWords.Of(text), words)))
        {
            return;
        }

        NearestPassage? nearest =
            words.Count == 0
                ? null
                : texts
                    .Select(text => NearestPassage.Find(text, words))
                    .OfType<NearestPassage>()
                    .OrderBy(static found => found.Distance)
                    .FirstOrDefault();
        context.ReportDiagnostic(
            Diagnostic.Create(
                RuleDescriptors.Find(RuleIds.QuoteNotInText),
                argument.Location,
                FixProperties.Replace(
                    nearest?.IsMeant(words) == true ? SymbolDisplay.FormatLiteral(nearest.Passage, quote: true)
                    : words.Count == 0 ? MissingQuotes.LiteralOf(citation.Cited)
                    : null
                ),
                citation.Citing,
                words.Count == 0
                    ? "it has no words"
                    : nearest?.Words ?? "quote and text are too long to compare, or there is no text"
            )
        );
    }

    private static void CheckReviewed(SyntaxNodeAnalysisContext context, CodeCitation citation, Baselines baselines)
    {
        if (
            citation.Reviewed is { Value: { } reviewed } argument
            && CitedText.FingerprintOf(citation.Cited) is { } fingerprint
            && !reviewed.Equals(fingerprint, StringComparison.OrdinalIgnoreCase)
        )
        {
            context.ReportDiagnostic(
                Diagnostic.Create(
                    RuleDescriptors.Find(RuleIds.ReviewedOtherText),
                    argument.Location,
                    FixProperties.Replace("\"" + fingerprint + "\""),
                    citation.Citing,
                    baselines.EarlierText(CitedText.IdOf(citation.Cited), reviewed) is { } earlier
                        ? ": " + Baselines.Difference(citation.Cited, earlier)
                        : "",
                    fingerprint
                )
            );
        }
    }

    private static void CheckReason(SyntaxNodeAnalysisContext context, CodeCitation citation)
    {
        if (citation.Kind == CitationKind.NotApplicable && !citation.HasReason)
        {
            context.ReportDiagnostic(
                Diagnostic.Create(
                    RuleDescriptors.Find(RuleIds.NotApplicableWithoutReason),
                    (citation.Reason?.Location ?? citation.Syntax.GetLocation()),
                    citation.Citing
                )
            );
        }
    }

    /// <summary>Reports an attribute that names a type which stands for no text.</summary>
    private static void CheckNothing(AttributeSyntax syntax, SyntaxNodeAnalysisContext context)
    {
        if (CitationReader.FindOther(syntax, context.SemanticModel, context.CancellationToken) is { } other)
        {
            context.ReportDiagnostic(
                Diagnostic.Create(
                    RuleDescriptors.Find(RuleIds.CitesNothing),
                    other.GetLocation(),
                    context
                        .SemanticModel.GetTypeInfo(
                            other is TypeOfExpressionSyntax named ? named.Type : other,
                            context.CancellationToken
                        )
                        .Type?.ToMinimalDisplayString(context.SemanticModel, other.SpanStart)
                        ?? "null"
                )
            );
        }
    }

    private static void CheckTwice(SyntaxNodeAnalysisContext context, CodeCitation citation)
    {
        if (RepeatedCitations.IsRepeated(citation, context.SemanticModel, context.CancellationToken))
        {
            context.ReportDiagnostic(
                Diagnostic.Create(
                    RuleDescriptors.Find(RuleIds.CitedTwice),
                    citation.Syntax.GetLocation(),
                    citation.Citing
                )
            );
        }
    }
}
