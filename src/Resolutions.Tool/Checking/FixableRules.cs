namespace Resolutions.Tool;

/// <summary>The rules whose findings a command can mend.</summary>
internal static class FixableRules
{
    /// <summary>
    /// Those whose fix leaves nothing to judge: a symbol that only one slip is wrong in, a provision that moved with its words, a baseline that
    /// lacks one.
    /// </summary>
    public static IReadOnlyList<string> Default { get; } = ["RES1003", "RES2007", "RES2013"];

    /// <summary>
    /// Those of which a person has to say that the nearest provision or passage is meant, that a reference is wanted in place of a mention, or a quote, that the
    /// text was read again, or that it is gone: they are mended when they are named.
    /// </summary>
    public static IReadOnlyList<string> Named { get; } =
    ["RES1001", "RES1004", "RES2001", "RES2002", "RES2006", "RES2008", "RES2015"];

    /// <summary>The rules that are mended together, in their order: what moves may wait for a place that something gone has.</summary>
    public static IEnumerable<string[]> Rounds(string[] rules)
    {
        const string gone = "RES2008";
        string[] others = [.. rules.Where(static rule => rule != gone)];
        return rules.Contains(gone) && others.Length > 0
            ?
            [
                [gone],
                others,
            ]
            : [rules];
    }

    /// <summary>Whether a rule has a fix.</summary>
    public static bool Has(string rule) => Default.Contains(rule) || Named.Contains(rule);
}
