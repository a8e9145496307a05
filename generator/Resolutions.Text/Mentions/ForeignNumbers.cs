namespace Resolutions.Text;

/// <summary>
/// Tells numbers of drafts, and of bodies that only their initials name, from those of resolutions: “draft resolution 90/1”, “CND resolution 60/1”.
/// </summary>
internal sealed class ForeignNumbers(LanguageTable table)
{
    private const int MostWordsBetween = 3;
    private const int MostInitials = 8;
    private const int LongestWord = 40;

    /// <summary>What people write in capitals before anything.</summary>
    private static readonly string[] Marks = ["TODO", "FIXME", "HACK", "NOTE", "BUG", "XXX", "SEE", "REF", "PER", "CF"];

    /// <summary>Capitals before a noun or number that name no other body.</summary>
    private static readonly HashSet<string> Familiar = new(
        LanguageTables.All.SelectMany(static each => each.References.OrganInitials).Concat(Marks),
        StringComparer.Ordinal
    );

    private readonly string[] nouns =
    [
        .. table
            .References.All.Where(static word => word.Role == ReferenceRole.Noun && word.Phrase.Length > 0)
            .Select(static word => word.Phrase)
            .OrderByDescending(static phrase => phrase.Length),
    ];

    /// <summary>Whether the number of a reference, whose organ nothing names, is none of a resolution that was adopted.</summary>
    public bool Has(string text, Reference reference)
    {
        if (reference.Decision is OrganDecision.Named or OrganDecision.Symbol)
        {
            return false;
        }

        var span = reference.Span;
        if (NounBefore(text, span.Start) is var (start, end))
        {
            return EndsWithDraft(text, start)
                || HasInitials(text, end, span.Start)
                || InitialsBefore(text, start) is { Length: > 1 } initials
                    && IsForeign(initials)
                    && !IsInCapitals(text, start, end);
        }

        return table.References.DraftWords.Any(draft => StandsBehindNoun(text, span.End, draft));
    }

    /// <summary>The noun before a number, a few words apart at most.</summary>
    private (int Start, int End)? NounBefore(string text, int number)
    {
        var end = number;
        for (var words = 0; words <= MostWordsBetween && end > 0; words++)
        {
            end = SkipBlanksBack(text, end);
            foreach (var noun in nouns)
            {
                var start = end - noun.Length;
                if (
                    start >= 0
                    && (start == 0 || !char.IsLetter(text[start - 1]))
                    && string.Compare(text, start, noun, 0, noun.Length, StringComparison.OrdinalIgnoreCase) == 0
                )
                {
                    return (start, end);
                }
            }

            var word = end;
            while (end > 0 && word - end < LongestWord && !Characters.IsBlank(text[end - 1]))
            {
                end--;
            }
        }

        return null;
    }

    private bool EndsWithDraft(string text, int noun)
    {
        var end = SkipBlanksBack(text, noun);
        return table.References.DraftWords.Any(draft =>
            end - draft.Length is >= 0 and var start
            && (start == 0 || !char.IsLetter(text[start - 1]))
            && string.Compare(text, start, draft, 0, draft.Length, StringComparison.OrdinalIgnoreCase) == 0
        );
    }

    /// <summary>Whether a word for drafts stands behind the noun behind a number: 第90/1号决议草案.</summary>
    private bool StandsBehindNoun(string text, int number, string draft)
    {
        var at = FoldedText.SkipBlanks(text, number);
        return nouns.Any(noun =>
            string.CompareOrdinal(text, at, noun, 0, noun.Length) == 0
            && string.CompareOrdinal(text, at + noun.Length, draft, 0, draft.Length) == 0
        );
    }

    private static bool HasInitials(string text, int start, int end) =>
        text.Substring(start, end - start)
            .Split([' '], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => word.Length > 1 && word.All(char.IsUpper) && IsForeign(word));

    /// <summary>The capitals that stand right before a position.</summary>
    private static string InitialsBefore(string text, int noun)
    {
        var end = SkipBlanksBack(text, noun);
        var start = end;
        while (start > 0 && end - start <= MostInitials && char.IsUpper(text[start - 1]))
        {
            start--;
        }

        return start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '/')
            ? ""
            : text.Substring(start, end - start);
    }

    private static bool IsForeign(string initials) => initials.Length <= MostInitials && !Familiar.Contains(initials);

    /// <summary>Whether a noun is in capitals as what stands around it may be, too: “SEE ALSO RESOLUTION 90/1”.</summary>
    private static bool IsInCapitals(string text, int start, int end) =>
        Enumerable.Range(start, end - start).All(i => !char.IsLower(text[i]));

    private static int SkipBlanksBack(string text, int end)
    {
        while (end > 0 && Characters.IsBlank(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
