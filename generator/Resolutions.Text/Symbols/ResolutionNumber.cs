using System.Globalization;

namespace Resolutions.Text;

/// <summary>
/// The number of a resolution as its title prints it: <c>78/132</c>, <c>S-8/1</c>, <c>57/270 B</c>, <c>217 A (III)</c>,
/// <c>1325 (2000)</c>.
/// </summary>
/// <param name="Number">The number in the session or series.</param>
/// <param name="Session">The session; the year for organs that number by year; <see langword="null"/> for a series without sessions.</param>
/// <param name="Prefix">What stands before the session: nothing, <c>S-</c> or <c>ES-</c>.</param>
/// <param name="Letter">The letter of the part, such as <c>A</c>, or nothing.</param>
/// <param name="IsRoman">Whether the session is printed after the number, in roman numerals and parentheses (before 1976).</param>
/// <param name="Year">The year in parentheses, for a series without sessions.</param>
internal sealed record ResolutionNumber(int Number, int? Session, string Prefix, string Letter, bool IsRoman, int? Year)
{
    /// <summary>The series of the symbol: resolutions, or statements of a president.</summary>
    public string Series { get; init; } = "RES";

    /// <summary>The printed session where it is no roman numeral but the damaged form of one; else nothing.</summary>
    public string Damaged { get; init; } = "";

    /// <summary>The document symbol of the resolution of an organ.</summary>
    public string SymbolFor(Organ organ) => ResolutionSeries.Symbol(organ, this);

    /// <inheritdoc/>
    public override string ToString()
    {
        var number = Number.ToString(CultureInfo.InvariantCulture);
        var letter = Letter.Length > 0 ? " " + Letter : "";
        return Year is { } year ? $"{number}{letter} ({year.ToString(CultureInfo.InvariantCulture)})"
            : IsRoman
                ? $"{number}{letter}{(letter.Length > 0 ? " " : "")}({Prefix}{RomanNumeral.Format(Session ?? 0).ToUpperInvariant()})"
            : $"{Prefix}{Session?.ToString(CultureInfo.InvariantCulture)}/{number}{letter}";
    }

    /// <summary>Reads a number at the start of a line.</summary>
    /// <returns>The number of characters read, or 0.</returns>
    public static int Read(string line, int start, out ResolutionNumber? number, LanguageTable? table = null) =>
        new NumberReader(line, table?.Numbers ?? NumberForms.Common, table?.PartLetterNames ?? []).Read(
            start,
            out number
        );
}
