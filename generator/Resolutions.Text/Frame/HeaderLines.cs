namespace Resolutions.Text;

/// <summary>The lines of headers that a language knows.</summary>
internal sealed class HeaderLines(LanguageTable table)
{
    private const int LongestLine = 300;
    private static readonly char[] Commas = [',', '،', '，'];
    private readonly KnownLines lines = table.LinesOfHeader;

    /// <summary>The first of the lines that the words are.</summary>
    public (KnownLine? Line, PatternMatch? Match) Recognize(string words)
    {
        words = words.TrimEnd(Commas);
        if (words.Length <= LongestLine)
        {
            foreach (var line in lines.MayOpen(words))
            {
                if (line.Pattern.Match(words, table.Lexicon) is { } match)
                {
                    return (line, match);
                }
            }
        }

        return default;
    }

    /// <summary>
    /// The lines that follow each other in one, each with its start; nothing where there are fewer than two, or where words are left
    /// that are no title of an agenda item.
    /// </summary>
    public List<(int Start, KnownLine? Line, PatternMatch? Match)> RecognizeSequence(string words)
    {
        var sequence = new List<(int, KnownLine?, PatternMatch?)>();
        var hasItem = false;
        for (var at = 0; at < words.Length; )
        {
            var (line, match, end) = LongestAt(words, at);
            if (line is null)
            {
                if (!hasItem)
                {
                    return [];
                }

                sequence.Add((at, null, null));
                break;
            }

            sequence.Add((at, line, match));
            hasItem = line.Field == LineField.AgendaItem;
            at = FoldedText.SkipUnread(words, end);
        }

        return sequence.Count > 1 ? sequence : [];
    }

    private (KnownLine? Line, PatternMatch? Match, int End) LongestAt(string words, int start)
    {
        (KnownLine? Line, PatternMatch? Match, int End) longest = (null, null, start);
        foreach (var line in lines.MayOpen(words, TextSpan.FromBounds(start, words.Length)))
        {
            var match = line.Pattern.MatchStart(words, start, table.Lexicon, out var end);
            if (
                end > longest.End
                && (end == words.Length || !char.IsLetterOrDigit(words[end]) || !char.IsLetterOrDigit(words[end - 1]))
            )
            {
                longest = (line, match, end);
            }
        }

        return longest;
    }

    /// <summary>Whether the words are a report line, which no title contains.</summary>
    public bool IsReport(string words) =>
        words.Length > 0 && Characters.Fold(words[0]) == '[' && Recognize(words).Line is { Field: LineField.Report };

    /// <summary>The pattern of the telling line that the words almost are, or <see langword="null"/>.</summary>
    public string? FindDamaged(string words)
    {
        if (words.Length > LongestLine)
        {
            return null;
        }

        var key = FoldedText.Key(words);
        var letters = new LetterSet(key);
        foreach (var line in lines.All)
        {
            if (
                line.Field is LineField.Adoption or LineField.Report or LineField.Number or LineField.AgendaItem
                && !line.Pattern.HasFreeText
                && line.Pattern.IsAlmost(key, letters)
            )
            {
                return line.Pattern.Text;
            }
        }

        return null;
    }
}
