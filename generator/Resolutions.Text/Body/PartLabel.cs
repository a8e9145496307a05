using System.Globalization;

namespace Resolutions.Text;

/// <summary>Gives the parts of paragraphs their labels.</summary>
internal static class PartLabel
{
    /// <summary>
    /// The label is the same in every language: where the marker is not in Latin letters or digits, it is the letter or roman
    /// numeral that the Editorial Manual gives to the degree (1st a, 2nd i, 3rd a, 4th i). An item with a bullet has the number of its
    /// place.
    /// </summary>
    public static string Of(MarkerReading style, int value, int depth) =>
        style switch
        {
            { Numeral: NumeralKind.Bullet } => value.ToString(CultureInfo.InvariantCulture),
            { Numeral: NumeralKind.Digits, Enclosure: not ('\'' or '○') } => value.ToString(
                CultureInfo.InvariantCulture
            ),
            { Numeral: NumeralKind.Letters } => LetterNumeral.Format(value),
            { Numeral: NumeralKind.Doubled } => LetterNumeral.FormatDoubled(value),
            { Numeral: NumeralKind.Roman } => RomanNumeral.Format(value),
            _ => depth % 2 == 0 ? LetterNumeral.Format(value) : RomanNumeral.Format(value),
        };
}
