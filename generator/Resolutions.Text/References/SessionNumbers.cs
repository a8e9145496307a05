namespace Resolutions.Text;

/// <summary>
/// Where in the series the numbers of a session with a roman numeral lie: they ran on from session to session. The borders are rounded, so a
/// number that lies a little beyond them is taken for right. Source: the numbers of well-known resolutions of each session.
/// </summary>
internal static class SessionNumbers
{
    private const int Tolerance = 70;

    /// <summary>About the first number of each session of the General Assembly, and the last of the thirtieth.</summary>
    private static readonly int[] Assembly =
    [
        1,
        101,
        182,
        270,
        365,
        500,
        608,
        710,
        806,
        905,
        985,
        1135,
        1228,
        1342,
        1490,
        1637,
        1760,
        1872,
        1991,
        2022,
        2134,
        2240,
        2360,
        2480,
        2610,
        2740,
        2890,
        3040,
        3203,
        3350,
        3541,
    ];

    /// <summary>About the number at which each tenth session of the Economic and Social Council began, from the first on.</summary>
    private static readonly int[] Council = [1, 270, 560, 740, 1090, 1550, 1960, 2300];

    /// <summary>Whether an organ may have given the number in the session.</summary>
    public static bool Fits(Organ organ, ResolutionNumber number)
    {
        if (number is not { IsRoman: true, Prefix: "", Session: > 0 and { } session })
        {
            return true;
        }

        return organ switch
        {
            Organ.GeneralAssembly => session < Assembly.Length
                && number.Number >= Assembly[session - 1] - Tolerance
                && number.Number <= Assembly[session] + Tolerance,
            Organ.EconomicAndSocialCouncil => Math.Abs(number.Number - Expected(session)) <= 2 * Tolerance,
            _ => true,
        };
    }

    private static int Expected(int session)
    {
        const int sessionsBetween = 10;
        var before = Math.Min(session / sessionsBetween, Council.Length - 2);
        var share = session - before * sessionsBetween;
        return Council[before] + (Council[before + 1] - Council[before]) * share / sessionsBetween;
    }
}
