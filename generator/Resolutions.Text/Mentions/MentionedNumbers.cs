namespace Resolutions.Text;

/// <summary>
/// Tells of the numbers behind a citation those of provisions from those that count something else: “paras. 3 and 21 ask for a register”, “para. 3, 12
/// keepers”, “para. 3 – 2030”.
/// </summary>
internal sealed class MentionedNumbers(LanguageTable table)
{
    private readonly string[] ands =
    [
        .. table.References.All.Where(static word => word.Role == ReferenceRole.And).Select(static word => word.Phrase),
    ];
    private readonly HashSet<string> wordsBehind = new(
        table.References.All.Select(static word => word.Phrase.Split(' ')[0]).Concat(table.References.UncountedWords),
        StringComparer.OrdinalIgnoreCase
    );

    private readonly CountedUnits counted = new(table);

    /// <summary>The provisions that a reference names, with the places of their numbers, up to the first number that is none.</summary>
    public IReadOnlyList<MentionedProvision> Read(string text, Reference reference)
    {
        var provisions = new List<MentionedProvision>();
        foreach (var target in reference.Targets)
        {
            var first = new MentionedProvision(target.Path, PlaceOf(target.Place, reference));
            if (
                GoesOnUnknown(text, first.Label)
                || provisions.Count == 0 && counted.Has(text, first.Label)
                || provisions.Count > 0 && IsInitial(text, provisions[0].Label, first.Label)
            )
            {
                break;
            }

            var last = target.Through is { } through
                ? new MentionedProvision(through, PlaceOf(target.ThroughPlace, reference)) { From = target.Path }
                : first;
            if (last != first && !IsEndOfRange(text, first.Label, last.Label))
            {
                provisions.Add(first);
                break;
            }

            if (provisions.Count > 0 && !GoesOn(text, provisions, first.Label, last.Label))
            {
                break;
            }

            provisions.Add(first);
            if (last != first)
            {
                provisions.Add(last);
            }
        }

        return provisions;
    }

    /// <summary>
    /// Whether a range ends with a number: where a singular announces one, and blanks are around the dash, what is counted behind it says
    /// that it is none, “para. 3 – 25 per cent”.
    /// </summary>
    private bool IsEndOfRange(string text, TextSpan first, TextSpan last) =>
        !IsYear(text, last)
        && (
            last.IsEmpty
            || EndsLabel(text, last)
            || EndsNumber(text, last.End)
                && !(
                    first.End < last.Start
                    && Characters.IsBlank(text[first.End])
                    && Characters.IsBlank(text[last.Start - 1])
                    && IsSingular(text, first)
                )
        );

    /// <summary>Whether the word before a number has no plural's letter.</summary>
    private static bool IsSingular(string text, TextSpan label)
    {
        var before = EndOfWordBefore(text, label);
        return before >= 0 && IsLatin(text[before]) && text[before] is not ('s' or 'S');
    }

    private static int EndOfWordBefore(string text, TextSpan label)
    {
        var before = label.Start - 1;
        while (before > 0 && (Characters.IsBlank(text[before]) || text[before] == '.'))
        {
            before--;
        }

        return before;
    }

    /// <summary>Whether a capital letter stands behind numbers, as that of a name: “paras. 1–2, A. Smith”.</summary>
    private static bool IsInitial(string text, TextSpan number, TextSpan label) =>
        !number.IsEmpty
        && !label.IsEmpty
        && Characters.IsDigit(text[number.Start])
        && text[label.Start] is >= 'A' and <= 'Z';

    /// <summary>Whether what stands behind a number stands for further digits.</summary>
    private static bool GoesOnUnknown(string text, TextSpan label) =>
        !label.IsEmpty && (MentionText.IsOpen(text, label.End) || label.End < text.Length && text[label.End] == '*');

    private static TextSpan PlaceOf(TextSpan label, Reference reference) =>
        label.IsEmpty ? new TextSpan(reference.Span.End, 0) : label;

