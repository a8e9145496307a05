namespace Resolutions.Text;

/// <summary>Reads one resolution: header, body and closing, or those of each of its lettered parts.</summary>
internal sealed class ResolutionReader(ReadingContext context, List<ResolutionExtent> parts, LeftOutLines leftOut)
{
    private readonly string source = context.Source;
    private readonly ResolutionExtent first = parts[0];
    private readonly LanguageTable table = parts[0].Formula.Table;
    private readonly ActionReader actions = ActionReader.For(parts[0].Formula.Table);
    private readonly InlineReader inlines = new(
        context.Source,
        context.Notes,
        context.PlainAnchors,
        context.Hyphens,
        context.Tokens,
        parts[0].Formula.Table
    );

    /// <summary>The resolution, or why there is none.</summary>
    public (ResolutionReading? Reading, Refusal? Refusal) Read()
    {
        var headerLines = HeaderLines();
        var letter = parts.Count == 1 && first.Letter.Value > 0 ? PartLetters.Format(first.Letter.Value) : "";
        var header = new HeaderReader(
            source,
            first.Formula,
            inlines,
            context.Diagnostics,
            () => ClosingDate.Find(source, table, TextLines(first.Formula.Line + 1, parts[^1].EndLine))
        ).Read(headerLines, letter);
        if (header is null)
        {
            var formula = FormulaLine(first);
            return Refuse(formula.In(source), new TextDiagnostic(TextRules.NoNumber, formula));
        }

        return parts.Count > 1 ? ReadParts(header) : ReadWhole(header);
    }

    private (ResolutionReading?, Refusal?) ReadWhole(Header header)
    {
        var letterLine = LetterLines(first);
        if (letterLine.Count > 0)
        {
            header = header with { Lines = [.. header.Lines, .. letterLine.Select(line => inlines.Read([line]))] };
        }

        var enacting = inlines.Read([FormulaLine(first)]);
        var body = ReadBody(first, header);
        if (!body.HasOperative)
        {
            return Refuse(header.Symbol, NoOperative(body, first, header.Symbol));
        }

        var provisions = Builder().Build(body.Drafts);
        var closing = body.Closing.Read(inlines);
        Check(body, header, closing, first.Formula.Organ);
        return Done(new Resolution(table.Language, header, enacting, provisions, closing, []));
    }

    private (ResolutionReading?, Refusal?) ReadParts(Header header)
    {
        var drafts = new List<ProvisionDraft>();
        foreach (var part in parts)
        {
            CheckLetter(part, drafts.Count == 0 ? 0 : drafts[^1].Ordinal);
            var body = ReadBody(part, header);
            if (!body.HasOperative)
            {
                return Refuse(header.Symbol, NoOperative(body, part, header.Symbol));
            }

            var lines = LetterLines(part);
            drafts.Add(
                new ProvisionDraft(
                    ProvisionKind.Part,
                    part.Letter.Value,
                    PartLetters.Format(part.Letter.Value),
                    lines[0]
                )
                {
                    Segments = lines.GetRange(1, lines.Count - 1),
                    Formula = FormulaLine(part),
                    Children = body.Drafts,
                    Closing = body.Closing,
                }
            );
            if (!body.Closing.IsComplete && part.Formula.Organ != Organ.SecurityCouncil)
            {
                context.Diagnostics.Add(new TextDiagnostic(TextRules.NoClosing, body.LastLine, header.Symbol));
            }
        }

        var provisions = Builder().Build(drafts);
        return Done(new Resolution(table.Language, header, Content.Empty, provisions, null, []));
    }

    private void CheckLetter(ResolutionExtent part, int last)
    {
        if (part.Letter.Value != last + 1)
        {
            var line = LineTrimmer.Trim(source, context.Lines[part.Letter.Line]);
            context.Diagnostics.Add(
                new TextDiagnostic(
                    TextRules.NumberOutOfSequence,
                    line,
                    PartLetters.Format(last + 1),
                    PartLetters.Format(part.Letter.Value)
                )
            );
        }
    }

    private (ResolutionReading?, Refusal?) Done(Resolution resolution) =>
        (new ResolutionReading(first.FirstLine, first.Formula, resolution, inlines), null);

    private (ResolutionReading?, Refusal?) Refuse(string name, TextDiagnostic error) =>
        (null, new Refusal(first.FirstLine, parts[^1].EndLine, name, error));

    private TextDiagnostic NoOperative(BodyReader body, ResolutionExtent part, string symbol)
    {
        var end = body.Drafts.Count > 0 ? body.Drafts[^1].LastLine : FormulaLine(part);
        return new TextDiagnostic(TextRules.NoOperativeParagraph, end, symbol);
    }

