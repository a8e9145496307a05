using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Resolutions.Generator;

namespace Resolutions.CodeFixes;

/// <summary>The reference that could take the place of a mention.</summary>
/// <param name="Mention">Where the mention stands.</param>
/// <param name="Token">The literal it stands in; of a documentation comment, the token behind it.</param>
/// <param name="Code">What to write: the name of a constant in a literal, a tag in a documentation comment.</param>
/// <param name="IsConstant">Whether it is a constant.</param>
internal sealed record MentionedReference(TextSpan Mention, SyntaxToken Token, string Code, bool IsConstant)
{
    /// <summary>Reads the reference of a finding; <see langword="null"/> where no name means the type there.</summary>
    public static MentionedReference? Of(Diagnostic finding, SemanticModel model, CancellationToken cancellationToken)
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
        return name is null ? null
            : constant is null ? new(mention, token, $"<see cref=\"{name}\"/>", IsConstant: false)
            : new(mention, token, $"{name}.{constant}", IsConstant: true);
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
}
