using System.Globalization;
using System.Text;
using Resolutions.Generator;

namespace Resolutions.Tool;

/// <summary>
/// Texts as a terminal may have them. A text comes from anywhere; what would move the cursor, change colours, turn the direction of
/// the line or hide itself is shown by its number.
/// </summary>
internal static class Visible
{
    private const char LineBreak = '⏎';
    private const char Tab = '⇥';

    /// <summary>The text on one line.</summary>
    public static string Line(string text)
    {
        if (!text.Any(static c => HiddenCharacters.Contains(c) || char.IsSurrogate(c)))
        {
            return text;
        }

        var line = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                int codePoint = char.ConvertToUtf32(text[i], text[i + 1]);
                _ = HiddenCharacters.Contains(codePoint)
                    ? AppendNumber(line, codePoint)
                    : line.Append(text[i]).Append(text[i + 1]);
                i++;
            }
            else
            {
                AppendOne(line, text[i]);
            }
        }

        return line.ToString();
    }

    private static void AppendOne(StringBuilder line, char c) =>
        _ = c switch
        {
            '\n' => line.Append(LineBreak),
            '\t' => line.Append(Tab),
            _ when HiddenCharacters.Contains(c) || char.IsSurrogate(c) => AppendNumber(line, c),
            _ => line.Append(c),
        };

    private static StringBuilder AppendNumber(StringBuilder line, int codePoint) =>
        line.Append(CultureInfo.InvariantCulture, $"<U+{codePoint:X4}>");
}
