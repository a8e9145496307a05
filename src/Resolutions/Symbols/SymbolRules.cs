namespace Resolutions;

/// <summary>Refuses nonsense that is made of valid pieces.</summary>
/// <remarks>
/// Sources: Editorial Manual, "Resolutions and decisions: numbering systems" (un.org/dgacm/en/content/editorial-manual/res-dec-sys-ident);
/// Dag Hammarskjöld Library, guides to document symbols and to resolutions. The Assembly has the session in its symbols since the
/// thirty-first (1976), ECOSOC the year since 1978, the Security Council since 1994.
/// </remarks>
internal static class SymbolRules
{
    private const int FirstYear = 1946;
    private const int LastYear = 2099;
    private const int FirstNumberedSession = 31;

    /// <summary>Far ahead, and below the numbers of years.</summary>
    private const int LastSession = 150;

    /// <summary>The same for special sessions, of which there were 32 in eighty years, and for emergency ones, of which there were 11.</summary>
    private const int LastSpecialSession = 60;
    private const int LastEmergencySession = 30;

    /// <summary>Far more than any session or year has adopted since numbers begin again with each.</summary>
    private const int MostOfOneSession = 999;

    /// <summary>The Assembly numbered its resolutions consecutively up to the thirtieth session.</summary>
    private const int LastConsecutiveResolution = 3541;

    public static bool Check(
        SymbolText text,
        in SymbolLayout layout,
        in SymbolComponents components,
        ref SymbolFault fault
    )
    {
        int session = SessionOf(text, layout);
        SymbolFaultKind kind =
            layout.Number.IsEmpty && !components.IsCoreDocument ? SymbolFaultKind.NoNumber
            : layout.SessionKind == SymbolSessionKind.Year && session < FirstYear ? SymbolFaultKind.YearTooEarly
            : layout.SessionKind == SymbolSessionKind.Year && session > LastYear ? SymbolFaultKind.NumberTooLarge
            : CheckSession(text, layout, components, session);
        if (kind == SymbolFaultKind.None)
        {
            kind = CheckNumber(text, layout, components, session);
        }

        if (kind == SymbolFaultKind.None)
        {
            kind = CheckQualifier(layout, components);
        }

        if (kind == SymbolFaultKind.None)
        {
            return true;
        }

        SymbolRange place =
            kind is SymbolFaultKind.QualifierHere ? layout.Qualifier
            : kind is SymbolFaultKind.AddendumHere ? layout.Modifiers
            : kind is SymbolFaultKind.CommitteeSeries ? layout.Series
            : kind is SymbolFaultKind.NumberTooLarge && layout.SessionKind != SymbolSessionKind.Year ? layout.Number
            : layout.Session.IsEmpty ? layout.Number
            : layout.Session;
        fault = place.IsEmpty
            ? new SymbolFault(kind, LastOf(layout), LastOf(layout))
            : new SymbolFault(kind, place.Start, place.End);
        return false;
    }

    /// <summary>The value of the session or year; 0 where there is none.</summary>
    public static int SessionOf(SymbolText text, in SymbolLayout layout)
    {
        if (layout.Session.IsEmpty)
        {
            return 0;
        }

        int prefix = layout.SessionKind switch
        {
            SymbolSessionKind.Special => 2,
            SymbolSessionKind.EmergencySpecial or SymbolSessionKind.Organizational => 3,
            _ => 0,
        };
        int start = layout.Session.Start + prefix;
        return SymbolCharacters.IsRoman(SymbolCharacters.Fold(text[start]))
            ? SymbolNumber.Roman(text, start, layout.Session.End)
            : SymbolNumber.Arabic(text, start, layout.Session.End);
    }

    private static int LastOf(in SymbolLayout layout) =>
        Math.Max(Math.Max(layout.Organ.End, layout.Body.End), Math.Max(layout.LaterBody.End, layout.Series.End));

    private static SymbolFaultKind CheckSession(
        SymbolText text,
        in SymbolLayout layout,
        in SymbolComponents components,
        int session
    )
    {
        if (components.IsRoman && components.Series != SymbolRole.Resolutions)
        {
            return SymbolFaultKind.Qualifier;
        }

        return components.Organ switch
        {
            SymbolOrgan.GeneralAssembly => components.First == SymbolRole.HumanRightsCouncil
                ? CheckCouncil(layout, components, session)
                : CheckAssembly(text, layout, components, session),
            SymbolOrgan.SecurityCouncil => CheckSecurityCouncil(text, layout, components, session),
            SymbolOrgan.EconomicAndSocialCouncil => CheckEconomicAndSocialCouncil(text, layout, components, session),
            SymbolOrgan.TrusteeshipCouncil => IsResolution(components) && !components.IsRoman
                ? SymbolFaultKind.SessionMissing
                : SymbolFaultKind.None,
            _ => IsInParentheses(layout) ? SymbolFaultKind.YearHere : SymbolFaultKind.None,
        };
    }

