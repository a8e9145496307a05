namespace Resolutions.Text;

/// <summary>Reads what points into a document: “section I, paragraphs 3 and 4”, 第 72 段, “sixième alinéa”.</summary>
internal sealed partial class LocatorReader(LanguageTable table)
{
    private static readonly IReadOnlyList<LocatorLabel> NoLabels = [];
    private string text = "";
    private ReferenceTokens tokens = ReferenceTokens.None;

    /// <summary>Goes on to another text.</summary>
    public void Begin(string next, ReferenceTokens itsTokens) => (text, tokens) = (next, itsTokens);

    /// <summary>The locator that begins at a token, or <see langword="null"/>.</summary>
    public Locator? Read(int start)
    {
        var isPreambular = start < tokens.Count && tokens[start].Is(ReferenceRole.Preamble);
        start = isPreambular ? SkipFiller(start + 1) : start;
        if (!MayOpen(start))
        {
            return null;
        }

        var parts = new List<LocatorPart>();
        var next = ReadPart(start, parts);
        var first = OrdinalsBefore(start, parts);
        for (var more = next; more > 0; )
        {
            next = more;
            var at = next;
            var isInList = IsComma(at);
            at = SkipOf(isInList ? at + 1 : at);
            more = ReadPart(at, parts);
            if (more < 0)
            {
                more = ReadSameUnit(next, parts);
            }
            else if (!MayStay(parts, isInList))
            {
                parts.RemoveAt(parts.Count - 1);
                break;
            }
        }

        var behind = SkipOf(next);
        if (behind > next && behind < tokens.Count && tokens[behind].Is(ReferenceRole.Preamble))
        {
            next = behind + 1;
            isPreambular = true;
        }

        if (isPreambular || IsBehindPreamble(start))
        {
            Change(parts, ReferenceUnit.Paragraph, ReferenceUnit.Preambular);
        }

        if (parts.Count > 1 && parts.Exists(part => part.Unit == ReferenceUnit.Paragraph))
        {
            // “alinéa” is a paragraph of the preamble, and with a letter a part of another paragraph.
            Change(parts, ReferenceUnit.Preambular, ReferenceUnit.Subparagraph);
        }

        for (var i = 0; i < parts.Count; i++)
        {
            parts[i] = parts[i] with { Unit = UnitOf(parts[i]) };
        }

        if (parts.Exists(part => part.Labels.Count == 0 && part.Unit != ReferenceUnit.Annex))
        {
            return null;
        }

        parts.Sort((a, b) => a.Rank.CompareTo(b.Rank));
        return new Locator(parts, TextSpan.FromBounds(first, tokens[next - 1].Span.End), next);
    }

    /// <summary>The unit that the labels of a part say: languages call a section a part, and a letter alone is that of a sub-paragraph.</summary>
    private ReferenceUnit UnitOf(LocatorPart part) =>
        part.Labels.Count == 0
            ? part.Unit
            : (part.Unit, char.IsDigit(part.Labels[0].First[0]), part.Labels[0].First[0]) switch
            {
                // “Подпункт 3 a)” has the number of the paragraph, too.
                (ReferenceUnit.Subparagraph, true, _) => ReferenceUnit.Paragraph,
                (ReferenceUnit.Paragraph, _, '(') => ReferenceUnit.Subparagraph,
                (ReferenceUnit.Part, true, _) when table.References.PartsAreSections => ReferenceUnit.Section,
                _ => part.Unit,
            };

    /// <summary>
    /// Whether the last unit goes on with the place: no unit stands in another one of its kind. Behind a comma the same unit has one more number
    /// (第12段、第14段); any other that was there already begins another place, as in “article 4, paragraph 10, article 6, paragraph 2”.
    /// </summary>
    private static bool MayStay(List<LocatorPart> parts, bool isInList)
    {
        var added = parts[parts.Count - 1];
        var same = parts.FindIndex(part => part.Unit == added.Unit);
        if (same == parts.Count - 1)
        {
            return true;
        }

        if (same < parts.Count - 2 || !isInList || parts[same].Labels.Count == 0 || added.Labels.Count == 0)
        {
            return false;
        }

        if (parts[same].Labels.Count >= MostLabels)
        {
            return false;
        }

        parts[same] = new(added.Unit, [.. parts[same].Labels, .. added.Labels]);
        parts.RemoveAt(parts.Count - 1);
        return true;
    }

