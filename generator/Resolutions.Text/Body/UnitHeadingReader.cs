using System.Globalization;

namespace Resolutions.Text;

/// <summary>Reads the lines that open articles, rules, goals and other named units of a text, and the targets of a goal.</summary>
internal sealed class UnitHeadingReader(string source, LanguageTable table)
{
    private const int LongestTitle = 200;
    private readonly TargetReader targets = new(source, table);

    /// <summary>
    /// Reads a name with a number that stands alone, before a mark, or before a title. In running text a line may begin so as well:
    /// there a small letter goes on.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="mayBeQuoted">Whether a quotation mark may stand before the name, as before each paragraph of a quoted text.</param>
    public UnitHeading? Read(TextSpan line, bool mayBeQuoted)
    {
        var start = LineTrimmer.SkipEmphasis(source, line.Start, line.End);
        if (mayBeQuoted && start < line.End && QuotedText.IsOpening(source[start]))
        {
            start = FoldedText.SkipBlanks(source, start + 1);
        }

        foreach (var unit in table.UnitNames)
        {
            var end = FoldedText.MatchLiteral(source, start, unit.Key);
            if (end > start && end <= line.End && ReadNumber(unit, line, end) is { } heading)
            {
                return heading;
            }
        }

        return null;
    }

    /// <summary>Reads the number of a target of a goal, without its name.</summary>
    public UnitHeading? ReadTarget(TextSpan line, int goal) => targets.Read(line, goal, isNamed: false);

    private UnitHeading? ReadNumber(UnitName unit, TextSpan line, int afterName)
    {
        var at = FoldedText.SkipBlanks(source, afterName);
        var digits = at < line.End ? NumberLength(at, line.End, out var number) : ReadNone(out number);
        if (digits == 0 || number == 0)
        {
            return null;
        }

        if (
            unit.Term == ProvisionTerm.Target
            && targets.Read(TextSpan.FromBounds(at, line.End), number, isNamed: true) is { } target
        )
        {
            return target with { Marker = TextSpan.FromBounds(line.Start, target.Marker.End) };
        }

        var end = at + digits;
        var label = number.ToString(CultureInfo.InvariantCulture);
        end += NumberSuffixReader.Read(source, end, line.End, table, out var suffix);
        label += suffix;

        if (string.CompareOrdinal(source, end, unit.Suffix, 0, unit.Suffix.Length) != 0)
        {
            return null;
        }

        end += unit.Suffix.Length;
        var hasMark = end < line.End && source[end] is '.' or ':' or '：' or '—' or '–' or '-';
        var markerEnd = LineTrimmer.SkipEmphasis(source, hasMark ? end + 1 : end, line.End);
        var text = LineTrimmer.Trim(source, markerEnd, line.End);
        return markerEnd < line.End && !hasMark && !OpensTitle(markerEnd, text)
            ? null
            : new UnitHeading(unit.Term, number, label, TextSpan.FromBounds(line.Start, markerEnd), text);
    }

    private static int ReadNone(out int number) => number = 0;

    /// <summary>The length of a number in digits, in roman or Chinese numerals, or of an ordinal.</summary>
    private int NumberLength(int at, int end, out int value)
    {
        var digits = FoldedText.ReadDigits(source, at, out value);
        if (digits == 0)
        {
            digits = RomanLength(at, end, out value);
        }

        if (digits == 0)
        {
            digits = ChineseNumeral.Read(source, at, out value);
        }

        if (digits == 0)
        {
            digits = table.Lexicon.Ordinals.Read(source, at, out value);
        }

        return at + digits <= end ? digits : 0;
    }

    private int RomanLength(int at, int end, out int value)
    {
        var last = at;
        while (last < end && source[last] is 'I' or 'V' or 'X' or 'L')
        {
            last++;
        }

        value = RomanNumeral.Parse(source.Substring(at, last - at));
        return value > 0 ? last - at : 0;
    }

    /// <summary>A title behind a blank: short, no sentence, and not with a small letter.</summary>
    private bool OpensTitle(int afterNumber, TextSpan text) =>
        Characters.IsBlank(source[afterNumber])
        && text.Length <= LongestTitle
        && !text.IsEmpty
        && !char.IsLower(source[text.Start])
        && source[text.Start] is not ('(' or ',' or ')')
        && !Terminators.Introduces(source, text);
}
