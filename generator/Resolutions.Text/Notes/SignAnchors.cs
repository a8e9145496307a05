namespace Resolutions.Text;

/// <summary>
/// Finds the signs in running text that may point to footnotes. Marks of emphasis are the same characters; their pairs come first, but
/// for signs that are glued to the word before them.
/// </summary>
/// <param name="source">The source.</param>
/// <param name="known">The signs that open lines.</param>
internal sealed class SignAnchors(string source, HashSet<string> known)
{
    private static readonly char[] Marks = ['*', '_', '\\', '†', '‡'];
    private readonly EmphasisMarks emphasis = new(source);
    private readonly List<NoteIndicator> found = [];

    /// <summary>The signs of all texts that were read, in reading order.</summary>
    public IReadOnlyList<NoteIndicator> Found => found;

    /// <summary>Reads the lines of a text.</summary>
    public void Read(List<TextSpan> lines)
    {
        emphasis.Start();
        for (var i = 0; i < lines.Count; i++)
        {
            for (var at = NextMark(lines[i].Start, lines[i].End); at < lines[i].End; at = NextMark(at, lines[i].End))
            {
                at = ReadMark(lines, i, at);
            }
        }
    }

    private int NextMark(int at, int end)
    {
        var next = source.IndexOfAny(Marks, at, end - at);
        return next < 0 ? end : next;
    }

    /// <returns>The position behind the mark.</returns>
    private int ReadMark(List<TextSpan> lines, int index, int at)
    {
        var line = lines[index];
        var isSign =
            NoteSign.TryRead(source, TextSpan.FromBounds(at, line.End), out var sign) && known.Contains(sign.Label);
        if (source[at] is not ('*' or '_'))
        {
            return isSign && NoteSign.StandsBehindWord(source, line, sign.Span) ? Add(sign)
                : source[at] == '\\' ? Math.Min(at + 2, line.End)
                : at + 1;
        }

        var run = emphasis.At(at, line);
        isSign = isSign && sign.Span.Length == run.Length;
        if (emphasis.Closes(run, line))
        {
            emphasis.Close();
        }
        else if (isSign && NoteSign.IsGlued(source, line, run))
        {
            return Add(sign);
        }
        else if (emphasis.Opens(run, lines, index))
        {
            emphasis.Open(0, run);
        }
        else if (isSign && NoteSign.StandsBehindWord(source, line, run))
        {
            return Add(sign);
        }

        return run.End;
    }

    private int Add(NoteIndicator sign)
    {
        found.Add(sign);
        return sign.Span.End;
    }
}
