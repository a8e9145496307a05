using System.Globalization;

namespace Resolutions.Text;

/// <summary>Reads the number of a target of a goal: the goal, a point, and a number or letter; in Arabic a hyphen for the point.</summary>
internal sealed class TargetReader(string source, LanguageTable table)
{
    /// <summary>The target that a span opens with; nothing where it is none of the goal.</summary>
    /// <param name="line">The span, from the number on.</param>
    /// <param name="goal">The number of the goal.</param>
    /// <param name="isNamed">Whether the word for a target stands before it.</param>
    public UnitHeading? Read(TextSpan line, int goal, bool isNamed)
    {
        var at = LineTrimmer.SkipEmphasis(source, line.Start, line.End);
        var digits = FoldedText.ReadDigits(source, at, out var first);
        var point = at + digits;
        if (digits == 0 || first != goal || point + 1 >= line.End || Characters.Fold(source[point]) is not ('.' or '-'))
        {
            return null;
        }

        var number = ReadPart(point + 1, line.End, out var end, out var part);
        var mark = end < line.End && Characters.Fold(source[end]) is '.' or ':' ? end + 1 : end;
        var after = LineTrimmer.SkipEmphasis(source, mark, line.End);
        var text = LineTrimmer.Trim(source, after, line.End);
        if (number == 0 || !IsApart(after, line.End, isNamed) || !MayBePoint(source[point], text, isNamed))
        {
            return null;
        }

        var label = string.Concat(goal.ToString(CultureInfo.InvariantCulture), ".", part);
        return new UnitHeading(ProvisionTerm.Target, number, label, TextSpan.FromBounds(line.Start, after), text);
    }

    /// <summary>The number behind the point, which the label has in digits or in a Latin letter.</summary>
    private int ReadPart(int start, int lineEnd, out int end, out string label)
    {
        var digits = FoldedText.ReadDigits(source, start, out var number);
        end = start + Math.Max(digits, start < lineEnd ? 1 : 0);
        label = number.ToString(CultureInfo.InvariantCulture);
        if (digits > 0)
        {
            return end <= lineEnd ? number : 0;
        }

        if (MarkerNumeral.Interpret(source.Substring(start, end - start), ')', table) is not var (first, _))
        {
            return 0;
        }

        label = LetterNumeral.Format(first.Value);
        return first.Numeral is NumeralKind.Letters or NumeralKind.OwnLetters ? first.Value : 0;
    }

    private bool IsApart(int after, int end, bool isNamed) =>
        after >= end ? isNamed : Characters.IsBlank(source[after]) || Characters.IsCjk(source[after]);

    /// <summary>A hyphen is the point of a number behind the word for it, or before words that are written from right to left.</summary>
    private bool MayBePoint(char point, TextSpan text, bool isNamed) =>
        point == '.' || isNamed || !text.IsEmpty && Characters.IsRightToLeft(source[text.Start]);
}