    private BodyReader ReadBody(ResolutionExtent part, Header header)
    {
        var body = new BodyReader(source, header, table, actions, context.Diagnostics);
        var above = BlockRange.Of(context.Blocks, FirstBodyLine(part), part.Formula.Line);
        var below = BlockRange.Of(context.Blocks, part.Formula.Line + 1, part.EndLine);
        body.Read(context.Lines, above, below, context.CancellationToken);
        foreach (var pageHeader in body.PageHeaders)
        {
            context.Tokens.Add(new Token(TokenKind.Furniture, pageHeader));
        }

        return body;
    }

    private ProvisionBuilder Builder() =>
        new(source, table, inlines, actions, context.Diagnostics, context.CancellationToken);

    /// <summary>The lines of the header, up to the letter of a part; what a neighbour on the page left above is left out.</summary>
    private List<TextSpan> HeaderLines()
    {
        var end = first.Letter.Value > 0 ? first.Letter.Line : FirstBodyLine(first);
        var lines = TextLines(first.FirstLine, end);
        var title = lines.FindLastIndex(line => ResolutionNumber.Read(line.In(source), 0, out _, table) > 0);
        var foreign = title > 0 ? ForeignHead.Count(source, lines.GetRange(0, title), table) : 0;
        if (foreign > 0)
        {
            var endLine = context.Lines.FindIndex(first.FirstLine, line => line.End >= lines[foreign].Start);
            var name = LineTrimmer.Shorten(source, lines[title], 40).In(source);
            leftOut.Add(first.FirstLine, endLine, TextRules.NeighbourLeftOut, $"The resolution above “{name}”");
        }

        return lines.GetRange(foreign, lines.Count - foreign);
    }

    /// <summary>
    /// The index of the first line of the body: that of the formula, or of a preamble above it. Until the 1950s the organ was named
    /// behind the preamble.
    /// </summary>
    private int FirstBodyLine(ResolutionExtent part)
    {
        foreach (var block in BlockRange.Of(context.Blocks, part.AfterMarker, part.Formula.Line))
        {
            var line = LineTrimmer.Trim(source, context.Lines[block.FirstLine]);
            var last = LineTrimmer.Trim(source, context.Lines[block.LastLine]);
            if (
                block.Kind == BlockKind.Text
                && Terminators.EndsWithComma(source, last)
                && actions.OpensPreambular(LineTrimmer.Shorten(source, line, 80).In(source))
            )
            {
                return block.FirstLine;
            }
        }

        return part.Formula.Line;
    }

    /// <summary>The letter of a part and the lines of its title, of which the first one may stand behind the letter.</summary>
    private List<TextSpan> LetterLines(ResolutionExtent part)
    {
        var found = part.Letter.Value > 0 ? TextLines(part.Letter.Line, FirstBodyLine(part)) : [];
        if (found is [var first, ..] && PartLetters.ReadBeforeTitle(LineTrimmer.Words(source, first)) > 0)
        {
            var letter = LineTrimmer.HeadingMark(source, first) + 1;
            found[0] = LineTrimmer.Trim(source, first.Start, first.Start + letter);
            found.Insert(1, LineTrimmer.Trim(source, first.Start + letter, first.End));
        }

        return found;
    }

    private List<TextSpan> TextLines(int first, int end) =>
        BlockRange.TextLines(source, context.Lines, BlockRange.Of(context.Blocks, first, end));

    private TextSpan FormulaLine(ResolutionExtent part) => LineTrimmer.Trim(source, context.Lines[part.Formula.Line]);

    private const int LongestEnd = 14;

    /// <summary>The Security Council prints no closing lines, so that there only the mark at the end says whether the text is cut.</summary>
    private void Check(BodyReader body, Header header, Closing? closing, Organ organ)
    {
        if (header.AdoptedOn is { } adopted && closing?.Date is { } date && date != adopted)
        {
            context.Diagnostics.Add(
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
            context.Diagnostics.Add(new TextDiagnostic(TextRules.NoClosing, body.LastLine, header.Symbol));
        }
        else if (
            !body.Closing.IsComplete
            && Terminators.Introduces(source, body.LastLine)
            && !Terminators.EndsSentence(source, body.LastLine)
        )
        {
            var end = LineTrimmer.ShortenToEnd(source, body.LastLine, LongestEnd);
            context.Diagnostics.Add(
                new TextDiagnostic(TextRules.UnfinishedParagraph, end, "The last paragraph", end.In(source))
            );
        }
    }
}
