namespace Resolutions;

/// <summary>Which numbers the resolutions of the Security Council have in a year: the number is never used twice.</summary>
/// <remarks>
/// The bounds come from symbols in official texts and are as wide as those allow: the number behind the last one seen in an earlier year,
/// and the one before the first seen in a later year.
/// </remarks>
internal static class SecurityCouncilYears
{
    private const int First = 1946;

    private static readonly short[] Least =
    [
        1,
        15,
        37,
        66,
        79,
        90,
        97,
        98,
        103,
        106,
        111,
        118,
        127,
        132,
        133,
        161,
        171,
        178,
        185,
        200,
        220,
        233,
        245,
        262,
        276,
        292,
        308,
        325,
        345,
        366,
        385,
        403,
        422,
        444,
        462,
        485,
        498,
        529,
        543,
        560,
        580,
        592,
        607,
        627,
        644,
        684,
        726,
        799,
        890,
        969,
        969,
        1090,
        1100,
        1215,
        1268,
        1334,
        1380,
        1455,
        1516,
        1573,
        1652,
        1739,
        1784,
        1855,
        1908,
        1967,
        2032,
        2084,
        2133,
        2196,
        2260,
        2337,
        2397,
        2452,
        2503,
        2561,
        2618,
        2671,
        2722,
        2767,
    ];

    private static readonly short[] Most =
    [
        15,
        37,
        67,
        78,
        90,
        96,
        98,
        104,
        105,
        110,
        122,
        129,
        131,
        132,
        160,
        170,
        177,
        185,
        200,
        219,
        233,
        244,
        262,
        275,
        292,
        307,
        325,
        344,
        366,
        384,
        404,
        422,
        443,
        461,
        484,
        499,
        528,
        545,
        559,
        580,
        593,
        606,
        626,
        646,
        687,
        726,
        800,
        892,
        1083,
        1083,
        1098,
        1188,
        1243,
        1295,
        1362,
        1389,
        1454,
        1525,
        1583,
        1658,
        1738,
        1805,
        1859,
        1910,
        1969,
        2032,
        2085,
        2132,
        2195,
        2264,
        2336,
        2398,
        2451,
        2503,
        2560,
        2618,
        2671,
        2722,
        2770,
        2873,
    ];

    /// <summary>Whether a resolution with the number can be of the year.</summary>
    public static bool Fit(int number, int year)
    {
        int i = year - First;
        return i < 0 || number < 1 ? false
            : i < Least.Length ? number >= Least[i] && number <= Most[i]
            : number >= Least[Least.Length - 1] && number <= Most[Most.Length - 1] + (100 * (i - Least.Length + 1));
    }

    /// <summary>The year of a number, where only one fits; else 0.</summary>
    public static int YearOf(int number)
    {
        int found = 0;
        for (int i = 0; i < Least.Length; i++)
        {
            if (Fit(number, First + i))
            {
                if (found > 0)
                {
                    return 0;
                }

                found = First + i;
            }
        }

        return found;
    }
}
