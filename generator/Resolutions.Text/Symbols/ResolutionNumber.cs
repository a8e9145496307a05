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
    private static readonly string[] Prefixes = ["ES-", "S-"];

    /// <summary>The document symbol of the resolution of an organ.</summary>
    public string SymbolFor(Organ organ)
    {
        var series = organ switch
        {
            Organ.GeneralAssembly => "A/RES/",
            Organ.SecurityCouncil => "S/RES/",
            Organ.EconomicAndSocialCouncil => "E/RES/",
            _ => "A/HRC/RES/",
        };
        return series + ToString();
    }

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
    public static int Read(string line, int start, out ResolutionNumber? number)
    {
        number = null;
        var (at, prefix) = ReadPrefix(line, start);
        var digits = LinePattern.ReadDigits(line, at, out var first);
        if (digits == 0 || first == 0)
        {
            return 0;
        }

        at += digits;
        var slash = LinePattern.SkipBlanks(line, at);
        if (slash < line.Length && Characters.Fold(line[slash]) == '/')
        {
            return ReadAfterSession(line, start, slash + 1, prefix, first, out number);
        }

        return prefix.Length == 0 ? ReadParenthesis(line, start, at, first, out number) : 0;
    }

    private static int ReadAfterSession(
        string line,
        int start,
        int at,
        string prefix,
        int session,
        out ResolutionNumber? number
    )
    {
        number = null;
        at = LinePattern.SkipBlanks(line, at);
        var digits = LinePattern.ReadDigits(line, at, out var value);
        if (digits == 0 || value == 0)
        {
            return 0;
        }

        at += digits;
        if (at < line.Length && Characters.Fold(line[at]) is '/' or >= 'a' and <= 'z')
        {
            return 0;
        }

        var letter = ReadLetter(line, ref at);
        number = new ResolutionNumber(value, session, prefix, letter, IsRoman: false, Year: null);
        return at - start;
    }

    private static int ReadParenthesis(string line, int start, int at, int value, out ResolutionNumber? number)
    {
        number = null;
        var letter = ReadLetter(line, ref at);
        at = LinePattern.SkipBlanks(line, at);
        if (at >= line.Length || Characters.Fold(line[at]) != '(')
        {
            return 0;
        }

        var close = line.IndexOfAny([')', '）'], at);
        if (close < 0)
        {
            return 0;
        }

        var inner = line.Substring(at + 1, close - at - 1).Trim().ToUpperInvariant();
        if (LinePattern.ReadDigits(inner, 0, out var year) == 4 && inner.Length == 4)
        {
            number = new ResolutionNumber(value, null, "", letter, IsRoman: false, year);
            return close + 1 - start;
        }

        var (prefixEnd, prefix) = ReadPrefix(inner, 0);
        var session = RomanNumeral.Parse(inner.Substring(prefixEnd));
        if (session == 0)
        {
            return 0;
        }

        number = new ResolutionNumber(value, session, prefix, letter, IsRoman: true, Year: null);
        return close + 1 - start;
    }

    private static (int End, string Prefix) ReadPrefix(string line, int start)
    {
        foreach (var prefix in Prefixes)
        {
            if (string.CompareOrdinal(line, start, prefix, 0, prefix.Length) == 0)
            {
                return (start + prefix.Length, prefix);
            }
        }

        return (start, "");
    }

    /// <summary>A single capital letter, or two joined by a hyphen, that stands apart from the words of a title.</summary>
    private static string ReadLetter(string line, ref int at)
    {
        var start = LinePattern.SkipBlanks(line, at);
        var end = start;
        while (end < line.Length && line[end] is >= 'A' and <= 'Z' or '-')
        {
            end++;
        }

        var letters = line.Substring(start, end - start);
        var isPart = letters.Length == 1 || letters.Length == 3 && letters[1] == '-';
        var isApart =
            end >= line.Length
            || Characters.Fold(line[end]) is '.' or '('
            || Characters.IsBlank(line[end]) && line.IndexOf('(', end) == end + 1;
        if (!isPart || !isApart)
        {
            return "";
        }

        at = end;
        return letters;
    }
}
