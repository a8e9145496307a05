namespace Resolutions.Text;

/// <summary>
/// A line that a language table knows, with holes for what changes: <c>{date}大会决议</c>. White space and what
/// <see cref="Characters.Fold"/> and <see cref="Characters.IsDress"/> make equal do not matter.
/// </summary>
internal sealed class LinePattern
{
    private static readonly PatternHole[] Holes = (PatternHole[])Enum.GetValues(typeof(PatternHole));
    private readonly List<Piece> parts = [];
    private readonly SimilarLine similar;

    public LinePattern(string pattern)
    {
        Text = pattern;
        var at = 0;
        while (at < pattern.Length)
        {
            var open = pattern.IndexOf('{', at);
            var literal = FoldedText.Key(pattern.Substring(at, (open < 0 ? pattern.Length : open) - at));
            if (literal.Length > 0)
            {
                parts.Add(new Piece(literal, default));
            }

            if (open < 0)
            {
                break;
            }

            var close = pattern.IndexOf('}', open);
            parts.Add(new Piece(null, HoleNamed(pattern.Substring(open + 1, close - open - 1))));
            at = close + 1;
        }

        similar = new SimilarLine(parts.Select(part => part.Literal).OfType<string>(), parts[0].Literal is not null);
    }

    /// <summary>The pattern as the table writes it.</summary>
    public string Text { get; }

    /// <summary>Whether the last part is no hole.</summary>
    public bool EndsWithLiteral => parts[parts.Count - 1].Literal is not null;

    /// <summary>Whether a part of the line may be anything.</summary>
    public bool HasFreeText => parts.Exists(part => part is { Literal: null, Hole: PatternHole.Text });

    public static implicit operator LinePattern(string pattern) => new(pattern);

    /// <summary>
    /// Whether a line that does not match has nearly all of the pattern's literals, in their order: one that lost or changed a few
    /// characters.
    /// </summary>
    /// <param name="key">The key of the line.</param>
    /// <param name="letters">The letters of the key.</param>
    public bool IsAlmost(string key, LetterSet letters) => similar.Resembles(key, letters);

    /// <summary>Whether a line that opens with a character may match, which tells nearly all others apart.</summary>
    public bool MayOpenWith(char first, Lexicon lexicon) =>
        parts[0].Literal is { } opening
            ? Characters.Fold(first) == opening[0]
            : parts[0].Hole switch
            {
                PatternHole.Item or PatternHole.Paragraph => Characters.IsDigit(first),
                PatternHole.Symbol => first is >= 'A' and <= 'Z',
                PatternHole.Ordinal or PatternHole.Number or PatternHole.Day => lexicon.Ordinals.MayOpen(first),
                PatternHole.Date => MayOpenDate(first, lexicon),
                _ => true,
            };

