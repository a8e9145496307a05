using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Resolutions.Generator;

/// <summary>
/// A short number for the words of a text: the first 16 hexadecimal digits of SHA-256 over UTF-8, without white space and with
/// full-width ASCII folded, so that it stays when a text is set anew and changes when its words do.
/// </summary>
internal static class Fingerprint
{
    private const int ByteCount = 8;

    public static string Of(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!IsWhiteSpace(c))
            {
                words.Append(FullWidth.Narrow(c));
            }
        }

        using var algorithm = SHA256.Create();
        byte[] hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(words.ToString()));
        return string.Concat(hash.Take(ByteCount).Select(static b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }

    /// <summary>The property White_Space of Unicode, which .NET versions do not agree on.</summary>
    private static bool IsWhiteSpace(char c) =>
        c
            is (>= '\t' and <= '\r')
                or ' '
                or '\u0085'
                or '\u00A0'
                or '\u1680'
                or (>= '\u2000' and <= '\u200A')
                or '\u2028'
                or '\u2029'
                or '\u202F'
                or '\u205F'
                or '\u3000';
}
