namespace Resolutions.Text;

/// <summary>Reads the lines above the enacting formula.</summary>
internal sealed class HeaderReader(
    string source,
    Formula formula,
    InlineReader inlines,
    List<TextDiagnostic> diagnostics
)
{
    private const int LongestLine = 300;
    private readonly List<Content> contents = [];
    private readonly List<TextSpan> itemTitle = [];
    private ResolutionNumber? printed;
    private (int Number, Content Line)? session;
    private (CalendarDate Date, Content Line)? adoption;
    private string? agendaItem;
    private string? agendaItemTitle;
    private string? committee;
    private string? report;
    private string? reportParagraph;
    private bool inItemTitle;

    /// <summary>Reads the header, or returns <see langword="null"/> where it gives no number.</summary>
    /// <param name="lines">The trimmed lines above the formula.</param>
    /// <param name="letter">The letter of the part, where it stands alone below the title; or nothing.</param>
    public Header? Read(List<TextSpan> lines, string letter)
    {
        var titleLine = FindTitle(lines, out var number, out var titleStart);
        for (var i = 0; i < (titleLine < 0 ? lines.Count : titleLine); i++)
        {
            i += ReadLine(lines, i, titleLine < 0 ? lines.Count : titleLine) - 1;
        }

        FlushItemTitle();
        number ??= printed;
        if (number is null)
        {
            return null;
        }

        number = number.Letter.Length == 0 ? number with { Letter = letter } : number;
        var title = titleLine < 0 ? Content.Empty : ReadTitle(lines, titleLine, titleStart);
        CheckSession(number);
        CheckDate(number);
        return new Header
        {
            Symbol = number.SymbolFor(formula.Organ),
            Number = number.Number,
            Session = number.Session ?? session?.Number,
            Title = title,
            AgendaItem = agendaItem,
            AgendaItemTitle = agendaItemTitle,
            AdoptedOn = adoption?.Date,
            Committee = committee,
            Report = report,
            ReportParagraph = reportParagraph,
            Lines = contents,
        };
    }

    /// <summary>The last line that begins with the number of a resolution and goes on with words.</summary>
    private int FindTitle(List<TextSpan> lines, out ResolutionNumber? number, out int titleStart)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            var words = lines[i].In(source);
            var length = ResolutionNumber.Read(words, 0, out number);
            if (length > 0 && (number!.Session is not null || formula.Organ == Organ.SecurityCouncil))
            {
                var at = length;
                while (
                    at < words.Length
                    && (Characters.IsBlank(words[at]) || Characters.Fold(words[at]) is '.' or '-' or '—')
                )
                {
                    at++;
                }

                titleStart = lines[i].Start + at;
                return i;
            }
        }

        number = null;
        titleStart = 0;
        return -1;
    }

    private Content ReadTitle(List<TextSpan> lines, int titleLine, int titleStart)
    {
        var numberEnd = titleStart;
        while (Characters.IsBlank(source[numberEnd - 1]))
        {
            numberEnd--;
        }

        contents.Add(inlines.ReadMarker(TokenKind.Marker, TextSpan.FromBounds(lines[titleLine].Start, numberEnd)));
        var segments = new List<TextSpan>();
        if (titleStart < lines[titleLine].End)
        {
            segments.Add(TextSpan.FromBounds(titleStart, lines[titleLine].End));
        }

        for (var i = titleLine + 1; i < lines.Count; i++)
        {
            segments.Add(lines[i]);
        }

        var title = inlines.Read(segments);
        contents.Add(title);
        return title;
    }

    /// <summary>Reads a line, with the next one where both together are a line that the language knows.</summary>
    /// <returns>The number of lines read.</returns>
    private int ReadLine(List<TextSpan> lines, int index, int end)
    {
        var words = LineTrimmer.Words(source, lines[index]);
        printed ??= PrintedSymbol.Read(words);
        var count = 1;
        var (known, match) = Recognize(words);
        if (known is null && index + 1 < end)
        {
            (known, match) = Recognize(words + " " + LineTrimmer.Words(source, lines[index + 1]));
            count = known is null ? 1 : 2;
        }

        if (known is null && inItemTitle)
        {
            itemTitle.Add(lines[index]);
            return 1;
        }

        FlushItemTitle();
        var content = inlines.Read(lines.GetRange(index, count));
        contents.Add(content);
        if (known is not null)
        {
            Take(known.Field, match!, content);
        }

        return count;
    }

    private (KnownLine? Line, PatternMatch? Match) Recognize(string words)
    {
        if (words.Length > LongestLine)
        {
            return default;
        }

        foreach (var known in formula.Table.Lines)
        {
            if (known.Field < LineField.Meeting && known.Pattern.Match(words, formula.Table.Lexicon) is { } match)
            {
                return (known, match);
            }
        }

        return default;
    }

    private void Take(LineField field, PatternMatch match, Content content)
    {
        switch (field)
        {
            case LineField.Session:
                session ??= (match.Number, content);
                break;
            case LineField.AgendaItem:
                agendaItem ??= match.Value(PatternHole.Item);
                agendaItemTitle ??= match.Value(PatternHole.Text) is { Length: > 0 } text ? text : null;
                inItemTitle = agendaItemTitle is null;
                session ??= match[PatternHole.Ordinal] is null ? null : (match.Number, content);
                break;
            case LineField.Adoption:
                adoption ??= (match.Date, content);
                break;
            case LineField.Report:
                committee ??= match.Value(PatternHole.Committee);
                report ??= match.Value(PatternHole.Symbol);
                reportParagraph ??= match.Value(PatternHole.Paragraph);
                break;
            case LineField.Number:
                printed = new ResolutionNumber(match.Number, null, "", "", IsRoman: false, match.Year);
                break;
        }
    }

    private void FlushItemTitle()
    {
        inItemTitle = false;
        if (itemTitle.Count > 0)
        {
            var content = inlines.Read(itemTitle);
            contents.Add(content);
            agendaItemTitle = content.Text;
            itemTitle.Clear();
        }
    }

    private void CheckSession(ResolutionNumber number)
    {
        if (session is { } printedSession && number.Session is { } expected && printedSession.Number != expected)
        {
            Report(printedSession.Line, number);
        }
    }

    /// <summary>A regular session opens in September of 1945 + its number and ends a year later; the early ones ran late.</summary>
    private void CheckDate(ResolutionNumber number)
    {
        if (adoption is not { } adopted)
        {
            return;
        }

        var (first, last) = (formula.Organ, number) switch
        {
            (Organ.GeneralAssembly, { Session: { } n, Prefix: "" }) => (1945 + n, 1946 + n + (number.IsRoman ? 1 : 0)),
            (Organ.EconomicAndSocialCouncil, { Session: { } year, IsRoman: false }) => (year - 1, year + 1),
            (Organ.SecurityCouncil, { Year: { } year }) => (year, year),
            _ => (int.MinValue, int.MaxValue),
        };
        if (adopted.Date.Year < first || adopted.Date.Year > last)
        {
            Report(adopted.Line, number);
        }
    }

    private void Report(Content line, ResolutionNumber number) =>
        diagnostics.Add(
            new TextDiagnostic(TextRules.InconsistentHeader, line.Span, $"“{line.Text}”", $"the number {number}")
        );
}
