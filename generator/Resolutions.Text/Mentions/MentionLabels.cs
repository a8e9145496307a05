using System.Globalization;

namespace Resolutions.Text;

/// <summary>Finds where the numbers of provisions stand beside the symbol of their resolution, one after another.</summary>
/// <param name="text">The text.</param>
/// <param name="symbol">Where the symbol stands.</param>
internal sealed class MentionLabels(string text, TextSpan symbol)
{
    /// <summary>How far from the symbol or from the number before a number may stand.</summary>
    private const int Farthest = 80;

    private int behind = symbol.End;
    private int before = Math.Max(0, symbol.Start - Farthest);

    /// <summary>The place of the number of a path, with the letters of its parts, behind the symbol or else before it; empty where it is at neither.</summary>
    public TextSpan Next(string path)
    {
        var labels = LabelsOf(path);
        if (labels.Length == 0)
        {
            return new TextSpan(symbol.End, 0);
        }

        for (var from = 0; from < labels.Length; from++)
        {
            // Of “2 (a) and (b)” the second one has its letter only.
            var rest = labels.Skip(from).ToArray();
            if (Find(rest, behind, Math.Min(text.Length, behind + Farthest)) is { IsEmpty: false } found)
            {
                behind = found.End;
                return found;
            }

            if (Find(rest, before, symbol.Start) is { IsEmpty: false } earlier)
            {
                before = earlier.End;
                return earlier;
            }

            // Of “paragraph 5 and paragraph 7 of resolution 70/1” the first one stands alone.
            if (Find(rest, symbol.Start, symbol.End) is { IsEmpty: false } inside)
            {
                return inside;
            }
        }

        return new TextSpan(symbol.End, 0);
    }

    /// <summary>The labels in the last part of a path: 12 and a of <c>Annex.Para12(a)</c>.</summary>
    private static string[] LabelsOf(string path)
    {
        var part = path.Substring(path.LastIndexOf('.') + 1);
        var start = part.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        return start < 0
            ? CapitalsOf(part)
            : part.Substring(start).Split(['(', ')'], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The numeral or letter of a section: III of <c>SectionIII</c>.</summary>
    private static string[] CapitalsOf(string part)
    {
        var name = Array.Find(Sections, each => part.StartsWith(each, StringComparison.Ordinal));
        return name is null || part.Length == name.Length ? [] : [part.Substring(name.Length)];
    }

    private static readonly string[] Sections = [nameof(ReferenceUnit.Section), nameof(ReferenceUnit.Part)];

    private TextSpan Find(string[] labels, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (MayBegin(at) && MatchAll(labels, at) is > 0 and var behindLabels && behindLabels <= end)
            {
                return TextSpan.FromBounds(at, behindLabels);
            }
        }

        return new TextSpan(end, 0);
    }

    /// <summary>Whether a label may begin: numbers may stand right behind a word, as in OP3 and 第3.</summary>
    private bool MayBegin(int at) =>
        at == 0
        || (
            Characters.IsDigit(text[at]) ? !Characters.IsDigit(text[at - 1]) && text[at - 1] != '/' && !IsInNumber(at)
            : char.IsLetter(text[at]) ? !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] != '/'
            : text[at] == '('
        );

    private bool IsInNumber(int at) => at > 1 && text[at - 1] == '.' && Characters.IsDigit(text[at - 2]);

    /// <summary>The position behind labels; those of parts that cannot be found are left out behind a number.</summary>
    private int MatchAll(string[] labels, int at)
    {
        Work.Count();
        var end = at;
        foreach (var label in labels)
        {
            var next = Match(label, FoldedText.SkipBlanks(text, end));
            if (next == 0)
            {
                break;
            }

            end = next;
        }

        return end == at ? 0 : end;
    }

    /// <summary>The position behind a label, with its parentheses; 0 where it is not there.</summary>
    private int Match(string label, int at)
    {
        var isNumber = char.IsDigit(label[0]);
        var start = at < text.Length && SymbolCharacters.Fold(text[at]) == '(' && !isNumber ? at + 1 : at;
        var end = start;
        while (
            end < text.Length
            && char.IsLetterOrDigit(text[end])
            && (end == start || Characters.IsCjk(text[end]) == Characters.IsCjk(text[start]) || isNumber)
            && !(isNumber && end > start && Characters.IsDigit(text[end]) != Characters.IsDigit(text[start]))
        )
        {
            end++;
        }

        if (end == start || !IsSame(label, start, end - start) || end < text.Length && text[end] == '/')
        {
            return 0;
        }

        var isClosed = end < text.Length && SymbolCharacters.Fold(text[end]) == ')';
        return isNumber || char.IsUpper(label[0]) ? end
            : isClosed ? end + 1
            : start > at ? 0
            : end;
    }

    private bool IsSame(string label, int start, int length)
    {
        var printed = new string([.. text.Substring(start, length).Select(Characters.FoldDigit)]);
        if (char.IsDigit(label[0]))
        {
            var number = printed.TrimStart('0') is { Length: > 0 } digits ? digits : "0";
            return number == label
                || RomanNumeral.Parse(printed) is > 0 and var value
                    && value.ToString(CultureInfo.InvariantCulture) == label;
        }

        return label.Length == length
            && label.Zip(printed, static (one, two) => Characters.Fold(one) == Characters.Fold(two)).All(same => same);
    }
}
