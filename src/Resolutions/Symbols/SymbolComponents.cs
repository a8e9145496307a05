namespace Resolutions;

/// <summary>Reads the organ and the components behind it, up to the number, and keeps what the rules ask for.</summary>
internal partial struct SymbolComponents
{
    public SymbolOrgan Organ;

    /// <summary>What the first component is.</summary>
    public SymbolRole First;

    /// <summary>The series, <see cref="SymbolRole.None"/> where there is none.</summary>
    public SymbolRole Series;

    /// <summary>What the last body is.</summary>
    public SymbolRole Body;

    /// <summary>Whether a conference, commission or committee numbers by years or sessions of its own.</summary>
    public bool HasBody;

    /// <summary>Whether the session is a Roman numeral in parentheses, as before 1976.</summary>
    public bool IsRoman;

    /// <summary>Whether the symbol has a year and no number.</summary>
    public bool IsCoreDocument;

    private int slash;

    public bool Read(ref SymbolReader reader, ref SymbolLayout layout, ref SymbolFault fault)
    {
        int start = reader.At;
        int end = reader.EndOfLetters(start);
        Organ = SymbolVocabulary.OrganAt(reader.Text, start, end);
        if (Organ == SymbolOrgan.None || reader.AtEnd)
        {
            bool hasDigits =
                start == end || reader.EndOfDigits(end) > end || (end < reader.End && reader.Text[end] is '-');
            return Fail(
                hasDigits ? SymbolFaultKind.NoOrgan : SymbolFaultKind.UnknownOrgan,
                start,
                Math.Max(end, start + 1),
                ref fault
            );
        }

        layout.Organ = new SymbolRange(start, end);
        reader.At = end;
        if (reader.AtEnd)
        {
            return Fail(SymbolFaultKind.Incomplete, end, end, ref fault);
        }

        if (reader.Here != '/')
        {
            SymbolFaultKind kind =
                reader.Here == '-' || SymbolCharacters.IsDigit(reader.Here)
                    ? SymbolFaultKind.NoOrgan
                    : SymbolFaultKind.Unexpected;
            return Fail(kind, end, end + 1, ref fault);
        }

        while (reader.Here == '/' && !IsModifierAt(ref reader, reader.At + 1))
        {
            slash = reader.At;
            reader.At++;
            if (!ReadComponent(ref reader, ref layout, ref fault))
            {
                return false;
            }
        }

        if (Organ == SymbolOrgan.TreatyBody && layout.Session.IsEmpty && reader.IsAt(layout.Body.Start, "CORE/"))
        {
            // Core documents of states have a year and no number: HRI/CORE/SLV/2011.
            bool isYear = layout.Number.End - layout.Number.Start == 4;
            layout.Session = isYear ? layout.Number : default;
            layout.SessionKind = isYear ? SymbolSessionKind.Year : SymbolSessionKind.None;
            layout.Number = isYear ? default : layout.Number;
            IsCoreDocument = isYear;
        }

        return true;
    }

    /// <summary>Whether a modifier such as <c>Add.1</c> starts at a place.</summary>
    public static bool IsModifierAt(ref SymbolReader reader, int place) => SymbolModifier.At(ref reader, place) >= 0;

    private bool ReadComponent(ref SymbolReader reader, ref SymbolLayout layout, ref SymbolFault fault)
    {
        int start = reader.At;
        if (reader.AtEnd)
        {
            return Fail(SymbolFaultKind.Incomplete, slash, start, ref fault);
        }

        char c = reader.Here;
        if (SymbolCharacters.IsDigit(c))
        {
            return ReadDigits(ref reader, ref layout, ref fault);
        }

        if (ReadSpecialSession(ref reader, ref layout))
        {
            return true;
        }

        return c == ' ' ? Fail(SymbolFaultKind.Blank, start, start + 1, ref fault)
            : SymbolCharacters.IsLetter(c) ? ReadWord(ref reader, ref layout, ref fault)
            : Fail(SymbolFaultKind.Unexpected, start, start + 1, ref fault);
    }

