using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Resolutions.Generator;

/// <summary>Finds the citations that could quote their text, with the quote.</summary>
internal static class MissingQuotes
{
    /// <summary>Reports a citation by an attribute of the contract: those that a project derives may have a quote inside.</summary>
    public static void Report(CodeCitation citation, SyntaxNodeAnalysisContext context)
    {
        if (
            LiteralOf(citation.Cited) is { } quote
            && context.SemanticModel.GetTypeInfo(citation.Syntax, context.CancellationToken).Type
                is INamedTypeSymbol attribute
            && CitationReader.IsOfContract(attribute)
        )
        {
            (int position, string before, string behind) = PlaceIn(citation.Syntax);
            context.ReportDiagnostic(
                Diagnostic.Create(
                    RuleDescriptors.Find(RuleIds.CitationWithoutQuote),
                    citation.Syntax.GetLocation(),
                    [Location.Create(citation.Syntax.SyntaxTree, new SourceSpan(position, 0))],
                    FixProperties.Replace($"{before}Quote = {quote}{behind}"),
                    citation.Citing
                )
            );
        }
    }

    /// <summary>The literal of a quote of the whole text that a type has itself; <see langword="null"/> where it has none.</summary>
    public static string? LiteralOf(INamedTypeSymbol cited) =>
        (GeneratedConsts.Find(cited, "Chapeau") ?? CitedText.OwnOf(cited)) is { Length: > 0 } text
            ? SymbolDisplay.FormatLiteral(text.Replace('\n', ' '), quote: true)
            : null;

    /// <summary>Where an argument can be added, with what has to stand around it.</summary>
    private static (int Position, string Before, string Behind) PlaceIn(AttributeSyntax attribute) =>
        attribute.ArgumentList is not { } list ? (attribute.Span.End, "(", ")")
        : list.Arguments.Count == 0 ? (list.OpenParenToken.Span.End, "", "")
        : (list.Arguments[list.Arguments.Count - 1].Span.End, ", ", "");
}
