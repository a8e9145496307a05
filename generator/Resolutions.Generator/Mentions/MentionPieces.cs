using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Resolutions.Generator;

/// <summary>Finds the strings and comments of a file. Comments that follow each other line by line are one text.</summary>
internal static class MentionPieces
{
    public static IEnumerable<MentionPiece> Of(
        SemanticModel model,
        SourceText text,
        CancellationToken cancellationToken
    )
    {
        SyntaxNode root = model.SyntaxTree.GetRoot(cancellationToken);
        var composed = new HashSet<SyntaxNode>();
        TextSpan comments = default;
        MentionPieceKind kind = default;
        foreach (SyntaxToken token in root.DescendantTokens())
        {
            if (StringTokens.IsOne(token))
            {
                SyntaxNode whole = ComposedString.WholeOf(token);
                if (
                    whole
                    is not LiteralExpressionSyntax
                        and not InterpolatedStringExpressionSyntax { Contents.Count: 1 }
                )
                {
                    if (composed.Add(whole))
                    {
                        yield return ComposedString.Read(whole, model, cancellationToken);
                    }
                }
                else if (token.Span.Length > ShortestMention)
                {
                    yield return new(LiteralText.Read(token), token.SpanStart, KindOf(token));
                }
            }

            foreach (SyntaxTrivia trivia in token.LeadingTrivia.Concat(token.TrailingTrivia).SelectMany(CommentsIn))
            {
                if (!comments.IsEmpty && kind == KindOf(trivia) && IsBlank(text, comments.End, trivia.FullSpan.Start))
                {
                    comments = TextSpan.FromBounds(comments.Start, trivia.FullSpan.End);
                    continue;
                }

                if (!comments.IsEmpty)
                {
                    yield return new(text.ToString(comments), comments.Start, kind);
                }

                comments = trivia.FullSpan;
                kind = KindOf(trivia);
            }
        }

        if (!comments.IsEmpty)
        {
            yield return new(text.ToString(comments), comments.Start, kind);
        }
    }

    /// <summary>Anything shorter than <c>A/RES/1</c> is none.</summary>
    private const int ShortestMention = 6;

    private static MentionPieceKind KindOf(SyntaxToken token) =>
        StringTokens.IsText(token) ? MentionPieceKind.Literal : MentionPieceKind.Other;

    private static MentionPieceKind KindOf(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)
        || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia)
            ? MentionPieceKind.Documentation
            : MentionPieceKind.Other;

    /// <summary>The trivia itself, or the comments that stand behind a directive.</summary>
    private static IEnumerable<SyntaxTrivia> CommentsIn(SyntaxTrivia trivia) =>
        CommentTrivia.IsOne(trivia) ? [trivia]
        : trivia.IsDirective ? trivia.GetStructure()!.DescendantTrivia().Where(CommentTrivia.IsOne)
        : [];

    private static bool IsBlank(SourceText text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
