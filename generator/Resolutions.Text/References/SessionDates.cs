namespace Resolutions.Text;

/// <summary>In which years the sessions of an organ lie. Source: the openings of the sessions; a resumed session may end a year later.</summary>
internal static class SessionDates
{
    private const int OpeningMonth = 9;

    /// <summary>The years in which the special sessions of the General Assembly opened, from the first on.</summary>
    private static readonly int[] Special =
    [
        1947,
        1948,
        1961,
        1963,
        1967,
        1974,
        1975,
        1978,
        1978,
        1978,
        1980,
        1982,
        1986,
        1986,
        1988,
        1989,
        1990,
        1990,
        1997,
        1998,
        1999,
        1999,
        2000,
        2000,
        2001,
        2001,
        2002,
        2005,
        2014,
        2016,
        2020,
        2021,
    ];

    /// <summary>The years in which the emergency special sessions opened; the tenth and the eleventh are resumed again and again.</summary>
    private static readonly int[] Emergency = [1956, 1956, 1958, 1960, 1967, 1980, 1980, 1981, 1982, 1997, 2022];

    /// <summary>Whether a resolution of the session may have been adopted on the day.</summary>
    public static bool Fits(Organ organ, ResolutionNumber number, CalendarDate date)
    {
        if (number.Year is { } year)
        {
            return date.Year == year;
        }

        const int firstOfCouncil = 2006;
        if (number.Session is not { } session)
        {
            return true;
        }

        if (number.Prefix.Length > 0)
        {
            return organ == Organ.GeneralAssembly
                ? FitsSpecialSession(number.Prefix, session, date)
                : date.Year >= firstOfCouncil;
        }

        const int firstSession = 1945;
        const int firstWholeYear = 2007;
        const int sessionsBefore = 3;
        return organ switch
        {
            // Session N opens in September of 1945 + N; those before 1976 were resumed later than others. Only the first opened in January.
            Organ.GeneralAssembly => date.Year - firstSession - session is >= 0 and var later
                && later <= (number.IsRoman ? 2 : 1)
                && (later > 0 || date.Month >= OpeningMonth || session == 1),
            // Three sessions a year from 2007 on, of which the fourth was the first.
            Organ.HumanRightsCouncil => date.Year
                == (
                    session <= sessionsBefore
                        ? firstOfCouncil
                        : firstWholeYear + (session - 1 - sessionsBefore) / sessionsBefore
                ),
            // Two sessions a year, the sixty-third and last with a number in 1977.
            Organ.EconomicAndSocialCouncil when number.IsRoman => Math.Abs(firstSession + (session + 1) / 2 - date.Year)
                <= 1,
            Organ.EconomicAndSocialCouncil => date.Year - session is 0 or 1,
            Organ.CommissionOnHumanRights => date.Year == session,
            _ => true,
        };
    }

    /// <summary>Later sessions than the known ones may be on any day.</summary>
    private static bool FitsSpecialSession(string prefix, int session, CalendarDate date)
    {
        const int firstOfLong = 7;
        var isEmergency = prefix.StartsWith("E", StringComparison.Ordinal);
        var years = isEmergency ? Emergency : Special;
        if (session < 1 || session > years.Length)
        {
            return true;
        }

        var later = date.Year - years[session - 1];
        return later >= 0 && (later <= 1 || isEmergency && session >= firstOfLong);
    }
}
