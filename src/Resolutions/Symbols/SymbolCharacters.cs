namespace Resolutions;

/// <summary>The characters that stand for those of a symbol in texts of the six languages.</summary>
internal static class SymbolCharacters
{
    private const string Cyrillic = "АВСЕНКМОРТХІЅ";
    private const string Latin = "ABCEHKMOPTXIS";

    /// <summary>
    /// The ASCII character that is meant: of full-width forms, Arabic and Persian digits, Cyrillic letters that look like Latin ones,
    /// dashes and blanks. Other characters stay what they are.
    /// </summary>
    public static char Fold(char c) => c < '\u0080' ? c : FoldOther(c);

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsCapital(char c) => c is >= 'A' and <= 'Z';

    public static bool IsLetter(char c) => c is >= 'A' and <= 'Z' or >= 'a' and <= 'z';

    public static bool IsRoman(char c) => c is 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M';

    public static char ToUpper(char c) => c is >= 'a' and <= 'z' ? (char)(c - 32) : c;

    private static char FoldOther(char c)
    {
        if (c is >= '\uFF01' and <= '\uFF5E')
        {
            return (char)(c - 0xFEE0);
        }

        if (c is >= '\u0660' and <= '\u0669')
        {
            return (char)(c - 0x0660 + '0');
        }

        if (c is >= '\u06F0' and <= '\u06F9')
        {
            return (char)(c - 0x06F0 + '0');
        }

        if (c is '\u00A0' or '\u3000' or '\u202F' or (>= '\u2000' and <= '\u200A'))
        {
            return ' ';
        }

        if (c is (>= '\u2010' and <= '\u2014') or '\u2212')
        {
            return '-';
        }

        if (c is '\u2044' or '\u2215')
        {
            return '/';
        }

        int at = Cyrillic.IndexOf(c);
        return at < 0 ? c : Latin[at];
    }
}
