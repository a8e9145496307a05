using System.Globalization;

namespace Resolutions.Text;

internal sealed partial class ReferenceLexer
{
    /// <summary>Of “a) и b)” the letter is no second word of “и в”, however alike both look.</summary>
    private static int EndBeforeLetter(string text, int start, int end)
    {
        var space = text.LastIndexOf(' ', end - 1, end - start);
        return space > start && space == end - 2 && end < text.Length && text[end] == ')' ? space : end;
    }

    /// <summary>Whether a number in words may stand here: behind a unit, or behind another such number in a list.</summary>
    private static bool MayBeWordLabel(string text, ReferenceTokens tokens) =>
        IsBehindUnit(tokens)
        || tokens.Count > 1
            && (
                tokens[tokens.Count - 1].Kind == ReferenceTokenKind.Comma
                || tokens[tokens.Count - 1].Is(ReferenceRole.And)
            )
            && IsWordLabel(text, tokens[tokens.Count - 2]);

    private static bool IsBehindWordLabel(string text, ReferenceTokens tokens) =>
        tokens.Count > 0 && IsWordLabel(text, tokens[tokens.Count - 1]);

    private static bool IsWordLabel(string text, in ReferenceToken token) =>
        token is { Kind: ReferenceTokenKind.Label, Span.Length: > 1 }
        && (
            char.IsLower(text[token.Span.Start])
            || char.GetUnicodeCategory(text[token.Span.Start]) == UnicodeCategory.OtherLetter
        );

    private static bool IsBehindUnit(ReferenceTokens tokens) =>
        tokens.Count > 0
        && tokens[tokens.Count - 1]
            is { Kind: ReferenceTokenKind.Known, Word: { Role: ReferenceRole.Unit or ReferenceRole.Filler } };

    /// <summary>Whether a letter may stand here for a part of a paragraph: behind its name, or behind another one in a list.</summary>
    private static bool MayBeLetter(ReferenceTokens tokens)
    {
        var last = tokens.Count - 1;
        return last >= 0
            && (
                tokens[last].Is(ReferenceRole.Unit)
                || last > 0
                    && tokens[last - 1] is { Kind: ReferenceTokenKind.Label, Text: [.., ')'] }
                    && (
                        tokens[last].Kind == ReferenceTokenKind.Comma
                        || tokens[last].Is(ReferenceRole.And)
                        || tokens[last].Is(ReferenceRole.To)
                    )
            );
    }
}