    private static SymbolFaultKind CheckAssembly(
        SymbolText text,
        in SymbolLayout layout,
        in SymbolComponents components,
        int session
    )
    {
        int number = SymbolNumber.Arabic(text, layout.Number.Start, layout.Number.End);
        bool isYear = layout.SessionKind == SymbolSessionKind.Year;
        if (IsInParentheses(layout) && isYear)
        {
            return SymbolFaultKind.YearHere;
        }

        if (components.IsRoman)
        {
            int last = layout.SessionKind switch
            {
                SymbolSessionKind.Special => 7,
                SymbolSessionKind.EmergencySpecial => 5,
                _ => 30,
            };
            return session > last ? SymbolFaultKind.SessionAfter1975
                : number > LastConsecutiveResolution ? SymbolFaultKind.NumberTooLarge
                : !FitsAssembly(number, session, layout.SessionKind) ? SymbolFaultKind.NumberOfSession
                : SymbolFaultKind.None;
        }

        bool isSeries = components.Series is SymbolRole.Resolutions or SymbolRole.Decisions;
        if (layout.Session.IsEmpty)
        {
            bool isSerial = components.Series == SymbolRole.None && components.First == SymbolRole.None;
            return isSeries ? SymbolFaultKind.SessionMissing
                : isSerial && number > 10999 ? SymbolFaultKind.NumberTooLarge
                : SymbolFaultKind.None;
        }

        if (isYear)
        {
            bool mayHaveYear = components.HasBody && !isSeries && !IsMainCommittee(text, layout);
            return mayHaveYear ? SymbolFaultKind.None : SymbolFaultKind.YearHere;
        }

        bool isOwn =
            components.First is SymbolRole.ConferenceBody or SymbolRole.Commission or SymbolRole.NumberedBody
            && !IsMainCommittee(text, layout);
        return layout.SessionKind switch
        {
            SymbolSessionKind.Special when isSeries && session < 8 => SymbolFaultKind.SessionBefore1976,
            SymbolSessionKind.EmergencySpecial when isSeries && session < 6 => SymbolFaultKind.SessionBefore1976,
            SymbolSessionKind.Regular when !isOwn && session < FirstNumberedSession =>
                SymbolFaultKind.SessionBefore1976,
            SymbolSessionKind.Regular when session > LastSession => SymbolFaultKind.Session,
            _ => SymbolFaultKind.None,
        };
    }

    private static bool FitsAssembly(int number, int session, SymbolSessionKind kind) =>
        kind switch
        {
            SymbolSessionKind.Special => SessionNumbers.FitSpecial(number, session),
            SymbolSessionKind.EmergencySpecial => SessionNumbers.FitEmergency(number, session),
            _ => SessionNumbers.FitAssembly(number, session),
        };

    private static SymbolFaultKind CheckCouncil(in SymbolLayout layout, in SymbolComponents components, int session)
    {
        bool isSeries = components.Series is SymbolRole.Resolutions or SymbolRole.Decisions or SymbolRole.Statements;
        return isSeries && layout.Session.IsEmpty ? SymbolFaultKind.SessionMissing
            : IsInParentheses(layout) ? SymbolFaultKind.Qualifier
            : isSeries && layout.SessionKind == SymbolSessionKind.Year ? SymbolFaultKind.YearHere
            : layout.SessionKind == SymbolSessionKind.Regular && session > LastSession ? SymbolFaultKind.Session
            : SymbolFaultKind.None;
    }

    private static SymbolFaultKind CheckSecurityCouncil(
        SymbolText text,
        in SymbolLayout layout,
        in SymbolComponents components,
        int session
    )
    {
        int number = SymbolNumber.Arabic(text, layout.Number.Start, layout.Number.End);
        if (IsResolution(components))
        {
            return !IsInParentheses(layout)
                ? layout.Session.IsEmpty
                    ? SymbolFaultKind.YearMissing
                    : SymbolFaultKind.TooManyNumbers
                : layout.SessionKind != SymbolSessionKind.Year
                    ? SymbolFaultKind.YearExpected
                    : SecurityCouncilYears.Fit(number, session)
                        ? SymbolFaultKind.None
                        : SymbolFaultKind.YearOfNumber;
        }

        if (IsInParentheses(layout))
        {
            return SymbolFaultKind.YearHere;
        }

        if (layout.Session.IsEmpty)
        {
            bool isSerial = components.Series == SymbolRole.None && components.First == SymbolRole.None;
            return components.Series == SymbolRole.Statements ? SymbolFaultKind.YearMissing
                : isSerial && number > 26999 ? SymbolFaultKind.NumberTooLarge
                : SymbolFaultKind.None;
        }

        bool hasYear = layout.SessionKind == SymbolSessionKind.Year;
        return !hasYear ? SymbolFaultKind.YearExpected
            : session < 1994 && !components.HasBody ? SymbolFaultKind.YearTooEarly
            : SymbolFaultKind.None;
    }

