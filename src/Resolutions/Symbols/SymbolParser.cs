namespace Resolutions;

/// <summary>Reads a symbol: its halves, and in each the organ, the components, and what follows them.</summary>
/// <remarks>
/// <code>
/// Symbol    = Half { "-" Half }
/// Half      = Organ { "/" Component } [ PartLetter ] [ Qualifier ] { "/" Modifier } [ Qualifier ] { "*" }
/// Component = Body | Series | NumberedSeries | Session | Number | State
/// </code>
/// </remarks>
internal ref struct SymbolParser
{
    private SymbolReader reader;
    private SymbolFault fault;

    private SymbolParser(SymbolReader reader) => this.reader = reader;

    /// <summary>Reads all halves. Nothing is allocated, whether or not the text is a symbol.</summary>
    /// <param name="text">The text; blanks around it do not matter.</param>
    /// <param name="layout">The parts of the first half.</param>
    /// <param name="fault">What is wrong, where the text is no symbol.</param>
    public static bool TryParse(SymbolText text, out SymbolLayout layout, out SymbolFault fault)
    {
        layout = default;
        int start = 0;
        int end = text.Length;
        while (start < end && SymbolCharacters.Fold(text[start]) == ' ')
        {
            start++;
        }

        while (end > start && SymbolCharacters.Fold(text[end - 1]) == ' ')
        {
            end--;
        }

        if (start == end || end > SymbolLayout.LongestText)
        {
            fault = new SymbolFault(start == end ? SymbolFaultKind.Empty : SymbolFaultKind.TooLong, start, end);
            return false;
        }

        var parser = new SymbolParser(new SymbolReader(text, start, end));
        bool isSymbol = parser.ReadHalves(ref layout);
        fault = parser.fault;
        return isSymbol;
    }

    /// <summary>Reads the half that starts at a place of a text which is a symbol.</summary>
    public static SymbolLayout ParseHalf(SymbolText text, int start, int end)
    {
        SymbolLayout layout = default;
        new SymbolParser(new SymbolReader(text, start, end)).ReadHalf(ref layout, out _);
        return layout;
    }

    private bool ReadHalves(ref SymbolLayout layout)
    {
        if (!ReadHalf(ref layout, out bool isSeries))
        {
            return false;
        }

        SymbolRange last = layout.Half;
        while (reader.Here == '-')
        {
            int hyphen = reader.At;
            if (isSeries)
            {
                return Fail(SymbolFaultKind.HalfOfSeries, hyphen, reader.End);
            }

            if (SymbolCharacters.IsDigit(reader.Peek(1)))
            {
                return Fail(SymbolFaultKind.Range, hyphen, reader.End);
            }

            reader.At++;
            SymbolLayout half = default;
            if (!ReadHalf(ref half, out isSeries))
            {
                return false;
            }

            if (SymbolOrder.Compare(reader.Text, last, reader.Text, half.Half) == 0)
            {
                return Fail(SymbolFaultKind.SameHalves, half.Half.Start, half.Half.End);
            }

            if (isSeries)
            {
                return Fail(SymbolFaultKind.HalfOfSeries, half.Half.Start, half.Half.End);
            }

            if (!SymbolRules.MayBeOneDocument(reader.Text, layout, half))
            {
                return Fail(SymbolFaultKind.YearsOfHalves, half.Half.Start, half.Half.End);
            }

            last = half.Half;
        }

        layout.End = (byte)reader.At;
        if (reader.AtEnd)
        {
            return true;
        }

        int from = reader.At;
        return reader.Here == ' '
            ? Fail(SymbolFaultKind.Blank, from, from + 1)
            : Fail(SymbolFaultKind.Unexpected, from, from + 1);
    }

    /// <summary>Reads a half up to its end or to the hyphen behind it.</summary>
    /// <param name="layout">The parts.</param>
    /// <param name="isSeries">Whether the half is a resolution, decision or statement, which has one symbol only.</param>
    private bool ReadHalf(ref SymbolLayout layout, out bool isSeries)
    {
        int start = reader.At;
        var components = new SymbolComponents();
        bool isHalf =
            components.Read(ref reader, ref layout, ref fault)
            && SymbolEnding.Read(ref reader, ref layout, ref fault, ref components)
            && SymbolRules.Check(reader.Text, layout, components, ref fault);
        layout.Half = new SymbolRange(start, reader.At);
        layout.End = (byte)reader.At;
        isSeries = components.Series is SymbolRole.Resolutions or SymbolRole.Decisions or SymbolRole.Statements;
        return isHalf;
    }

    private bool Fail(SymbolFaultKind kind, int start, int end)
    {
        fault = new SymbolFault(kind, start, end);
        return false;
    }
}
