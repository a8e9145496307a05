namespace Resolutions.Text;

/// <summary>Classes of characters that the readers tell apart.</summary>
internal static class Characters
{
    /// <summary>The place where a word may be broken at the end of a line; nothing is printed there.</summary>
    public const char SoftHyphen = '\u00AD';

    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    // Every comparison folds, so the forms are looked up, not worked out.
    private static readonly char[] Folded = FoldAll();

    /// <summary>White space, also of no width, and the byte order mark that some tools leave in the text.</summary>
    public static bool IsBlank(char c) =>
        c < '\u1680'
            ? c is ' ' or >= '\t' and <= '\r' or '\u0085' or '\u00A0'
            : c is '\uFEFF' or '\u200B' || c <= '\u3000' && char.IsWhiteSpace(c);

    /// <summary>Whether the character belongs to a script that is written without spaces, punctuation included.</summary>
    public static bool IsCjk(char c) =>
        c >= '\u2E80'
        && (
            c <= '\u303F' // radicals, CJK punctuation
            || c is >= '\u3040' and <= '\u30FF' // kana
            || c is >= '\u3200' and <= '\u4DBF' // enclosed letters, extension A
            || c is >= '\u4E00' and <= '\u9FFF' // unified ideographs
            || c is >= '\uF900' and <= '\uFAFF' // compatibility ideographs
            || c is >= '\uFF00' and <= '\uFF60' // full-width forms
            || c is >= '\uD840' and <= '\uD88D' // high surrogates of the ideographic planes
        );

    /// <summary>
    /// Whether no space stands between two characters when the line between them breaks, or where a mark between them is taken out.
    /// Quotation marks, dashes, and the commas and brackets that Chinese texts borrow take the side of their neighbour.
    /// </summary>
    public static bool JoinsWithoutSpace(char before, char after) =>
        IsCjk(before) && (IsCjk(after) || IsShared(after) || IsClosingMark(after) || after is '(' or '[')
        || IsCjk(after) && (IsShared(before) || IsClosingMark(before) || before is '(' or '[');

    /// <summary>Whether the character is punctuation that follows a word without a space.</summary>
    public static bool IsClosingMark(char c) =>
        c is ',' or ';' or '.' or ':' or ')' or ']' or '，' or '；' or '。' or '：' or '）' or '、' or '،' or '؛';

    /// <summary>Whether the character belongs to a script that is written from right to left.</summary>
    public static bool IsRightToLeft(char c) =>
        c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';

    /// <summary>Whether the character only says in which direction its neighbours are written.</summary>
    public static bool IsDirectionMark(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';

    /// <summary>The value of a superscript digit, or -1.</summary>
    public static int SuperscriptDigit(char c) => c is < '²' or > '\u2079' ? -1 : ValueOfSuperscript(c);

    private static int ValueOfSuperscript(char c) =>
        c switch
        {
            '¹' => 1,
            '²' => 2,
            '³' => 3,
            >= '\u2070' and <= '\u2079' => Superscripts.IndexOf(c),
            _ => -1,
        };

    /// <summary>The ASCII digit for a digit of the Latin, full-width, Arabic-Indic or Persian kind; other characters as they are.</summary>
    public static char FoldDigit(char c) =>
        c switch
        {
            >= '０' and <= '９' => (char)(c - '０' + '0'),
            >= '\u0660' and <= '\u0669' => (char)(c - '\u0660' + '0'),
            >= '\u06F0' and <= '\u06F9' => (char)(c - '\u06F0' + '0'),
            _ => c,
        };

    /// <summary>The small letter for a capital one. Most scripts have neither, so they are not asked about.</summary>
    public static char ToSmall(char c) =>
        c < '\u0080'
            ? c is >= 'A' and <= 'Z'
                ? (char)(c | 0x20)
                : c
            : c is > '\u058F' and < '\u10A0' or >= '\u2E80' and < '\uA640' or >= '\uAC00' and < '\uFF21'
                ? c
                : char.ToLowerInvariant(c);

    /// <summary>The ASCII letter for a small letter of full width; other characters as they are.</summary>
    public static char NarrowLetter(char c) => c is >= 'ａ' and <= 'ｚ' ? (char)(c - 'ａ' + 'a') : c;

    /// <summary>Whether the character is a digit in any of the forms that <see cref="FoldDigit"/> knows.</summary>
    public static bool IsDigit(char c) => FoldDigit(c) is >= '0' and <= '9';

    /// <summary>
    /// One form for characters that differ only in width, case or typographic taste, in the marks that converters lose (é, ё, أ),
    /// in being traditional or simplified, or in being of another script of the same shapes.
    /// </summary>
    public static char Fold(char c) => Folded[c];

    private static char[] FoldAll()
    {
        var folded = new char[char.MaxValue + 1];
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = FoldOne((char)i);
        }

        return folded;
    }

    private static char FoldOne(char c) =>
        c switch
        {
            < '\u0080' => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c,
            '，' or '、' or '،' => ',',
            '؛' => ';',
            '’' or '‘' or 'ʼ' => '\'',
            '–' or '‑' or '‐' or '−' => '-',
            '【' or '〔' => '[',
            '】' or '〕' => ']',
            >= '！' and <= '～' => FoldOne((char)(c - '！' + '!')),
            _ => LookAlikes.Folded(LetterForms.Plain(ToSmall(FoldDigit(c)))),
        };

    /// <summary>
    /// Whether the character only dresses the one before it, or the line: vowel signs, combining accents, kashida, soft hyphens
    /// and marks of direction. Comparisons pass over it.
    /// </summary>
    public static bool IsDress(char c) =>
        c
            is SoftHyphen
                or >= '\u0300'
                and <= '\u036F' // combining accents
                or '\u0640' // kashida
                or >= '\u064B'
                and <= '\u065F' // harakat, tanwin, combining hamza
                or '\u0670' // dagger alif
                or '\u061C'
                or >= '\u200B'
                and <= '\u200F'
                or >= '\u202A'
                and <= '\u202E'
                or >= '\u2060'
                and <= '\u2069';

    private static bool IsShared(char c) => c is '“' or '”' or '‘' or '’' or '—' or '…' or '·';
}
