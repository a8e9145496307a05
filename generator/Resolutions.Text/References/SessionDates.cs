namespace Resolutions.Text;

/// <summary>In which years the sessions of an organ lie. Source: the openings of the sessions; a resumed session may end a year later.</summary>
internal static class SessionDates
{
    /// <summary>Whether a resolution of the session may have been adopted on the day.</summary>
    public static bool Fits(Organ organ, ResolutionNumber number, CalendarDate date)
    {
        if (number.Year is { } year)
        {
            return date.Year == year;
        }

        if (number.Prefix.Length > 0 || number.Session is not { } session)
        {
            return true;
        }

        const int firstSession = 1945;
        const int firstOfCouncil = 2006;
        return organ switch
        {
            // Session N opens in September of 1945 + N; those before 1976 were resumed later than others.
            Organ.GeneralAssembly => date.Year - firstSession - session is >= 0 and var later
                && later <= (number.IsRoman ? 2 : 1),
            // Three sessions a year, of which the tenth was the first of 2009.
            Organ.HumanRightsCouncil => Math.Abs(firstOfCouncil + (session - 1) / 3 - date.Year) <= 1,
            // Two sessions a year, the sixty-third and last with a number in 1977.
            Organ.EconomicAndSocialCouncil when number.IsRoman => Math.Abs(firstSession + (session + 1) / 2 - date.Year)
                <= 1,
            Organ.EconomicAndSocialCouncil => date.Year - session is 0 or 1,
            Organ.CommissionOnHumanRights => date.Year == session,
            _ => true,
        };
    }
}
