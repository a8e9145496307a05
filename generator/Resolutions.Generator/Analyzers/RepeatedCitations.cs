using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Resolutions.Generator;

/// <summary>Finds citations that an attribute before them on the same declaration makes already.</summary>
internal static class RepeatedCitations
{
    public static bool IsRepeated(CodeCitation citation, SemanticModel model, CancellationToken cancellationToken) =>
        citation.Syntax.Parent is AttributeListSyntax { Parent: { } declaration }
        && (
            IsIn(declaration, citation, model, cancellationToken)
            || declaration is TypeDeclarationSyntax or MethodDeclarationSyntax or PropertyDeclarationSyntax
                && TargetOf(citation.Syntax).Length == 0
                && model.GetDeclaredSymbol(declaration, cancellationToken) is { } symbol
                && IsInOtherPart(symbol, declaration, citation, cancellationToken)
        );

    /// <summary>Whether an attribute before it in the same piece of code says the same.</summary>
    private static bool IsIn(
        SyntaxNode declaration,
        CodeCitation citation,
        SemanticModel model,
        CancellationToken cancellationToken
    ) =>
        declaration
            .ChildNodes()
            .OfType<AttributeListSyntax>()
            .SelectMany(static list => list.Attributes)
            .TakeWhile(other => other != citation.Syntax)
            .Where(other => TargetOf(other) == TargetOf(citation.Syntax))
            .Select(other => CitationReader.Read(other, model, cancellationToken))
            .Any(other => other is not null && IsSame(other.Kind, other.Cited, other.Quote?.Value, citation));

    /// <summary>Whether another part of a partial type or member says the same, in a file whose path comes first, or above it in the same file.</summary>
    private static bool IsInOtherPart(
        ISymbol symbol,
        SyntaxNode declaration,
        CodeCitation citation,
        CancellationToken cancellationToken
    ) =>
        symbol
            .GetAttributes()
            .Any(other =>
                other.ApplicationSyntaxReference is { } place
                && !(place.SyntaxTree == declaration.SyntaxTree && declaration.FullSpan.Contains(place.Span))
                && IsBefore(place, citation.Syntax)
                && CitationReader.Read(other) is var (kind, cited, _)
                && IsSame(kind, cited, QuoteIn(place.GetSyntax(cancellationToken)), citation)
            );

    /// <summary>Whether it is the same citation: those that quote different passages are different ones.</summary>
    private static bool IsSame(CitationKind kind, INamedTypeSymbol cited, string? quote, CodeCitation citation) =>
        kind == citation.Kind
        && SymbolEqualityComparer.Default.Equals(cited, citation.Cited)
        && (quote is null || citation.Quote?.Value is not { } own || own == quote);

    private static bool IsBefore(SyntaxReference place, AttributeSyntax syntax) =>
        string.CompareOrdinal(place.SyntaxTree.FilePath, syntax.SyntaxTree.FilePath) switch
        {
            0 => place.SyntaxTree == syntax.SyntaxTree && place.Span.Start < syntax.SpanStart,
            var order => order < 0,
        };

    private static string? QuoteIn(SyntaxNode attribute) =>
        (attribute as AttributeSyntax)
            ?.ArgumentList?.Arguments.FirstOrDefault(static argument =>
                argument.NameEquals?.Name.Identifier.ValueText == "Quote"
            )
            ?.Expression
            is LiteralExpressionSyntax literal
            ? literal.Token.ValueText
            : null;

    private static string TargetOf(AttributeSyntax attribute) =>
        (attribute.Parent as AttributeListSyntax)?.Target?.Identifier.ValueText ?? "";
}
