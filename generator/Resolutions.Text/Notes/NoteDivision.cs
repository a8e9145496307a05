namespace Resolutions.Text;

/// <summary>Finds the footnotes that stand behind another one in the same block: <c>1 Voir A/1. 2 Ibid.</c></summary>
internal sealed class NoteDivision(string source)
{
    /// <summary>
    /// The next footnote in the block of a footnote: the next number, raised or plain, behind the end of a sentence and before the
    /// capital, symbol or quotation mark that opens a note.
    /// </summary>
    public (int Line, NoteIndicator Indicator)? Next(List<SourceLine> lines, Block note)
    {
        for (var line = note.FirstLine; line <= note.LastLine; line++)
        {
            var start = line == note.FirstLine ? note.Note.Span.End : lines[line].Start;
            if (Find(start, lines[line].End, note.Note) is { } indicator)
            {
                return (line, indicator);
            }
        }

        return null;
    }

    private NoteIndicator? Find(int start, int end, NoteIndicator note)
    {
        for (var at = start; at < end; at++)
        {
            Work.Count();
            if (
                (Characters.IsDigit(source[at]) || Characters.SuperscriptDigit(source[at]) >= 0 || source[at] == '[')
                && at > 0
                && Characters.IsBlank(source[at - 1])
                && ReadAt(at, end) is { } indicator
                && indicator.Number == note.Number + 1
                && EndsSentence(note.Span.End, at)
                && OpensNote(indicator.Span.End, end)
            )
            {
                return indicator;
            }
        }

        return null;
    }

    private NoteIndicator? ReadAt(int at, int end)
    {
        if (NoteIndicator.TryReadNote(source, TextSpan.FromBounds(at, end), out var indicator))
        {
            return indicator;
        }

        var digits = FoldedText.ReadDigits(source, at, out var number);
        return digits > 0 ? new NoteIndicator(number, new TextSpan(at, digits)) : null;
    }

    private bool EndsSentence(int start, int end)
    {
        var before = LineTrimmer.Trim(source, start, end);
        return !before.IsEmpty && source[before.End - 1] is '.' or '。' or ')' or '»' or '”';
    }

    private bool OpensNote(int start, int end)
    {
        var words = LineTrimmer.Trim(source, start, end);
        return words.Start > start
            && !words.IsEmpty
            && (
                char.IsUpper(source[words.Start])
                || source[words.Start] is '“' or '"' or '«' or '['
                || Characters.IsCjk(source[words.Start])
            );
    }
}
