using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Resolutions.Text;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Resolutions.Generator;

/// <summary>Reads a string that code puts together, <c>$"{Symbol}, para. 3"</c> or <c>"A/RES/78/132, " + "para. 3"</c>.</summary>
internal sealed class ComposedString
{
    private readonly SyntaxNode whole;
    private readonly SemanticModel model;
    private readonly bool readsConstants;
    private readonly CancellationToken cancellationToken;
    private readonly DecodedTextBuilder output = new();
    private readonly ImmutableArray<SourceSpan>.Builder constants = ImmutableArray.CreateBuilder<SourceSpan>();
    private MentionPieceKind kind = MentionPieceKind.Literal;

    private ComposedString(
        SyntaxNode whole,
        SemanticModel model,
        bool readsConstants,
        CancellationToken cancellationToken
    )
    {
        this.whole = whole;
        this.model = model;
        this.readsConstants = readsConstants;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>The expression that the string of a token is a part of; the token's own where it is a whole string.</summary>
    public static SyntaxNode WholeOf(SyntaxToken token)
    {
        SyntaxNode whole = token.Parent is InterpolatedStringTextSyntax { Parent: { } interpolated }
            ? interpolated
            : token.Parent!;
        while (
            whole.Parent is ParenthesizedExpressionSyntax
            || whole.Parent is BinaryExpressionSyntax sum && sum.IsKind(SyntaxKind.AddExpression)
        )
        {
            whole = whole.Parent;
        }

        return whole;
    }

    /// <summary>The text of an expression. What only the running program knows is a <see cref="MentionReader.Hole"/>.</summary>
    public static MentionPiece Read(SyntaxNode whole, SemanticModel model, CancellationToken cancellationToken)
    {
        var reader = new ComposedString(whole, model, HasDigits(whole), cancellationToken);
        reader.ReadAll();
        return new MentionPiece(reader.output.ToText(), whole.SpanStart, reader.kind)
        {
            IsComposed = true,
            Constants = reader.constants.ToImmutable(),
        };
    }

    /// <summary>The text of an expression up to a position in the file.</summary>
    public static string ReadBefore(
        int position,
        SyntaxNode whole,
        SemanticModel model,
        CancellationToken cancellationToken
    )
    {
        var reader = new ComposedString(whole, model, readsConstants: true, cancellationToken);
        reader.ReadAll();
        DecodedText text = reader.output.ToText();
        return text.Text.Substring(0, text.CountBefore(position - whole.SpanStart));
    }

    /// <summary>Strings and names without a digit name no provision, and the values of their parts cost time.</summary>
    private static bool HasDigits(SyntaxNode whole) =>
        whole.DescendantTokens().Any(static token => token.Text.Any(char.IsDigit));

    /// <summary>Long sums are nested as deep as they are long.</summary>
    private void ReadAll()
    {
        var left = new Stack<SyntaxNode>();
        left.Push(whole);
        while (left.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (left.Pop())
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    left.Push(parenthesized.Expression);
                    break;
                case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression):
                    left.Push(sum.Right);
                    left.Push(sum.Left);
                    break;
                case LiteralExpressionSyntax literal when StringTokens.IsOne(literal.Token):
                    kind = StringTokens.IsText(literal.Token) ? kind : MentionPieceKind.Other;
                    LiteralText.AppendInside(literal.Token, output, whole.SpanStart);
                    break;
                case InterpolatedStringExpressionSyntax interpolated:
                    Read(interpolated);
                    break;
                case ExpressionSyntax other:
                    ReadValue(other);
                    break;
            }
        }
    }

    private void Read(InterpolatedStringExpressionSyntax interpolated)
    {
        foreach (InterpolatedStringContentSyntax content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax text)
            {
                LiteralText.AppendInside(text.TextToken, output, whole.SpanStart);
            }
            else if (content is InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole)
            {
                ReadValue(hole.Expression);
            }
            else
            {
                AppendHole(content);
            }
        }
    }

    private void ReadValue(ExpressionSyntax expression)
    {
        string? value =
            readsConstants
            && expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or LiteralExpressionSyntax
                ? ConstantOf(expression)
                : null;
        if (value is null)
        {
            AppendHole(expression);
            return;
        }

        // A number that the sum itself has is declared nowhere else.
        if (!expression.IsKind(SyntaxKind.NumericLiteralExpression))
        {
            constants.Add(expression.Span);
        }

        output.Append(value, expression.SpanStart - whole.SpanStart, expression.Span.Length);
    }

    private string? ConstantOf(ExpressionSyntax expression) =>
        model.GetConstantValue(expression, cancellationToken)
            is { HasValue: true, Value: string or char or int } constant
            ? Convert.ToString(constant.Value, CultureInfo.InvariantCulture)
            : null;

    private void AppendHole(SyntaxNode node) =>
        output.Append(MentionReader.Hole, node.SpanStart - whole.SpanStart, node.Span.Length);
}