    private bool ReadDigits(ref SymbolReader reader, ref SymbolLayout layout, ref SymbolFault fault)
    {
        int start = reader.At;
        int end = reader.EndOfDigits(start);
        if (reader.Here == '0')
        {
            return Fail(SymbolFaultKind.LeadingZero, start, end, ref fault);
        }

        if (end < reader.End && SymbolCharacters.IsLetter(SymbolCharacters.Fold(reader.Text[end])))
        {
            // The letter of a part may follow at once: 57/270B.
            int letters = reader.EndOfLetters(end);
            bool isPart = letters == end + 1 && Series is SymbolRole.Resolutions or SymbolRole.Decisions;
            if (!isPart)
            {
                return Fail(SymbolFaultKind.UnknownComponent, start, reader.EndOfComponent(start), ref fault);
            }
        }

        reader.At = end;
        bool isLast = reader.Here != '/' || IsModifierAt(ref reader, end + 1) || reader.IsAt(end + 1, "RESP/");
        if (!layout.Number.IsEmpty)
        {
            bool isYearOfCommunication =
                Body == SymbolRole.Communications && isLast && end - start == 4 && layout.Number.End == start - 1;
            if (!isYearOfCommunication)
            {
                return Fail(SymbolFaultKind.TooManyNumbers, start, end, ref fault);
            }

            layout.Number = new SymbolRange(layout.Number.Start, end);
            return true;
        }

        if (!isLast && layout.Session.IsEmpty && Body != SymbolRole.Communications)
        {
            layout.Session = new SymbolRange(start, end);
            int value = SymbolNumber.Arabic(reader.Text, start, end);
            layout.SessionKind = end - start == 4 ? SymbolSessionKind.Year : SymbolSessionKind.Regular;
            return value < 10000 || Fail(SymbolFaultKind.NumberTooLarge, start, end, ref fault);
        }

        if (reader.Here == '-' && SymbolCharacters.IsDigit(reader.Peek(1)) && Organ == SymbolOrgan.TreatyBody)
        {
            // Periodic reports that were combined: CEDAW/C/DEU/7-8.
            end = reader.EndOfDigits(end + 1);
            reader.At = end;
        }

        layout.Number = new SymbolRange(start, end);
        return end - start <= 9 || Fail(SymbolFaultKind.NumberTooLarge, start, end, ref fault);
    }

    /// <summary>The sessions with a prefix: <c>S-8</c>, <c>ES-10</c>, <c>OS/16</c>.</summary>
    private readonly bool ReadSpecialSession(ref SymbolReader reader, ref SymbolLayout layout)
    {
        if (Organ != SymbolOrgan.GeneralAssembly || !layout.Session.IsEmpty || !layout.Number.IsEmpty)
        {
            return false;
        }

        (int prefix, SymbolSessionKind kind) =
            reader.IsAt(reader.At, "S-") ? (2, SymbolSessionKind.Special)
            : reader.IsAt(reader.At, "ES-") ? (3, SymbolSessionKind.EmergencySpecial)
            : reader.IsAt(reader.At, "OS/") && First == SymbolRole.HumanRightsCouncil
                ? (3, SymbolSessionKind.Organizational)
            : (0, SymbolSessionKind.None);
        int start = reader.At;
        int end = reader.EndOfDigits(start + prefix);
        if (
            prefix == 0
            || end == start + prefix
            || end > start + prefix + 3
            || SymbolCharacters.Fold(reader.Text[start + prefix]) == '0'
        )
        {
            return false;
        }

        layout.Session = new SymbolRange(start, end);
        layout.SessionKind = kind;
        reader.At = end;
        return true;
    }

    private bool AddSeries(SymbolRole role, int start, int end, ref SymbolLayout layout, ref SymbolFault fault)
    {
        if (Series is not (SymbolRole.None or SymbolRole.Series))
        {
            return Fail(SymbolFaultKind.Unexpected, start, end, ref fault);
        }

        Series = role;
        layout.Series = new SymbolRange(start, end);
        return true;
    }

    private bool AddBody(SymbolRole role, int start, int end, ref SymbolLayout layout, ref SymbolFault fault)
    {
        if (Series != SymbolRole.None || !layout.Number.IsEmpty)
        {
            return Fail(SymbolFaultKind.Unexpected, start, end, ref fault);
        }

        Body = role;
        HasBody |= role is SymbolRole.ConferenceBody or SymbolRole.Commission or SymbolRole.NumberedBody;
        ref SymbolRange bodies = ref layout.Session.IsEmpty ? ref layout.Body : ref layout.LaterBody;
        bodies = new SymbolRange(bodies.IsEmpty ? start : bodies.Start, end);
        return true;
    }

    private static bool Fail(SymbolFaultKind kind, int start, int end, ref SymbolFault fault)
    {
        fault = new SymbolFault(kind, start, end);
        return false;
    }
}
