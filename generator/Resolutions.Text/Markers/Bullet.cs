namespace Resolutions.Text;

/// <summary>The signs before the items of a list without numbers.</summary>
internal static class Bullet
{
    /// <summary>Signs that are nothing but bullets; the last ones are those of symbol fonts.</summary>
    private const string Plain = "•●▪■◦○‣⁃∙►➢➤\uF0B7\uF0A7\uF0D8\uF076";

    /// <summary>Signs that also stand between words, so that only space behind them makes them bullets.</summary>
    private const string Shared = "–—-*·";

    /// <summary>The length of a bullet at the start of a line, or 0.</summary>
    public static int Length(string source, TextSpan line) =>
        line.Length > 1
        && (
            Plain.IndexOf(source[line.Start]) >= 0
            || Shared.IndexOf(source[line.Start]) >= 0
                && Characters.IsBlank(source[line.Start + 1])
                && source[LineTrimmer.Trim(source, line.Start + 1, line.End).Start] != '*'
        )
            ? 1
            : 0;
}
