using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Resolutions.Generator;

/// <summary>Tells what holds words for people between the tokens of a program.</summary>
internal static class CommentTrivia
{
    /// <summary>Whether it is a comment, documentation, or a directive whose words are for people.</summary>
    public static bool IsOne(SyntaxTrivia trivia) =>
        trivia.Kind()
            is SyntaxKind.SingleLineCommentTrivia
                or SyntaxKind.MultiLineCommentTrivia
                or SyntaxKind.SingleLineDocumentationCommentTrivia
                or SyntaxKind.MultiLineDocumentationCommentTrivia
                or SyntaxKind.RegionDirectiveTrivia
                or SyntaxKind.WarningDirectiveTrivia
                or SyntaxKind.ErrorDirectiveTrivia;
}
