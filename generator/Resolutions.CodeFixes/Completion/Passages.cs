namespace Resolutions.CodeFixes;

/// <summary>Cuts texts into the passages by which people remember them: what stands between two marks of punctuation.</summary>
internal static class Passages
{
    private const int Shortest = 2;
    private const int LongestPiece = 80;

    /// <summary>No word of a language that writes none apart is longer.</summary>
    private const int Shared = 12;
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

    /// <summary>The parts of a passage that a list can show whole: they end with a word, or share characters where no spaces part words.</summary>
    public static IEnumerable<string> PiecesOf(string passage)
    {
        int start = 0;
        while (passage.Length - start > LongestPiece)
        {
            int space = passage.LastIndexOf(' ', start + LongestPiece, LongestPiece);
            int end = space > start ? space : start + LongestPiece;
            yield return passage.Substring(start, end - start);
            start = space > start ? space + 1 : end - Shared;
        }

        yield return passage.Substring(start);
    }

    /// <summary>A full stop ends a sentence before a space only: abbreviations and numbers have it inside.</summary>
    private static bool EndsAt(string text, int position) =>
        text[position] == '\n'
        || Marks.IndexOf(text[position]) >= 0
            && !(position + 1 < text.Length && char.IsDigit(text[position + 1]) && text[position] is ',' or ':')
        || text[position] == '.' && (position + 1 == text.Length || char.IsWhiteSpace(text[position + 1]));
}
