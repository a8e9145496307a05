namespace Resolutions.Text;

/// <summary>Reads a source into a document: lines, blocks, resolutions, footnotes, and the tokens of all of them.</summary>
internal sealed class DocumentReader(string source, CancellationToken cancellationToken)
{
    private readonly List<Token> tokens = [];
    private readonly List<TextDiagnostic> diagnostics = [];

    public ParsedDocument Read()
    {
        if ((SourceInspection.Check(source) ?? LetterInspection.Check(source)) is { } unreadable)
        {
            return Refuse(HiddenFormula.Find(source) ?? unreadable);
        }

        var lines = LineReader.Read(source);
        return ReadLines(lines)
            ?? (RunInFormula.Divide(source, lines) is { } divided ? ReadLines(divided) : null)
            ?? Refuse(HiddenFormula.Find(source) ?? new TextDiagnostic(TextRules.NotAResolution, FirstLine(lines)));
    }

    private ParsedDocument? ReadLines(List<SourceLine> lines)
    {
        var blocks = BlockReader.Read(source, lines);
        var extents = new DocumentDivision(source, lines, blocks).Divide();
        return extents.Count > 0 ? ReadResolutions(lines, blocks, extents) : null;
    }

    private ParsedDocument ReadResolutions(List<SourceLine> lines, List<Block> blocks, List<ResolutionExtent> extents)
    {
        var formula = extents[0].Formula;
        diagnostics.AddRange(SourceInspection.Damages(source));
        diagnostics.AddRange(MarkupInspection.Check(source));
        var notes = new NoteFinder(source, formula.Table, ActionReader.For(formula.Table));
        blocks = WithoutFormulas(notes.Find(lines, blocks, formula), extents);
        var context = new ReadingContext(source, lines, blocks, notes.Anchors, tokens, diagnostics, cancellationToken);
        var leftOut = new LeftOutLines(context);
        var readings = new List<ResolutionReading>();
        var refusals = new List<Refusal>();
        for (var i = 0; i < extents.Count; )
        {
            var parts = extents.FindIndex(i + 1, extent => extent.HasNumber) is > 0 and var next
                ? extents.GetRange(i, next - i)
                : extents.GetRange(i, extents.Count - i);
            i += parts.Count;
            var (reading, refusal) = new ResolutionReader(context, parts, leftOut).Read();
            if (reading is not null)
            {
                readings.Add(reading);
            }
            else
            {
                refusals.Add(refusal!);
            }
        }

        if (readings.Count == 0)
        {
            return Refuse(refusals[0].Error);
        }

        foreach (var refusal in refusals)
        {
            var why = IsCut(refusal, lines.Count) ? TextRules.NeighbourLeftOut : TextRules.UnrecognizedText;
            leftOut.Add(refusal.FirstLine, refusal.EndLine, why, refusal.Name);
        }

        leftOut.Report();
        diagnostics.AddRange(refusals.Where(refusal => !IsCut(refusal, lines.Count)).Select(refusal => refusal.Error));
        blocks = leftOut.Without(blocks);
        var resolutions = AddFootnotes(lines, blocks, readings);
        AddFurniture(lines, blocks);
        return Complete(resolutions);
    }

    /// <summary>A note that holds an enacting formula is none: a scan made a number of a mark before it.</summary>
    private static List<Block> WithoutFormulas(List<Block> blocks, List<ResolutionExtent> extents)
    {
        foreach (var extent in extents)
        {
            var line = extent.Formula.Line;
            for (var i = BlockRange.IndexAt(blocks, line); i < blocks.Count && blocks[i].FirstLine <= line; i++)
            {
                blocks[i] = blocks[i].Kind == BlockKind.Note ? blocks[i] with { Kind = BlockKind.Text } : blocks[i];
            }
        }

        return blocks;
    }

    private Resolution[] AddFootnotes(List<SourceLine> lines, List<Block> blocks, List<ResolutionReading> readings)
    {
        var assigned = NoteAssignment.Assign(lines, blocks, readings);
        var resolutions = new Resolution[readings.Count];
        for (var i = 0; i < resolutions.Length; i++)
        {
            var reader = new FootnoteReader(source, diagnostics);
            var footnotes = reader.Read(lines, assigned[i], readings[i].Inlines);
            reader.Check(footnotes, readings[i].Inlines.AllAnchors);
            resolutions[i] = readings[i].Resolution.With(footnotes);
            new ReferenceReader(source, resolutions[i], readings[i].Formula, diagnostics).Read();
        }

        LostNotes.Report(source, lines, blocks, tokens, diagnostics);
        return resolutions;
    }

    /// <summary>
    /// A resolution that goes on behind the last page is a neighbour, which is left out; any other one that cannot be read is an error.
    /// </summary>
    private static bool IsCut(Refusal refusal, int endLine) =>
        refusal.EndLine == endLine && refusal.Error.Rule == TextRules.NoOperativeParagraph;

    private void AddFurniture(List<SourceLine> lines, List<Block> blocks)
    {
        foreach (var block in blocks)
        {
            for (var line = block.FirstLine; line <= block.LastLine; line++)
            {
                var span = LineTrimmer.Trim(source, lines[line].Start, lines[line].End);
                var length = block.Kind == BlockKind.Furniture ? span.Length : LineTrimmer.HeadingMark(source, span);
                if (length > 0 && block.Kind is BlockKind.Text or BlockKind.Furniture)
                {
                    tokens.Add(new Token(TokenKind.Furniture, new TextSpan(span.Start, length)));
                }
            }
        }
    }

    private TextSpan FirstLine(List<SourceLine> lines)
    {
        foreach (var line in lines)
        {
            var span = LineTrimmer.Trim(source, line.Start, line.End);
            if (!span.IsEmpty)
            {
                return span;
            }
        }

        return default;
    }

    /// <summary>A text that cannot be read gives one error and no half-made resolution.</summary>
    private ParsedDocument Refuse(TextDiagnostic error)
    {
        var whole = new TextSpan(0, source.Length);
        return new ParsedDocument([], whole.IsEmpty ? [] : [new Token(TokenKind.Unrecognized, whole)], [error]);
    }

    private ParsedDocument Complete(Resolution[] resolutions)
    {
        var tiles = TokenTiling.Complete(source, tokens, diagnostics);
        return new ParsedDocument(resolutions, tiles, [.. diagnostics.OrderBy(found => found.Span.Start)]);
    }
}
