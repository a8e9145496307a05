namespace Resolutions.Text;

/// <summary>The signs before the items of a list without numbers.</summary>
internal static class Bullet
{
    /// <summary>Signs that are nothing but bullets; the last ones are those of symbol fonts.</summary>
    private const string Plain = "•●▪■◦○‣⁃∙►➢➤\uF0B7\uF0A7\uF0D8\uF076";

    /// <summary>Signs that also stand between words, so that only space behind them makes them bullets.</summary>
    private const string Shared = "–—-*·";

    /// <summary>The signs of list items in Markdown.</summary>
    private const string ListMarks = "-*+";

    /// <summary>The length of a bullet at the start of a line, or 0.</summary>
    public static int Length(string source, TextSpan line) =>
        line.Length > 1
        && (
            Plain.IndexOf(source[line.Start]) >= 0
            || StandsBeforeSpace(source, line, Shared)
                && LineTrimmer.Trim(source, line.Start + 1, line.End) is { IsEmpty: false } words
                && source[words.Start] != '*'
        )
            ? 1
            : 0;

    /// <summary>The length of the sign of a list item in Markdown at the start of a span, or 0.</summary>
    public static int ListMarkLength(string source, TextSpan span) =>
        span.Length > 1 && StandsBeforeSpace(source, span, ListMarks) ? 1 : 0;

    private static bool StandsBeforeSpace(string source, TextSpan line, string signs) =>
        signs.IndexOf(source[line.Start]) >= 0 && Characters.IsBlank(source[line.Start + 1]);
}
