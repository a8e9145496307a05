using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Reads the characters that a string literal means, its quotation marks included as they stand in the file.</summary>
internal static class LiteralText
{
    private const string Escapes = "0abefnrtv";
    private const string Meant = "\0\a\b\u001B\f\n\r\t\v";

    public static DecodedText Read(SyntaxToken token)
    {
        var output = new DecodedTextBuilder();
        Append(token, 0, token.Text.Length, output, token.SpanStart);
        return output.ToText();
    }

    /// <summary>Adds the characters between the quotation marks of a token.</summary>
    /// <param name="token">A literal, or a text of an interpolated string, which has no marks.</param>
    /// <param name="output">Takes the characters.</param>
    /// <param name="origin">The position in the file from which places are counted.</param>
    public static void AppendInside(SyntaxToken token, DecodedTextBuilder output, int origin)
    {
        int start = 0;
        int end = token.Text.Length;
        if (!token.IsKind(SyntaxKind.InterpolatedStringTextToken))
        {
            start = token.Text.IndexOf('"');
            end = IsOpen(token, start) ? end : token.Text.LastIndexOf('"') + 1;
            while (start < end && token.Text[start] == '"' && token.Text[end - 1] == '"' && IsMark(token, start))
            {
                start++;
                end--;
            }
        }

        Append(token, start, Math.Max(start, end), output, origin);
    }

    /// <summary>Whether nobody has closed a literal yet: no mark stands behind those that open it.</summary>
    private static bool IsOpen(SyntaxToken token, int opening)
    {
        int inside = opening + 1;
        while (inside < token.Text.Length && token.Text[inside] == '"' && IsMark(token, inside))
        {
            inside++;
        }

        return token.Text.IndexOf('"', Math.Min(inside, token.Text.Length)) < 0;
    }

    /// <summary>Whether a quotation mark at the beginning of a token belongs to its delimiter: raw strings have three or more.</summary>
    private static bool IsMark(SyntaxToken token, int at) =>
        token.Kind() is not (SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken)
        || at == token.Text.IndexOf('"');

    private static void Append(SyntaxToken token, int start, int end, DecodedTextBuilder output, int origin)
    {
        string text = token.Text;
        char doubled = DoubledIn(token);
        bool hasEscapes = HasEscapes(token);
        int offset = token.SpanStart - origin;
        for (int i = start; i < end; )
        {
            int length = 1;
            if (hasEscapes && text[i] == '\\' && i + 1 < end)
            {
                length = ReadEscape(text, i, out string characters);
                output.Append(characters, offset + i, length);
            }
            else
            {
                // Of an interpolated string, braces that are meant are doubled, too; they are no letters of any mention.
                length = text[i] == doubled && i > 1 && i + 1 < end && text[i + 1] == doubled ? 2 : 1;
                output.Append(text[i], offset + i, length);
            }

            i += length;
        }
    }

    /// <summary>Reads an escape. One that no compiler knows stands for its character.</summary>
    /// <returns>How many characters write it.</returns>
    private static int ReadEscape(string text, int at, out string characters)
    {
        char kind = text[at + 1];
        int most = kind switch
        {
            'u' or 'x' => 4,
            'U' => 8,
            _ => 0,
        };
        int digits = 0;
        int value = 0;
        while (
            digits < most
            && at + 2 + digits < text.Length
            && HexDigit.ValueOf(text[at + 2 + digits]) is >= 0 and var digit
        )
        {
            value = value << 4 | digit;
            digits++;
        }

        int simple = Escapes.IndexOf(kind);
        characters =
            digits > 0 && value is >= 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) ? char.ConvertFromUtf32(value)
            : simple >= 0 ? Meant[simple].ToString(CultureInfo.InvariantCulture)
            : kind.ToString(CultureInfo.InvariantCulture);
        return 2 + digits;
    }

    private static bool HasEscapes(SyntaxToken token) =>
        token.Kind() switch
        {
            SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken => token.Text[0] == '"',
            SyntaxKind.InterpolatedStringTextToken => OpeningOf(token) == "$\"",
            _ => false,
        };

    /// <summary>The character that stands twice where it is meant once.</summary>
    private static char DoubledIn(SyntaxToken token) =>
        token.Kind() switch
        {
            SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken when token.Text[0] == '@' => '"',
            SyntaxKind.InterpolatedStringTextToken when OpeningOf(token) is "$@\"" or "@$\"" => '"',
            _ => '\0',
        };

    private static string OpeningOf(SyntaxToken token) =>
        token.Parent?.Parent is InterpolatedStringExpressionSyntax interpolated
            ? interpolated.StringStartToken.Text
            : "";
}
