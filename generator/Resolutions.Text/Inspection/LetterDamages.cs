using System.Globalization;

namespace Resolutions.Text;

/// <summary>
/// Finds the places of a readable text where characters are not those that were printed: lost ones, numbers of glyphs, the private
/// characters and radicals of fonts, and bytes that were read as characters.
/// </summary>
internal static class LetterDamages
{
    /// <summary>The places: one finding for damages of a kind that stand together.</summary>
    public static IEnumerable<TextDiagnostic> Find(string source)
    {
        for (var i = 0; i < source.Length; i++)
        {
            var length = LengthAt(source, i);
            if (length == 0)
            {
                continue;
            }

            var end = i + length;
            while (
                end < source.Length && IsSameKind(source[i], source[end]) && LengthAt(source, end) is > 0 and var more
            )
            {
                end += more;
            }

            yield return new TextDiagnostic(
                TextRules.DamagedCharacter,
                TextSpan.FromBounds(i, end),
                Name(source, i, end)
            );
            i = end - 1;
        }
    }

    /// <summary>The length of what is damaged at a position, or 0.</summary>
    private static int LengthAt(string source, int at) =>
        source[at] switch
        {
            < '\u0080' and not '(' => 0,
            '(' => LetterInspection.LengthOfGlyphNumber(source, at),
            '\uFFFD' => 1,
            >= '\uE000' and <= '\uF8FF' => OpensLine(source, at) ? 0 : 1,
            >= '\u2E80' and <= '\u2FDF' => 1,
            >= '\u00C0' and <= '\u00FF' => LetterInspection.LengthOfDividedCharacter(source, at),
            _ => 0,
        };

    /// <summary>Whether the character is the bullet of a list, which word processors take from fonts of signs.</summary>
    private static bool OpensLine(string source, int at) =>
        (at == 0 || LineReader.IsBreak(source[at - 1]))
        && at + 1 < source.Length
        && Characters.IsBlank(source[at + 1])
        && !LineReader.IsBreak(source[at + 1]);

    private static bool IsSameKind(char first, char next) => KindOf(first) == KindOf(next);

    private static int KindOf(char c) =>
        c switch
        {
            '(' => 1,
            '\uFFFD' => 2,
            >= '\uE000' and <= '\uF8FF' => 3,
            >= '\u2E80' and <= '\u2FDF' => 4,
            _ => 5,
        };

    private static string Name(string source, int start, int end) =>
        KindOf(source[start]) switch
        {
            1 =>
                $"The number of a glyph, {source.Substring(start, LetterInspection.LengthOfGlyphNumber(source, start))},",
            2 => "A replacement character (U+FFFD)",
            3 => $"A character of private use ({Code(source[start])})",
            4 => $"A radical ({Code(source[start])})",
            _ =>
                $"“{LineTrimmer.Shorten(source, TextSpan.FromBounds(start, end), 12).In(source)}”, bytes read as characters,",
        };

    private static string Code(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
