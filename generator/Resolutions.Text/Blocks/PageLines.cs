namespace Resolutions.Text;

/// <summary>The lines of a source as the pages have them: which of them part two pages, and what they say but for the page's number.</summary>
internal sealed class PageLines
{
    private const int LongestTitle = 200;
    private const int ShortestTitle = 8;
    private const int ShortestCjkTitle = 4;
    private const int ShortestNumbered = 12;
    private const int WidestStep = 2;
    private const int FewestNumbered = 3;
    private readonly string source;
    private readonly List<TextSpan> spans;
    private readonly string?[] keys;
    private readonly bool[] isBreak;

    public PageLines(string source, List<SourceLine> lines)
    {
        this.source = source;
        spans = lines.ConvertAll(line => LineTrimmer.Trim(source, line.Start, line.End));
        keys = new string[lines.Count];
        isBreak = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            isBreak[i] = LineReader.EndsPage(source, lines[i]) || PageFurniture.IsPageNumber(source, spans[i]);
        }
    }

    /// <summary>The number of lines.</summary>
    public int Count => spans.Count;

    /// <summary>The words of a line.</summary>
    public string Words(int line) => spans[line].In(source);

    /// <summary>What a line says, without the number of the page at either end; nothing where it is too long for a title.</summary>
    public string Key(int line) =>
        keys[line] ??=
            spans[line].Length > LongestTitle ? "" : FoldedText.Key(WithoutNumber(spans[line], out _).In(source));

    /// <summary>Whether a line has the form of a title: some words, and no mark behind them that paragraphs end with.</summary>
    public bool MayBeTitle(int line)
    {
        var key = Key(line);
        var isLong = key.Length >= (key.Any(Characters.IsCjk) ? ShortestCjkTitle : ShortestTitle);
        return isLong && key[key.Length - 1] is not (',' or ';' or '.' or ':' or '。' or '-') && char.IsLetter(key[0]);
    }

    /// <summary>The lines right above and below each break between pages, and the number of the breaks.</summary>
    /// <param name="furniture">The lines known to belong to the pages.</param>
    public (List<int> Lines, int Breaks) BesideBreaks(HashSet<int> furniture)
    {
        var beside = new List<int>();
        var breaks = 0;
        var last = -1;
        var afterBreak = false;
        for (var i = 0; i < spans.Count; i++)
        {
            if (isBreak[i])
            {
                breaks += afterBreak ? 0 : 1;
                AddLast(beside, last);
                afterBreak = true;
            }
            else if (!spans[i].IsEmpty && !furniture.Contains(i))
            {
                if (afterBreak)
                {
                    beside.Add(i);
                }

                (last, afterBreak) = (i, false);
            }
        }

        return (beside, breaks);
    }

    private static void AddLast(List<int> beside, int last)
    {
        if (last >= 0 && (beside.Count == 0 || beside[beside.Count - 1] != last))
        {
            beside.Add(last);
        }
    }

    /// <summary>
    /// The titles that bear the numbers of their pages, with a wide gap between: lines that stand alone, say the same, and count up as
    /// pages do. These are page breaks of their own.
    /// </summary>
    public List<int> Numbered()
    {
        var byKey = new Dictionary<string, List<(int Line, int Number)>>(StringComparer.Ordinal);
        for (var i = 0; i < spans.Count; i++)
        {
            if (
                spans[i].Length is > ShortestNumbered and <= LongestTitle
                && IsBlank(i - 1)
                && IsBlank(i + 1)
                && WithoutNumber(spans[i], out var number).Length < spans[i].Length
                && number > 0
            )
            {
                if (!byKey.TryGetValue(Key(i), out var places))
                {
                    byKey.Add(Key(i), places = []);
                }

                places.Add((i, number));
            }
        }

        var found = new List<int>();
        foreach (var places in byKey.Values)
        {
            if (places.Count >= FewestNumbered && MayBeTitle(places[0].Line) && CountUp(places))
            {
                places.ForEach(place => isBreak[place.Line] = true);
                found.AddRange(places.ConvertAll(place => place.Line));
            }
        }

        return found;
    }

    private bool IsBlank(int line) => line < 0 || line == spans.Count || spans[line].IsEmpty || isBreak[line];

    private static bool CountUp(List<(int Line, int Number)> places)
    {
        for (var i = 1; i < places.Count; i++)
        {
            if (places[i].Number - places[i - 1].Number is < 1 or > WidestStep)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The words without a number at either end that a gap as wide as three spaces parts from them.</summary>
    private TextSpan WithoutNumber(TextSpan line, out int number)
    {
        var digits = FoldedText.ReadDigits(source, line.Start, out number);
        var words = LineTrimmer.Trim(source, line.Start + digits, line.End);
        if (digits > 0 && IsWide(line.Start + digits, words.Start))
        {
            return words;
        }

        var start = line.End;
        while (start > line.Start && Characters.IsDigit(source[start - 1]))
        {
            start--;
        }

        words = LineTrimmer.Trim(source, line.Start, start);
        if (start < line.End && IsWide(words.End, start) && FoldedText.ReadDigits(source, start, out number) > 0)
        {
            return words;
        }

        number = 0;
        return line;
    }

    private bool IsWide(int start, int end) => end - start >= 3 || end - start == 1 && source[start] == '\t';
}
