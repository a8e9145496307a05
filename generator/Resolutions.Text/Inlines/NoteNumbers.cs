namespace Resolutions.Text;

/// <summary>Decides which superscript numbers are footnote indicators: the sequence of the notes proves them.</summary>
/// <param name="known">The numbers of the footnotes.</param>
/// <param name="table">Its symbols of units have powers behind them.</param>
internal sealed class NoteNumbers(HashSet<int> known, LanguageTable table)
{
    private int last;

    /// <summary>Whether the text has a footnote of this number. A number with a slash is an indicator only then.</summary>
    public bool IsKnown(int number) => known.Contains(number);

    /// <summary>
    /// Whether the superscript number at a position is an indicator. After the name of a unit it is a power; after a digit it may be
    /// one, unless it is the number that comes next or a note has it.
    /// </summary>
    public bool TryAccept(int number, string source, int position)
    {
        var isProven = number == last + 1 || known.Contains(number);
        var followsDigit = position > 0 && Characters.IsDigit(source[position - 1]);
        if (IsPowerOfUnit(source, position) || followsDigit && !isProven)
        {
            return false;
        }

        last = Math.Max(last, number);
        return true;
    }

    private bool IsPowerOfUnit(string source, int position)
    {
        var start = position;
        while (start > 0 && position - start < 3 && char.IsLetter(source[start - 1]))
        {
            start--;
        }

        return table.UnitSymbols.Contains(source.Substring(start, position - start));
    }
}
