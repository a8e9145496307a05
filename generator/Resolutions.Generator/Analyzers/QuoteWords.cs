using System.Text;

namespace Resolutions.Generator;

/// <summary>Texts as quotes are compared with them: white space and the width of characters do not matter, everything else does.</summary>
internal static class QuoteWords
{
    /// <summary>The words, Chinese characters and marks of a text, each by itself.</summary>
    public static List<string> Of(string text) => Read(text, places: null);

    /// <summary>Where each of the words stands in the text.</summary>
    public static List<(int Start, int End)> PlacesOf(string text)
    {
        var places = new List<(int Start, int End)>();
        _ = Read(text, places);
        return places;
    }

    private static List<string> Read(string text, List<(int Start, int End)>? places)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            char c = FullWidth.Narrow(text[i]);
            bool isInNumber =
                c is ',' or '.'
                && word.Length > 0
                && char.IsDigit(word[word.Length - 1])
                && i + 1 < text.Length
                && char.IsDigit(text[i + 1]);
            bool isWord = char.IsLetterOrDigit(c) && !IsCjk(c) || c is '\'' or '’' && word.Length > 0 || isInNumber;
            if (!isWord)
            {
                Flush(word, words, i, places);
            }

            if (isWord)
            {
                word.Append(c);
            }
            else if (!char.IsWhiteSpace(c))
            {
                words.Add(c.ToString());
                places?.Add((i, i + 1));
            }
        }

        Flush(word, words, text.Length, places);
        return words;
    }

    /// <summary>The words as people write them: with a space between two that are written apart.</summary>
    public static string Join(IEnumerable<string> words)
    {
        var text = new StringBuilder();
        foreach (string word in words)
        {
            if (text.Length > 0 && NeedsSpace(text[text.Length - 1], word[0]))
            {
                text.Append(' ');
            }

            text.Append(word);
        }

        return text.ToString();
    }

    private static bool NeedsSpace(char before, char first) =>
        !IsCjk(before)
        && !(before == ']' && first == '{')
        && !IsCjk(first)
        && before is not ('(' or '“' or '‘' or '«' or '/' or '-')
        && (char.IsLetterOrDigit(first) || first is '(' or '“' or '‘' or '[' or '{' or '«');

    private static void Flush(StringBuilder word, List<string> words, int end, List<(int Start, int End)>? places)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            places?.Add((end - word.Length, end));
            word.Clear();
        }
    }

    private static bool IsCjk(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
