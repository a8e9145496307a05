using System.Globalization;
using System.Text;

namespace Resolutions.Generator;

/// <summary>Writes text as C# string literals that show every character they have.</summary>
internal static class StringLiteral
{
    private const string Replacement = "\\uFFFD";

    /// <summary>A regular string literal. A surrogate without partner is kept as an escape.</summary>
    public static string Of(string text) => Write(text, loneSurrogate: null);

    /// <summary>A UTF-8 literal. A surrogate without partner, which the compiler refuses, becomes U+FFFD.</summary>
    public static string Utf8(string text) => Write(text, Replacement) + "u8";

    private static string Write(string text, string? loneSurrogate)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                AppendPair(literal, c, text[++i]);
            }
            else if (char.IsSurrogate(c))
            {
                literal.Append(loneSurrogate ?? Escape(c));
            }
            else
            {
                Append(literal, c);
            }
        }

        return literal.Append('"').ToString();
    }

    private static void AppendPair(StringBuilder literal, char high, char low)
    {
        if (HiddenCharacters.Contains(char.ConvertToUtf32(high, low)))
        {
            literal.Append(Escape(high)).Append(Escape(low));
        }
        else
        {
            literal.Append(high).Append(low);
        }
    }

    private static void Append(StringBuilder literal, char c)
    {
        switch (c)
        {
            case '"':
                literal.Append("\\\"");
                break;
            case '\\':
                literal.Append("\\\\");
                break;
            case '\n':
                literal.Append("\\n");
                break;
            case '\r':
                literal.Append("\\r");
                break;
            case '\t':
                literal.Append("\\t");
                break;
            case var _ when HiddenCharacters.Contains(c):
                literal.Append(Escape(c));
                break;
            default:
                literal.Append(c);
                break;
        }
    }

    private static string Escape(char c) => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
