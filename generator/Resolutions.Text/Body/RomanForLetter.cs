namespace Resolutions.Text;

/// <summary>Tells a roman numeral from the letter that looks like it, once the next marker is known.</summary>
internal static class RomanForLetter
{
    /// <summary>
    /// After (h), a first roman numeral (i) looks like the next letter; the (ii) behind it tells. Then the (i) becomes the first part
    /// of (h), in a list of its own.
    /// </summary>
    /// <param name="open">The open lists, outermost first.</param>
    /// <param name="marker">The marker that may be the (ii).</param>
    public static bool TryReread(List<NumberingScope> open, ParagraphMarker marker)
    {
        var roman = marker.First.Numeral == NumeralKind.Roman ? marker.First : marker.Second;
        if (
            roman is not { Numeral: NumeralKind.Roman, Value: 2 } second
            || open
                is not [
                    ..,
                    { First.Numeral: NumeralKind.Letters, Last: 9, Members: [.., var parent, var ninth] } letters,
                ]
        )
        {
            return false;
        }

        letters.Members.RemoveAt(letters.Members.Count - 1);
        letters.Last--;
        var scope = new NumberingScope(second with { Value = 1 }, null, parent.Children) { Last = 1 };
        ninth.Ordinal = 1;
        ninth.Label = RomanNumeral.Format(1);
        scope.Members.Add(ninth);
        open.Add(scope);
        return true;
    }
}
