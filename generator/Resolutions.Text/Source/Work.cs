using System.Diagnostics;

namespace Resolutions.Text;

/// <summary>
/// Counts the steps of loops that look without allocating, for the tests which prove that reading is linear. Releases do not count.
/// </summary>
internal static class Work
{
    /// <summary>Whether this build counts.</summary>
#if DEBUG
    public const bool IsCounted = true;
#else
    public const bool IsCounted = false;
#endif

    [ThreadStatic]
    private static long steps;

    /// <summary>The steps of this thread so far.</summary>
    public static long Steps => steps;

    /// <summary>Counts steps.</summary>
    [Conditional("DEBUG")]
    public static void Count(int more = 1) => steps += more;
}
