namespace Resolutions.Text;

/// <summary>
/// Tells numbers that count paragraphs or pages from those of paragraphs: “all 5 paragraphs of A/RES/78/132”, 3段, “pp 3–4”.
/// </summary>
internal sealed class CountedUnits
{
    private readonly string[] units;
    private readonly string[] unitsBehind;
    private readonly IReadOnlyList<string> pages;
    private readonly string ordinal;
    private readonly HashSet<string> lastWords;

    public CountedUnits(LanguageTable table)
    {
        pages = table.References.PageWords;
        ordinal = table.Lexicon.Ordinals.Prefix;
        var words = table.References.All.Where(static word =>
            word.Role == ReferenceRole.Unit && word.Phrase.Length > 0
        );
        units = [.. words.Where(static word => !word.Follows).Select(static word => word.Phrase)];
        unitsBehind = [.. words.Where(static word => word.Follows).Select(static word => word.Phrase)];
        lastWords = new HashSet<string>(
            units.Select(static phrase => phrase.Substring(phrase.LastIndexOf(' ') + 1).TrimEnd('.')),
            StringComparer.OrdinalIgnoreCase
        );
    }

    /// <summary>Whether a number, the first one of a reference, is none of a provision.</summary>
    public bool Has(string text, TextSpan label)
    {
        if (label.IsEmpty || !label.In(text).All(Characters.IsDigit))
        {
            return false;
        }

        var before = WordBefore(text, label.Start);
        var behind = FoldedText.SkipBlanks(text, label.End);
        return pages.Contains(before)
            || (
                Array.Exists(unitsBehind, unit => string.CompareOrdinal(text, behind, unit, 0, unit.Length) == 0)
                    ? !StandsBehindOrdinal(text, label.Start)
                    : !lastWords.Contains(before) && Array.Exists(units, unit => StandsAt(text, behind, unit))
            );
    }

    private bool StandsBehindOrdinal(string text, int at)
    {
        while (at > 0 && Characters.IsBlank(text[at - 1]))
        {
            at--;
        }

        return ordinal.Length > 0
            && at >= ordinal.Length
            && string.CompareOrdinal(text, at - ordinal.Length, ordinal, 0, ordinal.Length) == 0;
    }

    private static string WordBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && (Characters.IsBlank(text[end - 1]) || text[end - 1] == '.'))
        {
            end--;
        }

        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text.Substring(start, end - start);
    }

    private static bool StandsAt(string text, int at, string phrase)
    {
        var end = at + phrase.Length;
        return string.Compare(text, at, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) == 0
            && !(end < text.Length && char.IsLetterOrDigit(text[end]));
    }
}
