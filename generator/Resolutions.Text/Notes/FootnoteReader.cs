namespace Resolutions.Text;

/// <summary>Reads the footnotes and checks them against the indicators in the text.</summary>
internal sealed class FootnoteReader(string source, List<TextDiagnostic> diagnostics)
{
    /// <summary>The numbers of the footnotes.</summary>
    public static HashSet<int> Numbers(List<Block> blocks) =>
        [
            .. blocks
                .Where(block => block.Kind == BlockKind.Note && block.Note.Sign is null)
                .Select(block => block.Note.Number),
        ];

    /// <summary>Reads the footnotes: those with signs, and the others by number. Of two with one label, the first one counts.</summary>
    public Footnote[] Read(List<SourceLine> lines, List<Block> blocks, InlineReader inlines)
    {
        var notes = new SortedDictionary<string, Footnote>(Comparer<string>.Create(NoteLabel.Compare));
        var rests = blocks.Where(block => block.Kind == BlockKind.NoteRest).ToDictionary(rest => rest.Note.Span.Start);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Kind != BlockKind.Note)
            {
                continue;
            }

            var marker = block.Note.Sign is null
                ? inlines.ReadMarker(TokenKind.FootnoteMarker, block.Note.Span)
                : inlines.ReadSign(TokenKind.FootnoteMarker, block.Note.Span);
            var segments = Segments(lines, block);
            if (rests.TryGetValue(block.Note.Span.Start, out var rest))
            {
                segments.AddRange(Segments(lines, rest));
            }

            var note = new Footnote(block.Note.Label, marker, inlines.ReadNote(segments));
            if (i + 1 == blocks.Count || blocks[i + 1].Kind != BlockKind.NotePiece)
            {
                CheckEnd(note);
            }

            if (notes.ContainsKey(note.Label))
            {
                Report(TextRules.DuplicateNote, block.Note.Span, note.Label);
            }
            else
            {
                notes.Add(note.Label, note);
            }
        }

        return [.. notes.Values];
    }

    /// <summary>Reports indicators without a footnote, each label once, and footnotes without an indicator.</summary>
    public void Check(Footnote[] notes, IEnumerable<FootnoteAnchor> anchors)
    {
        var unanchored = notes.ToDictionary(note => note.Label);
        var known = new HashSet<string>(unanchored.Keys);
        var missing = new List<FootnoteAnchor>();
        foreach (var anchor in anchors)
        {
            unanchored.Remove(anchor.Label);
            if (known.Add(anchor.Label))
            {
                missing.Add(anchor);
            }
        }

        if (notes.Length == 0 && missing.Count > 1 && missing.TrueForAll(anchor => anchor.Number > 0))
        {
            var highest = NoteLabel.Of(missing.Max(anchor => anchor.Number) ?? 0);
            diagnostics.Add(new TextDiagnostic(TextRules.NoNotes, missing[0].Source, highest));
        }
        else
        {
            missing.ForEach(anchor => Report(TextRules.AnchorWithoutNote, anchor.Source, anchor.Label));
        }

        foreach (var note in unanchored.Values)
        {
            Report(TextRules.NoteWithoutAnchor, note.Marker.Span, note.Label);
        }
    }

    /// <summary>Whether a footnote that ends with the character is cut: notes end with a full stop, or at least with a number.</summary>
    public static bool EndsOpen(char last) => char.IsLetter(last) || last is ',' or '，' or '،' or '(' or '-' or '–';

    private void CheckEnd(Footnote note)
    {
        const int longest = 14;
        var text = note.Content.Text;
        if (text.Length > 0 && EndsOpen(text[text.Length - 1]))
        {
            var end = note.Content.Tokens[note.Content.Tokens.Count - 1].Span.End;
            var name = "Footnote " + note.Label;
            var whole = TextSpan.FromBounds(note.Content.Span.Start, end);
            var span = LineTrimmer.ShortenToEnd(source, whole, longest);
            diagnostics.Add(new TextDiagnostic(TextRules.UnfinishedParagraph, span, name, span.In(source)));
        }
    }

    private List<TextSpan> Segments(List<SourceLine> lines, Block block)
    {
        var segments = new List<TextSpan>();
        for (var line = block.FirstLine; line <= block.LastLine; line++)
        {
            var opens = line == block.FirstLine && block.Kind == BlockKind.Note;
            var start = opens ? block.Note.Span.End : lines[line].Start;
            var end = line == block.LastLine && block.End > 0 ? block.End : lines[line].End;
            var segment = LineTrimmer.Trim(source, start, end);
            if (!segment.IsEmpty)
            {
                segments.Add(segment);
            }
        }

        return segments;
    }

    private void Report(TextRule rule, TextSpan span, string label) =>
        diagnostics.Add(new TextDiagnostic(rule, span, label));
}
