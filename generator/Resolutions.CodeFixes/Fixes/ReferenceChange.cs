using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Resolutions.Generator;

namespace Resolutions.CodeFixes;

/// <summary>Writes the reference that takes the place of a mention.</summary>
internal static class ReferenceChange
{
    /// <summary>The change; <see langword="null"/> where no reference can stand.</summary>
    public static TextChange? Of(Diagnostic finding, SemanticModel model, CancellationToken cancellationToken)
    {
        TextSpan mention = finding.Location.SourceSpan;
        if (
            !finding.Properties.TryGetValue(FixProperties.MentionedType, out string? id)
            || id is null
            || DocumentationCommentId.GetFirstSymbolForDeclarationId(id, model.Compilation) is not INamedTypeSymbol type
        )
        {
            return null;
        }

        // A documentation comment stands before what it documents, where the compiler knows no namespaces yet.
        SyntaxToken token = model.SyntaxTree.GetRoot(cancellationToken).FindToken(mention.Start);
        finding.Properties.TryGetValue(FixProperties.MentionedConst, out string? constant);
        int position = Math.Max(mention.Start, token.SpanStart);
        string? name = new[]
        {
            type.ToMinimalDisplayString(model, position),
            type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
        }.FirstOrDefault(each => Means(each, constant, type, model, position));
        if (name is null)
        {
            return null;
        }

        return constant is null
            ? new TextChange(mention, $"<see cref=\"{name}\"/>")
            : InLiteral(mention, $"{name}.{constant}", token);
    }

    /// <summary>Whether a name means the type at a position: a member, a namespace or another assembly may have it too.</summary>
    private static bool Means(string name, string? constant, INamedTypeSymbol type, SemanticModel model, int position)
    {
        ISymbol? found = constant is null
            ? model
                .GetSpeculativeSymbolInfo(
                    position,
                    SyntaxFactory.ParseTypeName(name),
                    SpeculativeBindingOption.BindAsTypeOrNamespace
                )
                .Symbol
            : model
                .GetSpeculativeSymbolInfo(
                    position,
                    SyntaxFactory.ParseExpression($"{name}.{constant}"),
                    SpeculativeBindingOption.BindAsExpression
                )
                .Symbol?.ContainingType;
        return SymbolEqualityComparer.Default.Equals(found, type);
    }

    /// <summary>The constant alone in the place of a literal that says nothing else, and else in an interpolated string.</summary>
    private static TextChange? InLiteral(TextSpan mention, string constant, SyntaxToken literal)
    {
        if (!literal.IsKind(SyntaxKind.StringLiteralToken))
        {
            return null;
        }

        string before = literal.Text.Substring(0, mention.Start - literal.SpanStart);
        string behind = literal.Text.Substring(mention.End - literal.SpanStart);
        if (before == "\"" && behind == "\"")
        {
            return new TextChange(literal.Span, constant);
        }

        // A constant of interpolated strings came with C# 10, and a colon or brace in one begins something else.
        return
            literal.SyntaxTree?.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp10 }
            && (before + behind).IndexOfAny(['{', '}']) < 0
            && constant.IndexOf(':') < 0
            ? new TextChange(literal.Span, $"${before}{{{constant}}}{behind}")
            : null;
    }
}
