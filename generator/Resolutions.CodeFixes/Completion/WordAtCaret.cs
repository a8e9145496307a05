using Microsoft.CodeAnalysis.Text;

namespace Resolutions.CodeFixes;

/// <summary>Finds what a chosen item takes the place of.</summary>
internal static class WordAtCaret
{
    /// <summary>Scripts that write words apart have their letters before this one.</summary>
    private const char FirstIdeograph = '\u2E80';

    /// <summary>The span from a position to the end of the word in which the caret is.</summary>
    public static TextSpan SpanFrom(int start, int caret, SourceText text)
    {
        int end = caret;
        while (end < text.Length && char.IsLetterOrDigit(text[end]) && text[end] < FirstIdeograph)
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }
}
