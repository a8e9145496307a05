namespace Resolutions.Text;

/// <summary>Letters as numbers: a = 1 … z = 26, aa = 27, as sub-paragraphs are lettered.</summary>
internal static class LetterNumeral
{
    /// <summary>How many letters there are.</summary>
    public const int Count = 26;

    /// <summary>The value of one or more equal Latin letters (a, b … z, aa, bb …), or 0.</summary>
    public static int Parse(string letters)
    {
        if (letters.Length == 0)
        {
            return 0;
        }

        var first = letters[0] | 0x20;
        foreach (var letter in letters)
        {
            if ((letter | 0x20) != first || first is < 'a' or > 'z')
            {
                return 0;
            }
        }

        return (letters.Length - 1) * Count + first - 'a' + 1;
    }

    /// <summary>The letters of a value in a list that begins with doubled ones: aa, bb ….</summary>
    public static string FormatDoubled(int value) => Format(Count + value);

    /// <summary>The letters of a value, small.</summary>
    public static string Format(int value) => new((char)('a' + (value - 1) % Count), (value - 1) / Count + 1);
}
