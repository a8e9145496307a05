namespace Resolutions.Text;

/// <summary>Reads the letters of the parts of a resolution behind its number: 57/270 B, 3411 A and B, 3419 A to D, 64/244 ألف وباء.</summary>
internal sealed class CitedPartReader(LanguageTable table)
{
    private const int MostParts = 26;
    private static readonly List<(char Letter, TextSpan Span)> NoLetters = [];

    private readonly PhraseIndex<char> letterNames = new(
        table.PartLetterNames.Select((name, i) => (name, letter: (char)('A' + i))).Select(each => each.letter),
        letter => table.PartLetterNames[letter - 'A']
    );

    private readonly PhraseIndex<ReferenceWord> connectives = new(
        // Of “и в” the last word is a letter too.
        table.References.All.Where(word =>
            word.Role is ReferenceRole.And or ReferenceRole.To && !word.Phrase.Contains(' ')
        ),
        word => word.Phrase
    );

    /// <summary>Whether the letter of a part stands at a position.</summary>
    public bool OpensAt(string text, int at) => ReadLetter(text, at, out _, out _) > 0;

    /// <summary>The letters of the parts: B; A and B; A to D; A-B.</summary>
    public List<(char Letter, TextSpan Span)> Read(string text, int start, out int end)
    {
        end = start;
        var at = ReadLetter(text, start, out var letter, out var span);
        if (at < 0)
        {
            return NoLetters;
        }

        var letters = new List<(char Letter, TextSpan Span)>();
        while (at > 0 && letters.Count < MostParts)
        {
            Work.Count();
            letters.Add((letter, span));
            end = at;
            var next = ReadConnective(text, at, out var isRange);
            at = next > 0 ? ReadLetter(text, next, out letter, out span) : -1;
            if (at > 0 && letter <= letters[letters.Count - 1].Letter)
            {
                break;
            }

            for (var c = (char)(letters[letters.Count - 1].Letter + 1); at > 0 && isRange && c < letter; c++)
            {
                letters.Add((c, span));
            }
        }

        return letters;
    }

    private int ReadConnective(string text, int start, out bool isRange)
    {
        var at = FoldedText.SkipBlanks(text, start);
        isRange = false;
        if (at >= text.Length)
        {
            return -1;
        }

        if (Characters.Fold(text[at]) is ',' or '-')
        {
            isRange = Characters.Fold(text[at]) == '-';
            var behind = FoldedText.SkipBlanks(text, at + 1);
            return connectives.Find(text, behind) is { } and ? and.End : behind;
        }

        if (connectives.Find(text, at) is { } found)
        {
            isRange = found.Value.Role == ReferenceRole.To;
            return found.End;
        }

        foreach (var proclitic in table.References.Proclitics)
        {
            if (
                proclitic.Length == 1
                && text[at] == proclitic[0]
                && at + 1 < text.Length
                && letterNames.Find(text, at + 1) is not null
            )
            {
                return at + 1;
            }
        }

        return -1;
    }

    private int ReadLetter(string text, int start, out char letter, out TextSpan span)
    {
        var at = FoldedText.SkipUnread(text, start);
        letter = at < text.Length ? SymbolCharacters.Fold(text[at]) : '\0';
        var end = at + 1;
        if (
            letter is < 'A' or > 'Z'
            || end < text.Length
                && (
                    char.IsLetterOrDigit(text[end]) && !Characters.IsCjk(text[end])
                    || IsApostrophe(text[end])
                    || OpensSymbol(text, end)
                )
        )
        {
            if (at >= text.Length || letterNames.Find(text, at) is not { } name)
            {
                span = default;
                return -1;
            }

            letter = name.Value;
            end = name.End;
        }

        span = TextSpan.FromBounds(at, end);
        return end;
    }

    /// <summary>Whether a letter begins a symbol, S/RES/1325, or the number of a special session, S-31/1.</summary>
    private static bool OpensSymbol(string text, int end)
    {
        var mark = SymbolCharacters.Fold(text[end]);
        return mark == '/'
            || Characters.Fold(text[end]) == '-' && end + 1 < text.Length && Characters.IsDigit(text[end + 1]);
    }

    private static bool IsApostrophe(char c) => Characters.Fold(c) == '\'';
}
