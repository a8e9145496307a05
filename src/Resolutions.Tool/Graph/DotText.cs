namespace Resolutions.Tool;

/// <summary>Texts in the language of Graphviz.</summary>
internal static class DotText
{
    private const int LineLength = 40;

    /// <summary>A quoted text that is shown as it is: Graphviz reads escapes and entities of HTML in it.</summary>
    public static string Of(string text) => "\"" + Escaped(text) + "\"";

    /// <summary>A quoted text of several lines, of which the long ones are broken between words.</summary>
    public static string OfLines(params IEnumerable<string> lines) =>
        "\""
        + string.Join("\\n", lines.Where(static line => line.Length > 0).SelectMany(Broken).Select(Escaped))
        + "\"";

    private static string Escaped(string text) =>
        Visible
            .Line(text)
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("&", "&amp;", StringComparison.Ordinal);

    private static IEnumerable<string> Broken(string line)
    {
        string broken = "";
        foreach (string word in line.Split(' '))
        {
            if (broken.Length > 0 && broken.Length + 1 + word.Length > LineLength)
            {
                yield return broken;
                broken = word;
            }
            else
            {
                broken += broken.Length == 0 ? word : " " + word;
            }
        }

        yield return broken;
    }
}