    /// <summary>Whether a number, or a range, is one more of a list.</summary>
    private bool GoesOn(string text, List<MentionedProvision> before, TextSpan first, TextSpan last) =>
        !IsYear(text, last)
        && RunsUp(text, first, last)
        && !IsInNextField(text, before, first)
        && (EndsLabel(text, last) || IsInList(text, before, last));

    /// <summary>
    /// Whether a comma parts fields and not numbers: behind a quotation mark or in a table, “para. 3 ,14”, or behind a single number, “para. 3,14”.
    /// </summary>
    private static bool IsInNextField(string text, List<MentionedProvision> before, TextSpan label)
    {
        var end = before[before.Count - 1].Label.End;
        if (label.IsEmpty || end >= label.Start)
        {
            return false;
        }

        var comma = text.IndexOf(',', end, label.Start - end);
        return comma > end && Characters.IsBlank(text[comma - 1])
            || comma >= 0 && comma + 1 == label.Start && IsSingular(text, before[0].Label);
    }

    /// <summary>
    /// Whether a number ends a list that a plural announces, behind its only “and”, “paragraphs 3, 4 and 21 ask for a register”: whatever stands
    /// behind it, it counts nothing.
    /// </summary>
    private bool IsInList(string text, List<MentionedProvision> before, TextSpan label)
    {
        var hasAnd =
            before[before.Count - 1].Label.End is var end && end <= label.Start && HasAnd(text, end, label.Start);
        if (
            label.IsEmpty
            || !hasAnd
            || before.Exists(static each => each.Label.IsEmpty)
            || !EndsNumber(text, label.End)
        )
        {
            return false;
        }

        var first = EndOfWordBefore(text, before[0].Label);
        var last = before[before.Count - 1].Label;
        return first >= 0
            && last.End <= label.Start
            && (!IsLatin(text[first]) || text[first] is 's' or 'S')
            && !Enumerable
                .Range(1, before.Count - 1)
                .Any(i => HasAnd(text, before[i - 1].Label.End, before[i].Label.Start));
    }

    private bool HasAnd(string text, int start, int end) =>
        end > start && ands.Any(and => text.IndexOf(and, start, end - start, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsLatin(char c) => char.IsLetter(c) && c < '\u0250';

    /// <summary>Whether a number that stands behind others is a year: no text has so many paragraphs.</summary>
    internal static bool IsYear(string text, TextSpan label) =>
        label.Length == 4 && int.TryParse(label.In(text), out var number) && number is > 1900 and < 2100;

    /// <summary>Whether a number ends at a position, and is no part of a date, a time or a decimal fraction.</summary>
    private static bool EndsNumber(string text, int at)
    {
        var sign = FoldedText.SkipBlanks(text, at);
        return !(sign < text.Length && text[sign] == '%')
            && !(at + 1 < text.Length && text[at] is ':' or '.' or '-' && Characters.IsDigit(text[at + 1]));
    }

    /// <summary>Whether the ends of a range are in their order: those of 2036-12-31 are not.</summary>
    private static bool RunsUp(string text, TextSpan first, TextSpan last) =>
        first == last
        || first.IsEmpty
        || last.IsEmpty
        || !int.TryParse(first.In(text), out var from)
        || !int.TryParse(last.In(text), out var to)
        || from < to;

    /// <summary>
    /// Whether the number in a list is one of a provision: behind a citation others follow that count something, “para. 3, 12 keepers”.
    /// </summary>
    private bool EndsLabel(string text, TextSpan label)
    {
        var at = label.End;
        if (label.IsEmpty || at >= text.Length)
        {
            return true;
        }

        if (!EndsNumber(text, at))
        {
            return false;
        }

        at = FoldedText.SkipBlanks(text, at);
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]) && !Characters.IsCjk(text[end]))
        {
            end++;
        }

        return end == at || Characters.IsRightToLeft(text[at]) || wordsBehind.Contains(text.Substring(at, end - at));
    }
}
