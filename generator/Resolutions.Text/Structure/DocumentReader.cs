namespace Resolutions.Text;

/// <summary>Reads a source into a document: lines, blocks, header, body, footnotes, and the tokens of all of them.</summary>
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
        var blocks = BlockReader.Read(source, lines);
        return FormulaFinder.Find(source, lines, blocks) is { } formula
            ? ReadResolution(lines, blocks, formula)
            : Refuse(HiddenFormula.Find(source) ?? new TextDiagnostic(TextRules.NotAResolution, FirstLine(lines)));
    }

    private ParsedDocument ReadResolution(List<SourceLine> lines, List<Block> blocks, Formula formula)
    {
        diagnostics.AddRange(SourceInspection.Damages(source));
        diagnostics.AddRange(MarkupInspection.Check(source));
        var actions = ActionReader.For(formula.Table);
        var notes = new NoteFinder(source, formula.Table, actions);
        blocks = notes.Find(lines, blocks, formula);
        var inlines = new InlineReader(source, FootnoteReader.Numbers(blocks), notes.Anchors, tokens);
        var formulaLine = LineTrimmer.Trim(source, lines[formula.Line]);
        var header = new HeaderReader(source, formula, inlines, diagnostics).Read(LinesBefore(lines, blocks, formula));
        if (header is null)
        {
            return Refuse(new TextDiagnostic(TextRules.NoNumber, formulaLine));
        }

        var enacting = inlines.Read([formulaLine]);
        var body = new BodyReader(source, header, formula.Table, actions, diagnostics);
        body.Read(lines, blocks, formula, cancellationToken);
        if (!body.HasOperative)
        {
            var end = body.Drafts.Count > 0 ? body.Drafts[body.Drafts.Count - 1].LastLine : formulaLine;
            return Refuse(new TextDiagnostic(TextRules.NoOperativeParagraph, end, header.Symbol));
        }

        var provisions = new ProvisionBuilder(
            source,
            formula.Table,
            inlines,
            actions,
            diagnostics,
            cancellationToken
        ).Build(body.Drafts);
        var closing = body.Closing.Read(inlines);
        CheckClosing(body, header, closing, formula.Organ);
        var footnotes = ReadFootnotes(lines, blocks, inlines);
        AddFurniture(lines, blocks, body);
        var resolution = new Resolution(formula.Table.Language, header, enacting, provisions, closing, footnotes);
        return Complete([resolution]);
    }

    private Footnote[] ReadFootnotes(List<SourceLine> lines, List<Block> blocks, InlineReader inlines)
    {
        var anchors = inlines.AllAnchors.ToArray();
        var reader = new FootnoteReader(source, tokens, diagnostics);
        var footnotes = reader.Read(lines, blocks, inlines);
        reader.Check(footnotes, anchors);
        reader.ReportLost(lines, blocks);
        return footnotes;
    }

    /// <summary>The Security Council prints no closing lines.</summary>
    private void CheckClosing(BodyReader body, Header header, Closing? closing, Organ organ)
    {
        if (header.AdoptedOn is { } adopted && closing?.Date is { } date && date != adopted)
        {
            diagnostics.Add(
                new TextDiagnostic(
                    TextRules.InconsistentHeader,
                    closing.Lines[0].Span,
                    $"The date of adoption {adopted}",
                    $"the closing lines, {date}"
                )
            );
        }

        if (!body.Closing.IsComplete && organ != Organ.SecurityCouncil)
        {
            diagnostics.Add(new TextDiagnostic(TextRules.NoClosing, body.LastLine, header.Symbol));
        }
    }

    private void AddFurniture(List<SourceLine> lines, List<Block> blocks, BodyReader body)
    {
        foreach (var block in blocks)
        {
            for (var line = block.FirstLine; line <= block.LastLine; line++)
            {
                var span = LineTrimmer.Trim(source, lines[line].Start, lines[line].End);
                var length = block.Kind == BlockKind.Furniture ? span.Length : LineTrimmer.HeadingMark(source, span);
                if (length > 0 && block.Kind != BlockKind.Note)
                {
                    tokens.Add(new Token(TokenKind.Furniture, new TextSpan(span.Start, length)));
                }
            }
        }

        foreach (var header in body.PageHeaders)
        {
            tokens.Add(new Token(TokenKind.Furniture, header));
        }
    }

    private List<TextSpan> LinesBefore(List<SourceLine> lines, List<Block> blocks, Formula formula)
    {
        var before = new List<TextSpan>();
        for (var i = 0; i <= formula.Block; i++)
        {
            for (
                var line = blocks[i].FirstLine;
                blocks[i].Kind == BlockKind.Text && line <= blocks[i].LastLine && line < formula.Line;
                line++
            )
            {
                before.Add(LineTrimmer.Trim(source, lines[line]));
            }
        }

        return before;
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
        diagnostics.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new ParsedDocument(resolutions, tiles, diagnostics.ToArray());
    }
}
