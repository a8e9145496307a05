namespace Resolutions.Text;

/// <summary>Decides which superscript numbers are footnote indicators: the sequence of the notes proves them.</summary>
internal sealed class NoteNumbers(HashSet<int> known)
{
    private int last;

    /// <summary>Whether the number can be an indicator at this place in reading order.</summary>
    /// <param name="number">The superscript number.</param>
    /// <param name="before">The character before it: after a letter it may be a power, as in m².</param>
    public bool TryAccept(int number, char before)
    {
        var isNext = number == last + 1;
        var isPower = before is >= 'A' and <= 'Z' or >= 'a' and <= 'z';
        if (!isNext && !(known.Contains(number) && (number > last || !isPower)))
        {
            return false;
        }

        last = Math.Max(last, number);
        return true;
    }
}
