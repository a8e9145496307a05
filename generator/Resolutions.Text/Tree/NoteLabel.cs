using System.Globalization;

namespace Resolutions.Text;

/// <summary>What tells the footnotes of a text apart: their numbers, or signs.</summary>
internal static class NoteLabel
{
    /// <summary>The label of a numbered footnote.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number of a label; nothing where it is a sign.</summary>
    public static int? NumberOf(string label) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Puts signs before numbers, as they stand at the title, and numbers in their order.</summary>
    public static int Compare(string x, string y) =>
        NumberOf(x) is var first && NumberOf(y) is var second && first == second
            ? string.CompareOrdinal(x, y)
            : (first ?? 0).CompareTo(second ?? 0);
}
