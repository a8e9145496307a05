using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Resolutions.CodeFixes;

/// <summary>Tells whether the caret has left a literal.</summary>
internal static class LiteralEnd
{
    /// <summary>Whether a position is behind the closing quotation mark; a literal that nobody has closed yet goes on.</summary>
    public static bool IsBefore(SyntaxToken literal, int position) =>
        !literal.IsKind(SyntaxKind.InterpolatedStringTextToken)
        && position >= literal.Span.End
        && !literal.ContainsDiagnostics;
}
