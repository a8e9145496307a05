namespace Resolutions.Generator;

/// <summary>Finds the numbers and symbols of documents that a text prints, which are the same in every language.</summary>
internal static class CitedSymbols
{
    /// <summary>
    /// The words of Latin letters and digits with a slash between them, such as <c>70/1</c>, <c>S-8/1</c> and <c>A/CONF.199/20</c>. A
    /// text that cites one twice cites it.
    /// </summary>
    public static HashSet<string> In(string text)
    {
        var symbols = new HashSet<string>(StringComparer.Ordinal);
        for (int slash = text.IndexOf('/'); slash >= 0; slash = text.IndexOf('/', slash + 1))
        {
            int start = slash;
            while (start > 0 && IsPart(text[start - 1]))
            {
                start--;
            }

            int end = slash;
            while (end < text.Length && IsPart(text[end]))
            {
                end++;
            }

            string word = text.Substring(start, end - start).Trim('.', '-', '/');
            if (IsSymbol(word))
            {
                symbols.Add(word);
            }

            slash = end - 1;
        }

        return symbols;
    }

    /// <summary>
    /// A number, or a symbol that begins with the letter of an organ; small letters stand in the parts behind, as in
    /// <c>A/78/458/Add.1</c>. Other words with a slash are words.
    /// </summary>
    private static bool IsSymbol(string word)
    {
        int slash = word.IndexOf('/');
        return slash > 0
            && word.Any(IsDigit)
            && !word.Take(slash).Any(IsLower)
            && (word.Take(slash).Any(IsDigit) ? IsNumber(word, slash) : IsUpper(word[0]));
    }

    /// <summary>
    /// Whether a word that begins with a number is one of a resolution. <c>50/50</c> is a share, and what has its year behind it, as
    /// <c>10/2018</c>, is a decision of somebody else, which languages print in their own ways.
    /// </summary>
    private static bool IsNumber(string word, int slash)
    {
        string last = word.Substring(slash + 1);
        return IsDigit(last[0])
            && !word.Substring(0, slash).Equals(last, StringComparison.Ordinal)
            && !(last.Length == 4 && last.All(IsDigit) && last[0] is '1' or '2');
    }

    private static bool IsPart(char c) => c is '/' or '.' or '-' || IsDigit(c) || IsUpper(c) || IsLower(c);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    private static bool IsLower(char c) => c is >= 'a' and <= 'z';
}
