using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Resolutions.CodeFixes;

/// <summary>Tells whether the caret is in words for people: a string, a comment or documentation.</summary>
internal static class TextBeforeCaret
{
    /// <summary>The words of the line before the caret; <see langword="null"/> where it is in code.</summary>
    public static string? Of(SyntaxNode root, SourceText text, int position)
    {
        TextLine line = text.Lines.GetLineFromPosition(position);
        SyntaxTrivia trivia = root.FindTrivia(position, findInsideTrivia: false);
        if (!IsComment(trivia) && position > 0)
        {
            trivia = root.FindTrivia(position - 1, findInsideTrivia: false);
        }

        if (IsComment(trivia))
        {
            return Line(Math.Max(line.Start, trivia.FullSpan.Start));
        }

        SyntaxToken token = root.FindToken(position > 0 ? position - 1 : position);
        return IsString(token) && token.SpanStart < position && !LiteralEnd.IsBefore(token, position)
            ? Line(Math.Max(line.Start, token.SpanStart))
            : null;

        string Line(int start) => text.ToString(TextSpan.FromBounds(Math.Min(start, position), position));
    }

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.Kind()
            is SyntaxKind.SingleLineCommentTrivia
                or SyntaxKind.MultiLineCommentTrivia
                or SyntaxKind.SingleLineDocumentationCommentTrivia
                or SyntaxKind.MultiLineDocumentationCommentTrivia;

    private static bool IsString(SyntaxToken token) =>
        token.Kind()
            is SyntaxKind.StringLiteralToken
                or SyntaxKind.Utf8StringLiteralToken
                or SyntaxKind.SingleLineRawStringLiteralToken
                or SyntaxKind.MultiLineRawStringLiteralToken
                or SyntaxKind.InterpolatedStringTextToken;
}
