namespace Resolutions.Text;

/// <summary>
/// Finds where places are dealt out among several documents, “A/RES/70/1 and A/RES/78/132 (paras. 91 and 27 respectively)”: which is whose is
/// not told.
/// </summary>
internal sealed class PairedPlaces(LanguageTable table)
{
    /// <summary>How far the documents and places stand before the word that deals them out, or behind it.</summary>
    private const int Farthest = 200;

    private List<TextSpan> spans = [];

    /// <summary>Goes on to another text.</summary>
    public void Begin(string text, IReadOnlyList<Reference> found)
    {
        var pairs = new List<TextSpan>();
        foreach (var word in table.References.DealingWords)
        {
            for (
                var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
                at >= 0;
                at = text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase)
            )
            {
                var around = TextSpan.FromBounds(StartOfSentence(text, at), EndOfSentence(text, at + word.Length));
                if (found.Where(reference => around.Contains(reference.Span)).Take(2).Count() > 1)
                {
                    pairs.Add(around);
                }
            }
        }

        spans = pairs;
    }

    /// <summary>Whether the places beside a reference are dealt out.</summary>
    public bool Have(Reference reference) => spans.Exists(each => each.Contains(reference.Span));

    private static int StartOfSentence(string text, int at)
    {
        var start = at;
        while (start > 0 && start > at - Farthest && !EndsSentence(text, start - 1))
        {
            start--;
        }

        return start;
    }

    private static int EndOfSentence(string text, int at)
    {
        var end = at;
        while (end < text.Length && end < at + Farthest && !EndsSentence(text, end))
        {
            end++;
        }

        return end;
    }

    /// <summary>Abbreviations have a full stop before small letters and numbers.</summary>
    private static bool EndsSentence(string text, int at)
    {
        if (text[at] is ';' or '。' or '；' or '؛')
        {
            return true;
        }

        var next = text[at] == '.' ? FoldedText.SkipBlanks(text, at + 1) : text.Length;
        return next > at + 1 && next < text.Length && char.IsUpper(text[next]);
    }
}
