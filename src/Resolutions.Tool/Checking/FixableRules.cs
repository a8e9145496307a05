namespace Resolutions.Tool;

/// <summary>The rules whose findings a command can mend.</summary>
internal static class FixableRules
{
    /// <summary>
    /// Those whose fix says what was meant, or keeps account of it: a mention, a symbol, a quote, a provision that moved, a baseline that lacks
    /// one.
    /// </summary>
    public static IReadOnlyList<string> Default { get; } = ["RES1001", "RES1003", "RES2001", "RES2007", "RES2013"];

    /// <summary>Those that say that somebody has read the text again, or took leave of it: they are mended when they are named.</summary>
    public static IReadOnlyList<string> Named { get; } = ["RES1004", "RES2002", "RES2006", "RES2008"];

    /// <summary>Whether a rule has a fix.</summary>
    public static bool Has(string rule) => Default.Contains(rule) || Named.Contains(rule);
}