    /// <summary>A unit that stands again behind each number, 第12段和第20段: its number is one more of the same.</summary>
    private int ReadSameUnit(int at, List<LocatorPart> parts)
    {
        if (at >= tokens.Count || !tokens[at].Is(ReferenceRole.And) || parts[parts.Count - 1].Labels.Count == 0)
        {
            return -1;
        }

        var more = new List<LocatorPart>();
        var start = SkipFiller(at + 1);
        if (
            !IsLabel(start)
            || ReadPart(start, more) is not (> 0 and var next)
            || more[0].Unit != parts[parts.Count - 1].Unit
        )
        {
            return -1;
        }

        parts[parts.Count - 1] = new(more[0].Unit, [.. parts[parts.Count - 1].Labels, .. more[0].Labels]);
        return next;
    }

    private bool IsBehindPreamble(int at)
    {
        while (at > 0 && tokens[at - 1].Is(ReferenceRole.Filler))
        {
            at--;
        }

        return at > 0 && tokens[at - 1].Is(ReferenceRole.Preamble);
    }

    private static void Change(List<LocatorPart> parts, ReferenceUnit from, ReferenceUnit to)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Unit == from)
            {
                parts[i] = parts[i] with { Unit = to };
            }
        }
    }

    /// <summary>The index behind the labels at a token, of which no noun made a locator; at least that of the next token.</summary>
    public int EndOfLabels(int start)
    {
        ReadLabels(start, null, out var next);
        return Math.Max(next, start + 1);
    }

    /// <summary>Whether a unit stands at a token, with or without labels before it. Most figures in a text count something else.</summary>
    private bool MayOpen(int at) =>
        at < tokens.Count
        && (
            tokens[at].Word is { Role: ReferenceRole.Unit, Follows: false }
            || ReadLabels(at, null, out var behind) > 0
                && behind < tokens.Count
                && tokens[behind].Word is { Role: ReferenceRole.Unit, Follows: true }
        );

    private int ReadPart(int at, List<LocatorPart> parts)
    {
        if (!MayOpen(at))
        {
            return -1;
        }

        if (tokens[at].Word is { Role: ReferenceRole.Unit, Follows: false } unit)
        {
            // Of 附件第3段 the number is that of the paragraph.
            var first = SkipFiller(at + 1);
            first = IsRangeBehindOf(first) ? first + 1 : first;
            if (unit.Unit == ReferenceUnit.Annex && IsLabel(first) && IsFollowedByUnit(first))
            {
                parts.Add(new(unit.Unit, NoLabels));
                return at + 1;
            }

            var labels = IsLabel(first) ? new List<LocatorLabel>() : null;
            ReadLabels(IsLabel(first) ? first : at + 1, labels, out var next, isBehindUnit: true);
            parts.Add(new(unit.Unit, labels ?? NoLabels));
            return next;
        }

        var before = new List<LocatorLabel>();
        ReadLabels(at, before, out var behind);
        var noun = tokens[behind].Word!;
        behind++;
        if (behind < tokens.Count && tokens[behind] is { Kind: ReferenceTokenKind.Label, Text: ['(', ..] letters })
        {
            var number = before[before.Count - 1];
            before[before.Count - 1] = new(
                number.First + letters,
                TextSpan.FromBounds(number.Place.Start, tokens[behind].Span.End)
            );
            behind = ReadFurtherLetters(behind + 1, before);
        }

        parts.Add(new(noun.Unit, before));
        return behind;
    }

    /// <summary>The letters that go on with those behind a unit, 第12段(a)至(c).</summary>
    /// <returns>The index behind them.</returns>
    private int ReadFurtherLetters(int at, List<LocatorLabel> labels)
    {
        while (
            at + 1 < tokens.Count
            && (IsComma(at) || tokens[at].Is(ReferenceRole.And) || tokens[at].Is(ReferenceRole.To))
            && tokens[at + 1] is { Kind: ReferenceTokenKind.Label, Text: ['(', ..] }
        )
        {
            Add(labels, tokens[at + 1], isRange: tokens[at].Is(ReferenceRole.To));
            at += 2;
        }

        return at;
    }

    /// <summary>Whether “from” stands before a range, which some languages write as “of”: الفقرات من 7 إلى 9.</summary>
    private bool IsRangeBehindOf(int of) =>
        of + 2 < tokens.Count
        && tokens[of].Is(ReferenceRole.Of)
        && IsLabel(of + 1)
        && tokens[of + 2].Is(ReferenceRole.To);

    private bool IsLabel(int at) => at < tokens.Count && tokens[at].Kind == ReferenceTokenKind.Label;

    private bool IsComma(int at) => at < tokens.Count && tokens[at].Kind == ReferenceTokenKind.Comma;

    private int SkipFiller(int at)
    {
        while (at < tokens.Count && tokens[at].Is(ReferenceRole.Filler))
        {
            at++;
        }

        return at;
    }

    private int SkipOf(int at)
    {
        while (at < tokens.Count && (tokens[at].Is(ReferenceRole.Of) || tokens[at].Is(ReferenceRole.Filler)))
        {
            at++;
        }

        return at;
    }
}