    private static SymbolFaultKind CheckEconomicAndSocialCouncil(
        SymbolText text,
        in SymbolLayout layout,
        in SymbolComponents components,
        int session
    )
    {
        int number = SymbolNumber.Arabic(text, layout.Number.Start, layout.Number.End);
        if (IsResolution(components) || components.Series == SymbolRole.Decisions)
        {
            if (layout.Session.IsEmpty)
            {
                return SymbolFaultKind.SessionMissing;
            }

            if (IsInParentheses(layout))
            {
                return layout.SessionKind == SymbolSessionKind.Year ? SymbolFaultKind.YearHere
                    : session > 63 && components.First == SymbolRole.Resolutions ? SymbolFaultKind.SessionAfter1975
                    : components.First == SymbolRole.Resolutions && !SessionNumbers.FitCouncil(number, session)
                        ? SymbolFaultKind.NumberOfSession
                    : SymbolFaultKind.None;
            }
        }
        else if (IsInParentheses(layout))
        {
            return SymbolFaultKind.YearHere;
        }

        if (layout.Session.IsEmpty)
        {
            bool isSerial = components.Series == SymbolRole.None && components.First == SymbolRole.None;
            return isSerial && number > 6999 ? SymbolFaultKind.NumberTooLarge : SymbolFaultKind.None;
        }

        bool mayHaveSession = components.First is SymbolRole.RegionalCommission or SymbolRole.NumberedBody;
        return layout.SessionKind == SymbolSessionKind.Year
            ? session < 1978 && !components.HasBody
                ? SymbolFaultKind.YearTooEarly
                : SymbolFaultKind.None
            : mayHaveSession
                ? SymbolFaultKind.None
                : SymbolFaultKind.YearExpected;
    }

    /// <summary>Numbers that begin again with each session or year, and the counts of special sessions, stay small.</summary>
    private static SymbolFaultKind CheckNumber(
        SymbolText text,
        in SymbolLayout layout,
        in SymbolComponents components,
        int session
    )
    {
        bool isSeries = IsResolution(components) || components.Series == SymbolRole.Decisions;
        bool beginsAgain = isSeries && !components.IsRoman && !IsInParentheses(layout) && !layout.Session.IsEmpty;
        return layout.SessionKind == SymbolSessionKind.Special && session > LastSpecialSession
            || layout.SessionKind == SymbolSessionKind.EmergencySpecial && session > LastEmergencySession
                ? SymbolFaultKind.Session
            : beginsAgain && SymbolNumber.Arabic(text, layout.Number.Start, layout.Number.End) > MostOfOneSession
                ? SymbolFaultKind.NumberTooLarge
            : isSeries && components.Organ == SymbolOrgan.GeneralAssembly && IsMainCommittee(text, layout)
                ? SymbolFaultKind.CommitteeSeries
            : components.Organ == SymbolOrgan.SecurityCouncil
            && IsResolution(components)
            && !layout.Modifiers.IsEmpty
            && SymbolCharacters.Fold(text[layout.Modifiers.Start]) == 'A'
                ? SymbolFaultKind.AddendumHere
            : SymbolFaultKind.None;
    }

    /// <summary>
    /// Whether two halves may be of one time: the session of the Assembly began in the year of the other organ's half, or is prepared
    /// or goes on in it.
    /// </summary>
    public static bool MayBeOneDocument(SymbolText text, in SymbolLayout first, in SymbolLayout second)
    {
        const int yearOfSessionZero = 1945;
        if (first.SessionKind == second.SessionKind || IsInParentheses(first) || IsInParentheses(second))
        {
            return true;
        }

        int one = SessionOf(text, first);
        int other = SessionOf(text, second);
        int session =
            first.SessionKind == SymbolSessionKind.Regular ? one
            : second.SessionKind == SymbolSessionKind.Regular ? other
            : 0;
        int year =
            first.SessionKind == SymbolSessionKind.Year ? one
            : second.SessionKind == SymbolSessionKind.Year ? other
            : 0;
        return session < FirstNumberedSession || year == 0 || Math.Abs(year - session - yearOfSessionZero) <= 1;
    }

    private static SymbolFaultKind CheckQualifier(in SymbolLayout layout, in SymbolComponents components) =>
        !layout.Qualifier.IsEmpty && (IsResolution(components) || components.Series == SymbolRole.Decisions)
            ? SymbolFaultKind.QualifierHere
            : SymbolFaultKind.None;

    private static bool IsResolution(in SymbolComponents components) => components.Series == SymbolRole.Resolutions;

    private static bool IsInParentheses(in SymbolLayout layout) =>
        !layout.Number.IsEmpty && layout.Session.Start > layout.Number.End;

    private static bool IsMainCommittee(SymbolText text, in SymbolLayout layout) =>
        layout.Body.End > layout.Body.Start + 1
        && SymbolCharacters.Fold(text[layout.Body.Start]) == 'C'
        && SymbolCharacters.Fold(text[layout.Body.Start + 1]) == '.';
}
