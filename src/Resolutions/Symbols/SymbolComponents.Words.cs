namespace Resolutions;

/// <content>Components that start with a word.</content>
internal partial struct SymbolComponents
{
    private bool ReadWord(ref SymbolReader reader, ref SymbolLayout layout, ref SymbolFault fault)
    {
        int start = reader.At;
        int whole = reader.EndOfComponent(start);
        SymbolRole role = SymbolVocabulary.RoleOf(reader.Text, start, whole, Organ);
        int word = whole;
        if (role == SymbolRole.None)
        {
            word = reader.EndOfLetters(start);
            if (word < whole && SymbolCharacters.Fold(reader.Text[word]) == '.')
            {
                word++;
                role = SymbolVocabulary.RoleOf(reader.Text, start, word, Organ);
            }
        }

        reader.At = whole;
        bool hasNumber = word < whole;
        if (!layout.Number.IsEmpty && role != SymbolRole.Response)
        {
            return Fail(SymbolFaultKind.Unexpected, start, whole, ref fault);
        }

        if (First == SymbolRole.None)
        {
            First = role;
        }

        return role switch
        {
            SymbolRole.None => IsOpenBody(ref reader, start, whole)
                ? AddBody(SymbolRole.Body, start, whole, ref layout, ref fault)
                : Fail(SymbolFaultKind.UnknownComponent, start, whole, ref fault),
            SymbolRole.WorkingPartyOrPaper => Organ != SymbolOrgan.Europe && First != SymbolRole.RegionalCommission
            || !layout.Session.IsEmpty
                ? AddNumbered(role, start, word, whole, ref reader, ref layout, ref fault)
                : AddNumberedBody(role, start, word, whole, ref reader, ref layout, ref fault),
            SymbolRole.NumberedSeries or SymbolRole.NumberedResolutions => AddNumbered(
                role,
                start,
                word,
                whole,
                ref reader,
                ref layout,
                ref fault
            ),
            SymbolRole.NumberedBody
            or SymbolRole.ConferenceBody
            or SymbolRole.Commission when hasNumber || EndsInStop(ref reader, whole) => AddNumberedBody(
                role,
                start,
                word,
                whole,
                ref reader,
                ref layout,
                ref fault
            ),
            SymbolRole.LetteredSeries => AddSeries(role, start, whole, ref layout, ref fault),
            SymbolRole.Response
            or SymbolRole.Series
            or SymbolRole.Resolutions
            or SymbolRole.Decisions
            or SymbolRole.Statements => AddSeries(role, start, whole, ref layout, ref fault),
            _ => AddBody(role, start, whole, ref layout, ref fault),
        };
    }

    private static bool EndsInStop(ref SymbolReader reader, int end) =>
        SymbolCharacters.Fold(reader.Text[end - 1]) == '.';

    /// <summary>Bodies that no list can hold: states, and ministerial conferences by their city.</summary>
    private readonly bool IsOpenBody(ref SymbolReader reader, int start, int end)
    {
        int letters = 0;
        while (start + letters < end && SymbolCharacters.IsCapital(SymbolCharacters.Fold(reader.Text[start + letters])))
        {
            letters++;
        }

        bool hasStates =
            Organ == SymbolOrgan.TreatyBody
            || First == SymbolRole.HumanRightsCouncil
            || (Organ == SymbolOrgan.EconomicAndSocialCouncil && Body == SymbolRole.NumberedBody);
        return (letters == 3 && start + 3 == end && hasStates)
            || (
                Organ == SymbolOrgan.Europe
                && letters > 2
                && reader.IsAt(start + letters, ".CONF")
                && start + letters + 5 == end
            );
    }

    private bool AddNumberedBody(
        SymbolRole role,
        int start,
        int word,
        int end,
        ref SymbolReader reader,
        ref SymbolLayout layout,
        ref SymbolFault fault
    )
    {
        bool isNumber = reader.EndOfDigits(word) == end && word < end;
        bool isRoman = SymbolNumber.Roman(reader.Text, word, end) > 0;
        if (!isNumber && !isRoman)
        {
            return Fail(SymbolFaultKind.NumberExpected, word, end, ref fault);
        }

        if (SymbolCharacters.Fold(reader.Text[word]) == '0')
        {
            return Fail(SymbolFaultKind.LeadingZero, word, end, ref fault);
        }

        bool isMainCommittee =
            Organ == SymbolOrgan.GeneralAssembly
            && layout.Body.IsEmpty
            && layout.Session.IsEmpty
            && reader.IsAt(start, "C.");
        int number = SymbolNumber.Arabic(reader.Text, word, end);
        return isMainCommittee && number is < 1 or > 6
            ? Fail(SymbolFaultKind.Committee, word, end, ref fault)
            : AddBody(role, start, end, ref layout, ref fault);
    }

    private bool AddNumbered(
        SymbolRole role,
        int start,
        int word,
        int end,
        ref SymbolReader reader,
        ref SymbolLayout layout,
        ref SymbolFault fault
    )
    {
        int digits = reader.EndOfDigits(word);
        if (digits == word || Series is not (SymbolRole.None or SymbolRole.Series))
        {
            return digits == word
                ? Fail(SymbolFaultKind.NumberExpected, word, end, ref fault)
                : Fail(SymbolFaultKind.Unexpected, start, end, ref fault);
        }

        if (SymbolCharacters.Fold(reader.Text[word]) == '0')
        {
            return Fail(SymbolFaultKind.LeadingZero, word, end, ref fault);
        }

        // Conferences of parties number by session: UNEP/CMS/Res.7.4.
        bool hasSession =
            Organ == SymbolOrgan.Programme
            && layout.Session.IsEmpty
            && digits + 1 < end
            && SymbolCharacters.Fold(reader.Text[digits]) == '.'
            && reader.EndOfDigits(digits + 1) == end;
        if (digits != end && !hasSession)
        {
            return Fail(SymbolFaultKind.UnknownComponent, start, end, ref fault);
        }

        if (hasSession)
        {
            layout.Session = new SymbolRange(word, digits);
            layout.SessionKind = SymbolSessionKind.Regular;
        }

        layout.Number = new SymbolRange(hasSession ? digits + 1 : word, end);
        return AddSeries(role, start, word, ref layout, ref fault);
    }
}
