namespace Resolutions.Text;

/// <summary>
/// Finds out whether the letters of a source are those that were printed: a font without its table of characters and a wrong
/// decoding give other ones, and no reader may take these for the official text.
/// </summary>
internal static class LetterInspection
{
    private const string GlyphNumber = "(cid:";

    // What the bytes of UTF-8 look like where each was read as a character: the first of two, and the first two of three.
    private const string FirstOfTwo = "ÃÂÐÑØÙ";
    private const string FirstOfThree = "âäåæ";

    private static readonly char[] FirstBytes = (FirstOfTwo + FirstOfThree).ToCharArray();

    // Windows-1252 has these in place of the controls U+0080 to U+009F.
    private const string Windows1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

    /// <summary>The finding that makes the letters wrong throughout, or <see langword="null"/>.</summary>
    public static TextDiagnostic? Check(string source)
    {
        var glyphs = new Share();
        for (var i = Find(GlyphNumber, source, 0); i >= 0; i = Find(GlyphNumber, source, i + 1))
        {
            glyphs.Add(i);
        }

        var bytes = new Share();
        for (var i = source.IndexOfAny(FirstBytes); i >= 0; i = source.IndexOfAny(FirstBytes, i + 1))
        {
            if (IsDividedCharacter(source, i))
            {
                bytes.Add(i);
            }
        }

        var ofFont = new Share();
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] is >= '\uE000' and <= '\uF8FF')
            {
                ofFont.Add(i);
            }
        }

        return glyphs.IsEmpty && bytes.IsEmpty && ofFont.IsEmpty
            ? null
            : Judge(glyphs, bytes, ofFont, source.Count(c => !Characters.IsBlank(c)));
    }

    private static int Find(string sign, string source, int start) =>
        source.IndexOf(sign, start, StringComparison.Ordinal);

    private static TextDiagnostic? Judge(Share glyphs, Share bytes, Share ofFont, int letters)
    {
        const int few = 1000;
        return glyphs.IsLarge(letters)
                ? Wrong(
                    glyphs.First,
                    GlyphNumber.Length,
                    "the font gives numbers of glyphs, such as (cid:12), and no characters"
                )
            : bytes.IsLarge(letters / 10) || bytes.IsLarge(few)
                ? Wrong(
                    bytes.First,
                    2,
                    "the bytes of UTF-8 were read as characters of another encoding, as in Ã© for é"
                )
            : ofFont.IsLarge(letters)
                ? Wrong(
                    ofFont.First,
                    1,
                    "the font gives characters of private use (U+E000 to U+F8FF), which only it can show"
                )
            : null;
    }

    /// <summary>The length of the number of a glyph at a position, <c>(cid:12)</c>, or 0.</summary>
    public static int LengthOfGlyphNumber(string source, int at)
    {
        if (string.CompareOrdinal(source, at, GlyphNumber, 0, GlyphNumber.Length) != 0)
        {
            return 0;
        }

        var digits = FoldedText.ReadDigits(source, at + GlyphNumber.Length, out _);
        var end = at + GlyphNumber.Length + digits;
        return digits > 0 && end < source.Length && source[end] == ')' ? end + 1 - at : 0;
    }

    /// <summary>The length of the bytes of a character of UTF-8, each read as a character, at a position; or 0.</summary>
    public static int LengthOfDividedCharacter(string source, int at) =>
        !IsDividedCharacter(source, at) ? 0
        : FirstOfTwo.IndexOf(source[at]) >= 0 ? 2
        : 3;

    private static bool IsDividedCharacter(string source, int at) =>
        at + 1 < source.Length
        && IsFollowingByte(source[at + 1])
        && (
            FirstOfTwo.IndexOf(source[at]) >= 0
            || FirstOfThree.IndexOf(source[at]) >= 0 && at + 2 < source.Length && IsFollowingByte(source[at + 2])
        );

    private static bool IsFollowingByte(char c) =>
        c is >= '\u0080' and <= '\u00BF' || c > '\u00FF' && Windows1252.IndexOf(c) >= 0;

    private static TextDiagnostic Wrong(int position, int length, string why) =>
        new(TextRules.WrongLetters, new TextSpan(position, length), why);
}
