namespace Resolutions;

/// <summary>
/// Where in the series the numbers of a session with a roman numeral lie: they ran on from session to session. The borders are rounded, so a
/// number that lies a little beyond them is taken for right.
/// </summary>
/// <remarks>The bounds come from the numbers of well-known resolutions of each session.</remarks>
internal static class SessionNumbers
{
    private const int Tolerance = 70;

    /// <summary>About the first number of each session of the General Assembly, and the last of the thirtieth.</summary>
    private static readonly short[] Assembly =
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

    /// <summary>About the number with which every tenth session of the Economic and Social Council began.</summary>
    private static readonly short[] Council = [1, 270, 560, 740, 1090, 1550, 1960, 2300];

    /// <summary>About where the numbers of the special sessions with roman numerals lie, and of the emergency ones.</summary>
    private static readonly short[] Special = [105, 187, 1625, 1871, 2250, 3202, 3362];
    private static readonly short[] Emergency = [1000, 1006, 1237, 1474, 2255];

    /// <summary>Whether a special session may have given a number.</summary>
    public static bool FitSpecial(int number, int session) => IsNear(Special, number, session);

    /// <summary>Whether an emergency special session may have given a number.</summary>
    public static bool FitEmergency(int number, int session) => IsNear(Emergency, number, session);

    private static bool IsNear(short[] numbers, int number, int session) =>
        session >= 1 && session <= numbers.Length && Math.Abs(number - numbers[session - 1]) <= Tolerance;

    /// <summary>Whether a regular session of the General Assembly may have given a number.</summary>
    public static bool FitAssembly(int number, int session) =>
        session >= Assembly.Length
        || session < 1
        || number >= Assembly[session - 1] - Tolerance && number <= Assembly[session] + Tolerance;

    /// <summary>Whether a session of the Economic and Social Council may have given a number.</summary>
    public static bool FitCouncil(int number, int session)
    {
        const int sessionsBetween = 10;
        int before = Math.Min(session / sessionsBetween, Council.Length - 2);
        int share = session - (before * sessionsBetween);
        int expected = Council[before] + ((Council[before + 1] - Council[before]) * share / sessionsBetween);
        return Math.Abs(number - expected) <= 2 * Tolerance;
    }
}
