namespace Resolutions.Text;

/// <summary>
/// Turns back the number of a resolution whose two halves changed places: readers of pages put what stands left first, <c>7/80</c> for
/// 80/7, where the words around it are written from right to left.
/// </summary>
internal static class ReversedNumber
{
    /// <summary>The number as it was printed; <see langword="null"/> where nothing proves that it was turned round.</summary>
    /// <param name="number">The number as it stands.</param>
    /// <param name="title">The line that it stands in.</param>
    /// <param name="session">The session by the lines of the header.</param>
    /// <param name="symbol">The number of the printed symbol.</param>
    public static ResolutionNumber? TurnBack(
        ResolutionNumber number,
        string title,
        int? session,
        ResolutionNumber? symbol
    )
    {
        if (
            number is not { IsRoman: false, Prefix: "", Year: null, Session: { } first }
            || first == number.Number
            || !title.Any(Characters.IsRightToLeft)
        )
        {
            return null;
        }

        var turned = number with { Number = first, Session = number.Number };
        var isProven = session is { } printed
            ? printed == turned.Session
            : symbol is { } other && (other.Session, other.Number) == (turned.Session, turned.Number);
        return isProven ? turned : null;
    }
}