    private static bool MayOpenDate(char first, Lexicon lexicon)
    {
        foreach (var form in lexicon.Dates)
        {
            if (form.MayOpenWith(first, lexicon))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The match of the whole line, or <see langword="null"/>.</summary>
    public PatternMatch? Match(string line, Lexicon lexicon)
    {
        if (!MayEnd(line, lexicon) || !MayOpen(line, FoldedText.SkipUnread(line, 0), lexicon))
        {
            return null;
        }

        var match = new PatternMatch(line);
        return Match(line, lexicon, 0, 0, ref match, wholeLine: true) >= 0 ? match : null;
    }

    /// <summary>The match and its end where a line has the pattern at a position, or <see langword="null"/> and -1.</summary>
    public PatternMatch? MatchStart(string line, int start, Lexicon lexicon, out int end)
    {
        end = -1;
        if (
            !EndsWithLiteral && IsOpen(parts[parts.Count - 1].Hole)
            || !MayOpen(line, FoldedText.SkipUnread(line, start), lexicon)
        )
        {
            return null;
        }

        var match = new PatternMatch(line);
        end = Match(line, lexicon, 0, start, ref match, wholeLine: false);
        return end < 0 ? null : match;
    }

    /// <summary>Whether a line may match by what stands where it begins, which most lines do not: cheaper than to match it.</summary>
    private bool MayOpen(string line, int at, Lexicon lexicon)
    {
        if (parts[0].Literal is { } opening)
        {
            return FoldedText.MatchLiteral(line, at, opening) >= 0;
        }

        return MayOpenWith(at < line.Length ? line[at] : default, lexicon);
    }

    /// <summary>Whether a whole line may match by its last character.</summary>
    private bool MayEnd(string line, Lexicon lexicon)
    {
        var end = line.Length;
        while (end > 0 && FoldedText.IsUnread(line[end - 1]))
        {
            end--;
        }

        return end == 0 || MayEndWith(line[end - 1], lexicon);
    }

    private bool MayEndWith(char last, Lexicon lexicon)
    {
        var part = parts[parts.Count - 1];
        return part.Literal is { } ending
            ? Characters.Fold(last) == ending[ending.Length - 1]
            : part.Hole switch
            {
                PatternHole.Number or PatternHole.Year or PatternHole.Day => lexicon.Ordinals.MayEndCardinal(last),
                PatternHole.Date => MayEndDate(last, lexicon),
                _ => true,
            };
    }

    private static bool MayEndDate(char last, Lexicon lexicon)
    {
        foreach (var form in lexicon.Dates)
        {
            if (form.MayEndWith(last, lexicon))
            {
                return true;
            }
        }

        return false;
    }

    private static PatternHole HoleNamed(string name)
    {
        foreach (var hole in Holes)
        {
            if (string.Equals(hole.ToString(), name, StringComparison.OrdinalIgnoreCase))
            {
                return hole;
            }
        }

        throw new ArgumentException($"A line pattern has no hole named “{name}”.", nameof(name));
    }

    /// <summary>The end of the match from a part on, or -1.</summary>
    private int Match(string line, Lexicon lexicon, int part, int at, ref PatternMatch match, bool wholeLine)
    {
        if (part == parts.Count)
        {
            return !wholeLine || FoldedText.SkipUnread(line, at) == line.Length ? at : -1;
        }

        if (parts[part].Literal is { } literal)
        {
            var end = FoldedText.MatchLiteral(line, at, literal);
            return end < 0 ? -1 : Match(line, lexicon, part + 1, end, ref match, wholeLine);
        }

        at = FoldedText.SkipUnread(line, at);
        var hole = parts[part].Hole;
        if (IsOpen(hole))
        {
            return MatchOpen(line, lexicon, part, at, ref match, wholeLine);
        }

        var length = ReadClosed(hole, line, at, lexicon, ref match);
        if (length == 0)
        {
            return -1;
        }

        var last = Match(line, lexicon, part + 1, at + length, ref match, wholeLine);
        if (last >= 0)
        {
            match.Fill(hole, at, at + length);
        }

        return last;
    }

    /// <summary>Tries the shortest filling first, so that the literal after the hole ends it.</summary>
    private int MatchOpen(string line, Lexicon lexicon, int part, int at, ref PatternMatch match, bool wholeLine)
    {
        var hole = parts[part].Hole;
        for (var end = hole == PatternHole.Text ? at : at + 1; end <= line.Length; end++)
        {
            Work.Count();
            if (!CanFill(hole, line, at, end))
            {
                continue;
            }

            var rest = Match(line, lexicon, part + 1, end, ref match, wholeLine);
            if (rest >= 0)
            {
                match.Fill(hole, at, end);
                return rest;
            }
        }

        return -1;
    }

    private static bool IsOpen(PatternHole hole) =>
        hole
            is PatternHole.Text
                or PatternHole.Item
                or PatternHole.Symbol
                or PatternHole.Committee
                or PatternHole.Paragraph;

    private static bool CanFill(PatternHole hole, string line, int start, int end) =>
        hole switch
        {
            PatternHole.Item or PatternHole.Paragraph => Characters.IsDigit(line[start]),
            PatternHole.Symbol => OpensSymbol(line, start, end),
            _ => true,
        };

    /// <summary>A symbol has a slash right after its first component, which has capital letters and no blank.</summary>
    private static bool OpensSymbol(string line, int start, int end)
    {
        var at = start;
        while (at < end && line[at] is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.')
        {
            at++;
        }

        return at < end && line[at] == '/' && line[start] is >= 'A' and <= 'Z';
    }

    private static int ReadClosed(PatternHole hole, string line, int at, Lexicon lexicon, ref PatternMatch match)
    {
        int length;
        int value;
        switch (hole)
        {
            case PatternHole.Ordinal:
                length = lexicon.Ordinals.Read(line, at, out value);
                match.Number = length > 0 ? value : match.Number;
                return length;
            case PatternHole.Number:
                length = lexicon.Ordinals.ReadCardinal(line, at, out value);
                match.Number = length > 0 ? value : match.Number;
                return length;
            case PatternHole.Year:
                length = ReadYear(line, at, lexicon, out value);
                match.Year = value;
                return value is >= 1900 and <= 2199 ? length : 0;
            case PatternHole.Month:
                length = ReadMonth(line, at, lexicon, out value);
                match.Month = value;
                return value is >= 1 and <= 12 ? length : 0;
            case PatternHole.Day:
                length = lexicon.Ordinals.ReadCardinal(line, at, out value);
                match.Day = value;
                return value is >= 1 and <= 31 ? length : 0;
            default:
                return ReadDate(line, at, lexicon, ref match);
        }
    }

    /// <summary>A year, also one whose first digit optical recognition took for a bracket or a letter: <c>[971</c>.</summary>
    private static int ReadYear(string line, int at, Lexicon lexicon, out int value)
    {
        var length = lexicon.Ordinals.ReadCardinal(line, at, out value);
        if (length == 0 && at < line.Length && line[at] is '[' or 'l' or 'I' or '|')
        {
            var digits = FoldedText.ReadDigits(line, at + 1, out value);
            value += 1000;
            return digits == 3 ? digits + 1 : 0;
        }

        return length;
    }

    private static int ReadMonth(string line, int at, Lexicon lexicon, out int value)
    {
        if (lexicon.Months.Count == 0)
        {
            return lexicon.Ordinals.ReadCardinal(line, at, out value);
        }

        for (value = 1; value <= lexicon.Months.Count; value++)
        {
            foreach (var name in lexicon.MonthKeys[value - 1])
            {
                var end = FoldedText.MatchLiteral(line, at, name);
                if (end >= 0)
                {
                    return end - at;
                }
            }
        }

        value = 0;
        return 0;
    }

    private static int ReadDate(string line, int at, Lexicon lexicon, ref PatternMatch match)
    {
        foreach (var form in lexicon.Dates)
        {
            var end = form.Match(line, lexicon, 0, at, ref match, wholeLine: false);
            if (end >= 0 && match.Date.IsValid)
            {
                return end - at;
            }
        }

        return 0;
    }

    private readonly record struct Piece(string? Literal, PatternHole Hole);
}
