namespace Resolutions.Text;

/// <summary>Recognizes the rows of a budget: a number, the name of a section, and an amount at the end: <c>1. Policy-making 110 000</c>.</summary>
internal static class AmountRow
{
    private const int Group = 3;

    /// <summary>The number of a row; nothing where the line is none.</summary>
    public static int? NumberOf(string source, TextSpan line, LanguageTable table) =>
        !line.IsEmpty
        && Characters.IsDigit(source[line.Start])
        && Characters.IsDigit(source[line.End - 1])
        && MarkerReader.Read(source, line, table) is { IsParagraphNumber: true } marker
        && EndsWithAmount(source, TextSpan.FromBounds(marker.TextStart, line.End))
            ? marker.First.Value
            : null;

    /// <summary>Whether groups of three digits, with a space or mark between them and words before, end the characters.</summary>
    public static bool EndsWithAmount(string source, TextSpan words)
    {
        var at = words.End;
        var groups = 0;
        while (
            at > words.Start
            && DigitsBefore(source, words.Start, at) == Group
            && IsDivider(source, at - Group - 1, words)
        )
        {
            groups++;
            at -= Group + 1;
        }

        var first = DigitsBefore(source, words.Start, at);
        return groups > 0
            && first is > 0 and <= Group
            && at - first > words.Start
            && Characters.IsBlank(source[at - first - 1]);
    }

    private static bool IsDivider(string source, int at, TextSpan words) =>
        at > words.Start
        && (Characters.IsBlank(source[at]) || source[at] is ',' or '.')
        && Characters.IsDigit(source[at - 1]);

    private static int DigitsBefore(string source, int start, int end)
    {
        var at = end;
        while (at > start && end - at <= Group && Characters.IsDigit(source[at - 1]))
        {
            at--;
        }

        return end - at;
    }
}
