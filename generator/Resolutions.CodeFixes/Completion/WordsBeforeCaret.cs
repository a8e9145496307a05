using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Resolutions.Generator;

namespace Resolutions.CodeFixes;

/// <summary>Reads the words for people in which the caret is: a string with all that is added to it, or comments line by line.</summary>
internal static class WordsBeforeCaret
{
    /// <summary>The words before the caret; <see langword="null"/> where it is in code.</summary>
    public static async Task<string?> ReadAsync(
        Document document,
        SyntaxNode root,
        int position,
        CancellationToken cancellationToken
    )
    {
        if (CommentAt(root, position) is { } comment)
        {
            SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            int start = Math.Min(StartOfComments(comment), position);
            return text.ToString(TextSpan.FromBounds(start, position));
        }

        SyntaxToken token = root.FindToken(position > 0 ? position - 1 : position);
        if (
            !StringTokens.IsOne(token)
            || token.SpanStart >= position
            || LiteralEnd.IsBefore(token, position)
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
        )
        {
            return null;
        }

        return ComposedString.ReadBefore(position, ComposedString.WholeOf(token), model, cancellationToken);
    }

    private static SyntaxTrivia? CommentAt(SyntaxNode root, int position)
    {
        SyntaxTrivia at = root.FindTrivia(position, findInsideTrivia: false);
        SyntaxTrivia before = position > 0 ? root.FindTrivia(position - 1, findInsideTrivia: false) : default;
        return CommentTrivia.IsOne(at) ? at
            : CommentTrivia.IsOne(before) ? before
            : null;
    }

    /// <summary>Where the comments begin that follow each other line by line up to this one.</summary>
    private static int StartOfComments(SyntaxTrivia comment)
    {
        int start = comment.FullSpan.Start;
        foreach (SyntaxTrivia trivia in comment.Token.LeadingTrivia.Reverse())
        {
            if (trivia.FullSpan.Start >= start)
            {
                continue;
            }

            if (CommentTrivia.IsOne(trivia))
            {
                start = trivia.FullSpan.Start;
            }
            else if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                break;
            }
        }

        return start;
    }
}
