using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Resolutions.CodeFixes;

/// <summary>Writes references in the place of mentions.</summary>
internal static class ReferenceChange
{
    /// <summary>The change for each finding, in the order of the file: one for a literal that has several, none where no reference can stand.</summary>
    public static IEnumerable<TextChange> AllOf(
        IEnumerable<Diagnostic> findings,
        SemanticModel model,
        CancellationToken cancellationToken
    ) =>
        findings
            .Select(finding => MentionedReference.Of(finding, model, cancellationToken))
            .OfType<MentionedReference>()
            .OrderBy(static each => each.Mention.Start)
            .GroupBy(static each => each.IsConstant && IsLiteral(each.Token) ? each.Token.Span : each.Mention)
            .Select(each => Of([.. each], model, cancellationToken))
            .OfType<TextChange>();

    private static TextChange? Of(
        IReadOnlyList<MentionedReference> references,
        SemanticModel model,
        CancellationToken cancellationToken
    )
    {
        MentionedReference first = references[0];
        return !first.IsConstant ? new TextChange(first.Mention, first.Code)
            : IsLiteral(first.Token) ? InLiteral(first.Token, references)
            : first.Token.Parent?.Parent is InterpolatedStringExpressionSyntax interpolated
            && model.GetTypeInfo(interpolated, cancellationToken).ConvertedType?.SpecialType
                == SpecialType.System_String
                ? new TextChange(first.Mention, Hole(first, SignsOf(interpolated.StringStartToken.Text)))
            : null;
    }

    private static bool IsLiteral(SyntaxToken token) =>
        token.Kind()
            is SyntaxKind.StringLiteralToken
                or SyntaxKind.SingleLineRawStringLiteralToken
                or SyntaxKind.MultiLineRawStringLiteralToken;

    /// <summary>The constant alone in the place of a literal that says nothing else, and else an interpolated string.</summary>
    private static TextChange? InLiteral(SyntaxToken literal, IReadOnlyList<MentionedReference> references)
    {
        if (literal.ValueText.Length == references[0].Mention.Length)
        {
            return new TextChange(literal.Span, references[0].Code);
        }

        // A constant of interpolated strings came with C# 10.
        bool isRaw = !literal.IsKind(SyntaxKind.StringLiteralToken);
        if (
            literal.SyntaxTree?.Options is not CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp10 }
            || BracesOf(literal.Text) is var braces && (isRaw ? braces > 0 : braces != BracesOf(literal.ValueText))
        )
        {
            return null;
        }

        string text = "$";
        int at = literal.SpanStart;
        foreach (MentionedReference reference in references)
        {
            text += Written(at, reference.Mention.Start) + Hole(reference, signs: 1);
            at = reference.Mention.End;
        }

        return new TextChange(literal.Span, text + Written(at, literal.Span.End));

        string Written(int start, int end) =>
            literal.Text.Substring(start - literal.SpanStart, end - start).Replace("{", "{{").Replace("}", "}}");
    }

    private static int BracesOf(string text) => text.Count(static c => c is '{' or '}');

    /// <summary>How many braces open a hole: one, and in raw strings as many as there are dollar signs.</summary>
    private static int SignsOf(string opening) => opening.Contains("\"\"\"") ? opening.Count(static c => c == '$') : 1;

    /// <summary>A colon begins a format, except in parentheses.</summary>
    private static string Hole(MentionedReference reference, int signs) =>
        new string('{', signs)
        + (reference.Code.IndexOf(':') < 0 ? reference.Code : $"({reference.Code})")
        + new string('}', signs);
}
