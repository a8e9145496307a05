namespace Resolutions.CodeFixes;

/// <summary>Cuts texts into the passages by which people remember them: what stands between two marks of punctuation.</summary>
internal static class Passages
{
    private const int Shortest = 2;
    private const string Marks = ",;:，；：。、！？";

    /// <summary>The passages of a text, in reading order.</summary>
    public static IEnumerable<string> Of(string text)
    {
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || EndsAt(text, i))
            {
                string passage = text.Substring(start, i - start).Trim();
                if (passage.Length >= Shortest)
                {
                    yield return passage;
                }

                start = i + 1;
            }
        }
    }

    /// <summary>A full stop ends a sentence before a space only: abbreviations and numbers have it inside.</summary>
    private static bool EndsAt(string text, int position) =>
        text[position] == '\n'
        || Marks.IndexOf(text[position]) >= 0
            && !(position + 1 < text.Length && char.IsDigit(text[position + 1]) && text[position] is ',' or ':')
        || text[position] == '.' && (position + 1 == text.Length || char.IsWhiteSpace(text[position + 1]));
}
