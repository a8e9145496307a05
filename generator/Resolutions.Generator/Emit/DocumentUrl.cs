using System.Globalization;
using System.Text;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Addresses of official documents.</summary>
internal static class DocumentUrl
{
    /// <summary>The address, such as <c>https://docs.un.org/zh/A/RES/78/132</c>; symbols stand in it without spaces.</summary>
    public static string Of(Language language, string symbol)
    {
        var url = new StringBuilder("https://docs.un.org/").Append(LanguageCode.Of(language)).Append('/');
        foreach (byte b in Encoding.UTF8.GetBytes(symbol))
        {
            if (IsPlain((char)b))
            {
                url.Append((char)b);
            }
            else if (b != ' ')
            {
                url.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return url.ToString();
    }

    private static bool IsPlain(char c) =>
        c
            is (>= 'A' and <= 'Z')
                or (>= 'a' and <= 'z')
                or (>= '0' and <= '9')
                or '/'
                or '.'
                or '-'
                or '_'
                or '('
                or ')';
}
