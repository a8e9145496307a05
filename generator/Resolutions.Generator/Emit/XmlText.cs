using System.Globalization;
using System.Text;

namespace Resolutions.Generator;

/// <summary>Writes text into documentation comments. It stays on one line, and hidden characters are shown by number.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with markup, line ends and hidden characters escaped. What XML has no place for becomes U+FFFD.</summary>
    public static string Escape(string text)
    {
        var xml = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                AppendPair(xml, c, text[++i]);
            }
            else
            {
                Append(xml, c);
            }
        }

        return xml.ToString();
    }

    private static void AppendPair(StringBuilder xml, char high, char low)
    {
        int codePoint = char.ConvertToUtf32(high, low);
        if (HiddenCharacters.Contains(codePoint))
        {
            AppendNumber(xml, codePoint);
        }
        else
        {
            xml.Append(high).Append(low);
        }
    }

    private static void Append(StringBuilder xml, char c)
    {
        switch (c)
        {
            case '<':
                xml.Append("&lt;");
                break;
            case '>':
                xml.Append("&gt;");
                break;
            case '&':
                xml.Append("&amp;");
                break;
            case '"':
                xml.Append("&quot;");
                break;
            case var _ when !IsAllowed(c):
                xml.Append(Replacement);
                break;
            case var _ when HiddenCharacters.Contains(c):
                AppendNumber(xml, c);
                break;
            default:
                xml.Append(c);
                break;
        }
    }

    /// <summary>Whether XML 1.0 has the character, by name or by number.</summary>
    private static bool IsAllowed(char c) =>
        c is '\t' or '\n' or '\r' or (>= ' ' and < '\uFFFE') && !char.IsSurrogate(c);

    private static void AppendNumber(StringBuilder xml, int codePoint) =>
        xml.Append("&#x").Append(codePoint.ToString("X", CultureInfo.InvariantCulture)).Append(';');
}
