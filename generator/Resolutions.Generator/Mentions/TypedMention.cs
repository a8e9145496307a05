using Microsoft.CodeAnalysis;

namespace Resolutions.Generator;

/// <summary>A mention in whose place a reference can stand.</summary>
/// <param name="Type">The type that stands for what is mentioned.</param>
/// <param name="Const">The constant of it that has the characters of the mention.</param>
/// <param name="Span">Where the mention stands in its piece.</param>
internal sealed record TypedMention(INamedTypeSymbol Type, string Const, Text.TextSpan Span)
{
    /// <summary>The finding, with what a fix has to know.</summary>
    public Diagnostic ToDiagnostic(Location location, MentionPieceKind kind)
    {
        bool isLiteral = kind == MentionPieceKind.Literal;
        string name = Type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);
        return Diagnostic.Create(
            RuleDescriptors.Find(RuleIds.MentionOfType),
            location,
            FixProperties
                .Replace(null)
                .SetItem(FixProperties.MentionedType, DocumentationCommentId.CreateDeclarationId(Type))
                .SetItem(FixProperties.MentionedConst, isLiteral ? Const : null),
            CitedText.CitationOf(Type),
            isLiteral ? $"{name}.{Const}" : $"<see cref=\"{name}\"/>"
        );
    }
}
