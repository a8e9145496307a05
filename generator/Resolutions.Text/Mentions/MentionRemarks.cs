namespace Resolutions.Text;

/// <summary>
/// Makes blank what people write between a resolution and the place in it, and behind the place: “80/901 (adopted without a vote), para. 3”,
/// “80/901, “Lighthouses”, para. 3”, “para. 3 (2025)”.
/// </summary>
internal static class MentionRemarks
{
    private const int Longest = 100;

    /// <summary>The words that announce a number of a paragraph, without what abbreviates them.</summary>
    private static readonly HashSet<string> ParagraphWords = new(
        WordsOf(static word => word is { Unit: ReferenceUnit.Paragraph or ReferenceUnit.Preambular, Follows: false }),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The nouns that stand behind the number of a document: 第80/901号决议（…）.</summary>
    private static readonly string[] NounsBehind =
    [
        .. LanguageTables
            .All.SelectMany(static table => table.References.All)
            .Where(static word => word is { Role: ReferenceRole.Noun, Follows: true, Phrase.Length: > 0 })
            .Select(static word => word.Phrase),
    ];

    private static readonly string[] UnitWords = [.. WordsOf(static _ => true).Distinct()];

    /// <summary>Looks at an opening parenthesis or quotation mark.</summary>
    public static void Blank(DecodedTextBuilder text, int open)
    {
        var isTitle = text[open] is '“' or '«' or '《';
        var before = SkipBack(text, open);
        if (!isTitle && IsYear(text, open) && IsBehindPlace(text, before))
        {
            BlankSpan(text, open, open + YearLength);
            return;
        }

        var comma = isTitle && before > 0 && text[before - 1] == ',' ? before - 1 : -1;
        if (
            IsBehindSession(text, comma > 0 ? SkipBack(text, comma) : before)
            && CloseOf(text, open) is > 0 and var close
            && GoesOn(text, close + 1)
            && (isTitle || !HasUnit(text, open, close))
        )
        {
            BlankSpan(text, comma > 0 ? comma : open, close + 1);
        }
    }

    private const int YearLength = 6;

    /// <summary>Whether a year in parentheses begins at a position.</summary>
    private static bool IsYear(DecodedTextBuilder text, int open) =>
        open + YearLength <= text.Length
        && text[open + YearLength - 1] is ')' or '）'
        && Enumerable.Range(open + 1, YearLength - 2).All(i => text[i] is >= '0' and <= '9');

    /// <summary>Whether a number that ends at a position is announced as that of a paragraph.</summary>
    private static bool IsBehindPlace(DecodedTextBuilder text, int end)
    {
        var number = end;
        while (number > 0 && Characters.IsDigit(text[number - 1]))
        {
            number--;
        }

        var word = SkipBack(text, number);
        word -= word > 0 && text[word - 1] == '.' ? 1 : 0;
        var start = word;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return number < end && start < word && ParagraphWords.Contains(Text(text, start, word));
    }

    /// <summary>Whether a number with its session, or the noun behind it, ends at a position: 80/901.</summary>
    private static bool IsBehindSession(DecodedTextBuilder text, int end)
    {
        var slash = end - 1;
        while (slash > 0 && text[slash] is >= '0' and <= '9')
        {
            slash--;
        }

        return slash > 0 && slash < end - 1 && text[slash] == '/' && text[slash - 1] is >= '0' and <= '9'
            || Array.Exists(NounsBehind, noun => end >= noun.Length && Text(text, end - noun.Length, end) == noun);
    }

    private static int CloseOf(DecodedTextBuilder text, int open)
    {
        var closing = text[open] switch
        {
            '(' => ')',
            '（' => '）',
            '“' => '”',
            '«' => '»',
            _ => '》',
        };
        for (var at = open + 1; at < text.Length && at < open + Longest; at++)
        {
            if (text[at] == closing)
            {
                return at;
            }

            if (text[at] is '/' or '(' or '（' or MentionReader.Hole)
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Whether a comma, or a place without one, stands behind.</summary>
    private static bool GoesOn(DecodedTextBuilder text, int at) =>
        at < text.Length && (text[at] is ',' or '，' or '،' || Characters.IsCjk(text[at]));

    /// <summary>Whether words between two positions say where in the document: “(paras. 91 and 27)”.</summary>
    private static bool HasUnit(DecodedTextBuilder text, int start, int end)
    {
        var words = Text(text, start, end);
        return Array.Exists(
            UnitWords,
            unit =>
                words.IndexOf(unit, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
                && (Characters.IsCjk(unit[0]) || !char.IsLetter(words[at - 1]))
        );
    }

    private static int SkipBack(DecodedTextBuilder text, int at)
    {
        while (at > 0 && Characters.IsBlank(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static string Text(DecodedTextBuilder text, int start, int end) =>
        new([.. Enumerable.Range(start, end - start).Select(i => text[i])]);

    private static void BlankSpan(DecodedTextBuilder text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            text[i] = ' ';
        }
    }

    /// <summary>The last word of each phrase for a unit.</summary>
    private static IEnumerable<string> WordsOf(Func<ReferenceWord, bool> isWanted) =>
        LanguageTables
            .All.SelectMany(static table => table.References.All)
            .Where(word => word.Role == ReferenceRole.Unit && word.Phrase.Length > 0 && isWanted(word))
            .Select(static word => word.Phrase.Substring(word.Phrase.LastIndexOf(' ') + 1).TrimEnd('.'))
            .Where(static word => word.Length > 1 || word.Length == 1 && Characters.IsCjk(word[0]));
}
