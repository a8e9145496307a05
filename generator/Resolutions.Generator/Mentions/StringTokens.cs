using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Resolutions.Generator;

/// <summary>Tells the tokens that hold the characters of strings.</summary>
internal static class StringTokens
{
    public static bool IsOne(SyntaxToken token) =>
        token.Kind()
            is SyntaxKind.StringLiteralToken
                or SyntaxKind.InterpolatedStringTextToken
                or SyntaxKind.SingleLineRawStringLiteralToken
                or SyntaxKind.MultiLineRawStringLiteralToken
                or SyntaxKind.Utf8StringLiteralToken
                or SyntaxKind.Utf8SingleLineRawStringLiteralToken
                or SyntaxKind.Utf8MultiLineRawStringLiteralToken;

    /// <summary>Whether a token is a literal in plain quotation marks.</summary>
    public static bool IsPlain(SyntaxToken token) =>
        token.IsKind(SyntaxKind.StringLiteralToken) && token.Text[0] == '"';
}
