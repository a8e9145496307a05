using System.Text;

namespace Resolutions;

/// <summary>Symbols as they are compared: printed forms differ in spaces, and people type small letters.</summary>
internal static class SymbolKey
{
    /// <summary>The keys under which a symbol is found: its own and, of a double symbol, that of each half.</summary>
    public static IEnumerable<string> AllOf(string symbol)
    {
        string key = Of(symbol);
        yield return key;
        int hyphen = HyphenBetweenHalves(key);
        if (hyphen > 0)
        {
            yield return key.Substring(0, hyphen);
            yield return key.Substring(hyphen + 1);
        }
    }

    /// <summary>The second half begins with its organ: A/78/62-E/2023/49.</summary>
    private static int HyphenBetweenHalves(string key)
    {
        for (int i = 1; i < key.Length; i++)
        {
            int end = i + 1;
            while (key[i] == '-' && end < key.Length && key[end] is >= 'A' and <= 'Z')
            {
                end++;
            }

            if (end > i + 1 && end < key.Length && key[end] == '/')
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The symbol without white space and in capitals.</summary>
    public static string Of(string symbol)
    {
        var key = new StringBuilder(symbol.Length);
        foreach (char c in symbol)
        {
            if (!char.IsWhiteSpace(c))
            {
                key.Append(char.ToUpperInvariant(c));
            }
        }

        return key.ToString();
    }
}
