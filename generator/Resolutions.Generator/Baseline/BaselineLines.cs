using System.Text;

namespace Resolutions.Generator;

/// <summary>
/// Writes a text on short lines, so that the difference of two versions is a difference of lines: each ends behind a mark of
/// punctuation, white space is single, and nothing is at the end of a line that an editor would take away.
/// </summary>
internal static class BaselineLines
{
    private const string Marks = ";:；：。，、！？";

    public static string Of(string text)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (!char.IsWhiteSpace(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
            {
                line.Append(' ');
            }

            if (c == '\n' || EndsAt(text, i))
            {
                Flush(line, lines);
            }
        }

        Flush(line, lines);
        return string.Join("\n", lines);
    }

    private static void Flush(StringBuilder line, List<string> lines)
    {
        string whole = line.ToString().Trim();
        line.Clear();
        if (whole.Length > 0)
        {
            lines.Add(whole);
        }
    }

    /// <summary>A comma or full stop ends a piece before a space only: numbers and abbreviations have them inside.</summary>
    private static bool EndsAt(string text, int position) =>
        Marks.IndexOf(text[position]) >= 0
        || text[position] is ',' or '.' && position + 1 < text.Length && char.IsWhiteSpace(text[position + 1]);
}
