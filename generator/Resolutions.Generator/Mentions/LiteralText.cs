using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Resolutions.Generator;

/// <summary>Reads the characters of a string literal as they stand in the file, without the escapes of white space.</summary>
internal static class LiteralText
{
    private const string WhiteSpace = "nrtvfb0";

    /// <summary>
    /// The characters, as many as in the file: <c>\n</c> and its like are as many spaces, so that no letter of an escape is one of a word.
    /// </summary>
    public static string Plain(SyntaxToken token)
    {
        string text = token.Text;
        if (
            !token.IsKind(SyntaxKind.StringLiteralToken)
            || text.Length == 0
            || text[0] != '"'
            || text.IndexOf('\\') < 0
        )
        {
            return text;
        }

        char[] plain = text.ToCharArray();
        for (int i = 0; i + 1 < plain.Length; i++)
        {
            if (plain[i] != '\\')
            {
                continue;
            }

            if (WhiteSpace.IndexOf(plain[i + 1]) >= 0)
            {
                plain[i] = plain[i + 1] = ' ';
            }

            i++;
        }

        return new(plain);
    }
}
