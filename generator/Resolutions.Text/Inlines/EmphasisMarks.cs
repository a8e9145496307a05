namespace Resolutions.Text;

/// <summary>Tells marks of emphasis from the same characters in the text, and pairs them within a paragraph.</summary>
internal sealed class EmphasisMarks(string source)
{
    private const int Longest = 3;
    private string mark = "";

    /// <summary>By kind of run: the end of the lines in which none that closes follows any more.</summary>
    private readonly int[] noneBefore = new int[2 * Longest];

    /// <summary>Where the open emphasis begins in the text, or -1.</summary>
    public int OpenAt { get; private set; }

    /// <summary>Begins a new paragraph.</summary>
    public void Start()
    {
        OpenAt = -1;
        Array.Clear(noneBefore, 0, noneBefore.Length);
    }

    /// <summary>Opens emphasis at a position of the text.</summary>
    public void Open(int position, TextSpan span)
    {
        OpenAt = position;
        mark = span.In(source);
    }

    /// <summary>Closes the open emphasis.</summary>
    public void Close() => OpenAt = -1;

    /// <summary>The run of equal characters at a position.</summary>
    public TextSpan At(int position, TextSpan segment)
    {
        var end = position + 1;
        while (end < segment.End && source[end] == source[position])
        {
            end++;
        }

        return TextSpan.FromBounds(position, end);
    }

    /// <summary>Whether the run closes the open emphasis.</summary>
    public bool Closes(TextSpan span, TextSpan segment) =>
        OpenAt >= 0 && mark.Length == span.Length && mark[0] == source[span.Start] && MayClose(span, segment);

    /// <summary>Whether the run opens emphasis: a run that closes it follows in the paragraph; for a single mark, on the line.</summary>
    public bool Opens(TextSpan span, IReadOnlyList<TextSpan> segments, int index)
    {
        if (OpenAt >= 0 || span.Length > Longest || span.Length == 1 && !StandsBeforeWord(span, segments[index]))
        {
            return false;
        }

        var last = span.Length == 1 ? index : segments.Count - 1;
        ref var none = ref noneBefore[(source[span.Start] == '*' ? 0 : Longest) + span.Length - 1];
        for (var i = index; i <= last && none != segments[last].End; i++)
        {
            if (HasTwin(span, segments[i], i == index ? span.End : segments[i].Start))
            {
                return true;
            }
        }

        none = segments[last].End;
        return false;
    }

    private bool HasTwin(TextSpan span, TextSpan segment, int from)
    {
        var c = source[span.Start];
        for (
            var at = source.IndexOf(c, from, segment.End - from);
            at >= 0;
            at = source.IndexOf(c, from, segment.End - from)
        )
        {
            if (at > segment.Start && source[at - 1] == '\\')
            {
                Work.Count(at + 1 - from);
                from = at + 1;
                continue;
            }

            var run = At(at, segment);
            Work.Count(run.End - from);
            if (run.Length == span.Length && run.Start > span.End && MayClose(run, segment))
            {
                return true;
            }

            from = run.End;
        }

        return false;
    }

    /// <summary>Two or three marks close wherever they stand; a single one closes behind a word and before none.</summary>
    private bool MayClose(TextSpan span, TextSpan segment) =>
        span.Length > 1
        || span.Start > segment.Start
            && !Characters.IsBlank(source[span.Start - 1])
            && (span.End >= segment.End || !IsInWord(source[span.End]));

    private bool StandsBeforeWord(TextSpan span, TextSpan segment) =>
        span.End < segment.End
        && !Characters.IsBlank(source[span.End])
        && (span.Start == segment.Start || !IsInWord(source[span.Start - 1]));

    /// <summary>Whether the character would make a mark beside it part of a word; scripts without spaces have no such words.</summary>
    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) && !Characters.IsCjk(c);
}
