namespace Resolutions.Text;

/// <summary>
/// The words behind the number of a paragraph that was inserted after another one: 12 bis stands between 12 and 13. Latin in every
/// language (Editorial Manual), and the words that Russian, Arabic and Chinese put for them (unconfirmed).
/// </summary>
internal static class NumberSuffixes
{
    private static readonly (string Word, string Label)[] Words =
    [
        ("bis", "bis"),
        ("ter", "ter"),
        ("quater", "quater"),
        ("quinquies", "quinquies"),
        ("sexies", "sexies"),
        ("septies", "septies"),
        ("octies", "octies"),
        ("alt", "alt"),
        ("бис", "bis"),
        ("тер", "ter"),
        ("مكررا", "bis"),
        ("مكرر", "bis"),
        ("之二", "bis"),
        ("之三", "ter"),
        ("之四", "quater"),
    ];

    /// <summary>Reads a suffix behind a number, with the space and the marks of emphasis around it.</summary>
    /// <returns>The number of characters read, or 0.</returns>
    public static int Read(string source, int start, int end, out string label)
    {
        var at = SkipDress(source, start, end);
        label = "";
        if (at == end || !char.IsLetter(source[at]))
        {
            return 0;
        }

        foreach (var (word, suffix) in Words)
        {
            var after = at + word.Length;
            if (
                after <= end
                && string.Compare(source, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (after == end || !char.IsLetter(source[after]))
            )
            {
                label = suffix;
                return SkipDress(source, after, end) - start;
            }
        }

        return 0;
    }

    private static int SkipDress(string source, int at, int end)
    {
        while (at < end && (Characters.IsBlank(source[at]) || source[at] is '*' or '_'))
        {
            at++;
        }

        return at;
    }
}
