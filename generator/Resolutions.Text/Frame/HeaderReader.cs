namespace Resolutions.Text;

/// <summary>Reads the lines above the enacting formula.</summary>
/// <param name="source">The text.</param>
/// <param name="formula">The formula.</param>
/// <param name="inlines">Makes the contents.</param>
/// <param name="diagnostics">What is found.</param>
/// <param name="closingDate">The date in the closing lines, which is looked up only where the header needs it.</param>
internal sealed class HeaderReader(
    string source,
    Formula formula,
    InlineReader inlines,
    List<TextDiagnostic> diagnostics,
    Func<CalendarDate?>? closingDate = null
)
{
    /// <summary>How long a line may be in which a converter joined several.</summary>
    private const int LongestSequence = 4000;

    /// <summary>A line of this length that ends as a sentence is no title.</summary>
    private const int LongestTitleLine = 200;
    private readonly HeaderLines known = new(formula.Table);
    private readonly List<Content> contents = [];
    private readonly List<TextSpan> itemTitle = [];
    private readonly HeaderFields fields = new();
    private ResolutionNumber? printed;
    private string? document;
    private bool inItemTitle;

    /// <summary>Reads the header, or returns <see langword="null"/> where it gives no number.</summary>
    /// <param name="lines">The trimmed lines above the formula.</param>
    /// <param name="letter">The letter of the part, where it stands alone below the title; or nothing.</param>
    public Header? Read(List<TextSpan> lines, string letter)
    {
        lines = TableCells.Divide(source, lines, inlines);
        var title = TitleLine.Find(source, lines, formula);
        ReadLines(lines, 0, title?.Index ?? lines.Count);
        FlushItemTitle();
        var titleContent = title is null ? Content.Empty : ReadTitle(lines, title);
        var number = title is null ? printed : TurnBack(Settle(title, lines), lines[title.Index]);
        number = number is { Letter: "" } ? number with { Letter = letter } : number;
        number = number is not null && fields.IsDecision ? number with { Series = ResolutionSeries.Decisions } : number;
        var symbol = number?.SymbolFor(formula.Organ) ?? document;
        if (symbol is null)
        {
            return null;
        }

        var adoption = fields.AdoptionIn(number?.Year);
        if (number is not null)
        {
            var checks = new HeaderChecks(formula.Organ, number, diagnostics);
            checks.CheckSession(fields.Session);
            checks.CheckDate(adoption);
        }

        return new Header
        {
            Symbol = symbol,
            Number = number?.Number ?? PrintedSymbol.LastNumber(symbol),
            Session = number?.Session ?? fields.Session?.Number,
            Title = titleContent,
            AgendaItem = fields.AgendaItem,
            AgendaItemTitle = fields.AgendaItemTitle,
            AdoptedOn = adoption?.Date,
            Committee = fields.Committee,
            Report = fields.Report,
            ReportParagraph = fields.ReportParagraph,
            Lines = contents,
        };
    }

    /// <summary>
    /// The number of the title line, with the letter of the printed symbol where only that has it; else the printed one. A damaged
    /// session is settled by the date, or by its shape.
    /// </summary>
    private ResolutionNumber? Settle(TitleLine title, List<TextSpan> lines)
    {
        var number = title.Number;
        if (number is { Letter: "" } && printed is { Letter.Length: > 0 } full && number == full with { Letter = "" })
        {
            return full;
        }

        return number is { Damaged.Length: > 0 }
            ? new SessionRepair(formula.Organ, closingDate, diagnostics).Settle(number, source, lines[title.Index])
            : number;
    }

    private ResolutionNumber? TurnBack(ResolutionNumber? number, TextSpan title)
    {
        if (
            number is null
            || ReversedNumber.TurnBack(number, title.In(source), fields.Session?.Number, printed) is not { } turned
        )
        {
            return number;
        }

        diagnostics.Add(
            new TextDiagnostic(
                TextRules.InconsistentHeader,
                title,
                $"The number {number}",
                $"the session, and was read as {turned}"
            )
        );
        return turned;
    }

    private Content ReadTitle(List<TextSpan> lines, TitleLine title)
    {
        var numberEnd = title.WordsStart;
        while (Characters.IsBlank(source[numberEnd - 1]))
        {
            numberEnd--;
        }

        var number = TextSpan.FromBounds(lines[title.Index].Start, numberEnd);
        contents.Add(inlines.ReadMarker(TokenKind.Marker, number));
        var segments = new List<TextSpan>();
        var words = TextSpan.FromBounds(title.WordsStart, lines[title.Index].End);
        if (!words.IsEmpty && !TryRead(words))
        {
            segments.Add(words);
        }

        var first = title.Index + 1;
        var last = LastKnown(lines, first, segments.Count > 0);
        ReadLines(lines, first, last);
        FlushItemTitle();
        segments.AddRange(lines.Skip(last).TakeWhile(line => !IsNarrative(line)));
        var content = inlines.ReadTitle(segments, OpenEmphasis(number));
        contents.Add(content);
        return content;
    }

    /// <summary>Whether a line tells what led to the resolution, as some of 1946 do above the formula: a long sentence is no title.</summary>
    private bool IsNarrative(TextSpan line) => line.Length > LongestTitleLine && Terminators.EndsSentence(source, line);

    /// <summary>The mark of emphasis that opens before the number and does not close behind it.</summary>
    private TextSpan OpenEmphasis(TextSpan number)
    {
        var end = LineTrimmer.SkipEmphasis(source, number.Start, number.End);
        return source[number.End - 1] is '*' or '_' ? default : TextSpan.FromBounds(number.Start, end);
    }

    /// <summary>
    /// Behind the last line of a masthead that a converter moved below the number; where the title began, only the line of the report
    /// is one beyond doubt.
    /// </summary>
    private int LastKnown(List<TextSpan> lines, int first, bool hasTitle)
    {
        for (var i = lines.Count - 1; i >= first; i--)
        {
            var words = LineTrimmer.Words(source, lines[i]);
            if (!hasTitle && known.Recognize(words).Line is not null || known.IsReport(words))
            {
                return i + 1;
            }
        }

        return first;
    }

    private void ReadLines(List<TextSpan> lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            i += ReadLine(lines, i, end) - 1;
        }
    }

    /// <summary>Reads a line, with the next one where both together are a line that the language knows.</summary>
    /// <returns>The number of lines read.</returns>
    private int ReadLine(List<TextSpan> lines, int index, int end)
    {
        var words = LineTrimmer.Words(source, lines[index]);
        printed ??= PrintedSymbol.Read(words);
        document ??= PrintedSymbol.ReadDocument(lines[index].In(source));
        var count = 1;
        var (line, match) = known.Recognize(words);
        if (line is null && index + 1 < end)
        {
            (line, match) = known.Recognize(words + " " + LineTrimmer.Words(source, lines[index + 1]));
            count = line is null ? 1 : 2;
        }

        if (line is null && TryReadSequence(lines[index]))
        {
            return 1;
        }

        var damaged = line is null ? known.FindDamaged(words) : null;
        if (damaged is not null)
        {
            diagnostics.Add(new TextDiagnostic(TextRules.DamagedHeaderLine, lines[index], words, damaged));
        }

        if (line is null && damaged is null && inItemTitle)
        {
            itemTitle.Add(lines[index]);
            return 1;
        }

        FlushItemTitle();
        var content = inlines.Read(lines.GetRange(index, count));
        contents.Add(content);
        if (line is not null)
        {
            Take(line.Field, match!.Value, content);
        }

        return count;
    }

    /// <summary>Reads a line in which a converter joined several, the last of which may be the title of the agenda item.</summary>
    private bool TryReadSequence(TextSpan line)
    {
        var sequence = line.Length <= LongestSequence ? known.RecognizeSequence(line.In(source)) : [];
        if (sequence.Count == 0)
        {
            return false;
        }

        FlushItemTitle();
        for (var i = 0; i < sequence.Count; i++)
        {
            var end = i + 1 < sequence.Count ? line.Start + sequence[i + 1].Start : line.End;
            var span = LineTrimmer.Trim(source, line.Start + sequence[i].Start, end);
            if (sequence[i].Line is not { } part)
            {
                itemTitle.Add(span);
                continue;
            }

            var content = inlines.Read([span]);
            contents.Add(content);
            Take(part.Field, sequence[i].Match!.Value, content);
        }

        return true;
    }

    /// <summary>Reads what stands behind the number instead of a title: “Resolution of 30 April 1947”.</summary>
    private bool TryRead(TextSpan words)
    {
        var (line, match) = known.Recognize(LineTrimmer.Words(source, words));
        if (line is not { Field: LineField.Adoption })
        {
            return false;
        }

        var content = inlines.Read([words]);
        contents.Add(content);
        Take(line.Field, match!.Value, content);
        return true;
    }

    private void Take(LineField field, PatternMatch match, Content content)
    {
        fields.Take(field, match, content);
        inItemTitle = field == LineField.AgendaItem ? fields.AgendaItemTitle is null : inItemTitle;
        printed = field == LineField.Number ? new(match.Number, null, "", "", IsRoman: false, match.Year) : printed;
    }

    private void FlushItemTitle()
    {
        inItemTitle = false;
        if (itemTitle.Count > 0)
        {
            var content = inlines.Read(itemTitle);
            contents.Add(content);
            fields.AgendaItemTitle = content.Text;
            itemTitle.Clear();
        }
    }
}
