namespace Resolutions.Text;

/// <summary>Decides which superscript numbers are footnote indicators: the sequence of the notes proves them.</summary>
internal sealed class NoteNumbers(HashSet<int> known)
{
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "m",
        "dm",
        "cm",
        "mm",
        "km",
        "м",
        "см",
        "мм",
        "км",
    };

    private int last;

    /// <summary>Whether the superscript number at a position can be an indicator at this place in reading order.</summary>
    public bool TryAccept(int number, string source, int position)
    {
        if (IsPower(source, position) || !(number == last + 1 || known.Contains(number)))
        {
            return false;
        }

        last = Math.Max(last, number);
        return true;
    }

    /// <summary>Whether the number is the power of a unit, as in km².</summary>
    private static bool IsPower(string source, int position)
    {
        var start = position;
        while (start > 0 && position - start < 3 && char.IsLetter(source[start - 1]))
        {
            start--;
        }

        return Units.Contains(source.Substring(start, position - start));
    }
}
