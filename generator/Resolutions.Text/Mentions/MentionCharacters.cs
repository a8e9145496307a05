using System.Net;

namespace Resolutions.Text;

/// <summary>Reads characters that markup and addresses write in other ways: <c>&amp;nbsp;</c>, <c>%28</c>; and the signs of paragraphs.</summary>
internal static class MentionCharacters
{
    private const int LongestEntity = 10;
    private const string OperativeParagraph = "OP";
    private static readonly KeyValuePair<string, string>[] Abbreviations =
    [
        .. LanguageTables.All.SelectMany(static table => table.References.Abbreviations),
    ];
    private static readonly string[] Anchors = ["paragraph", "para", "p"];

    /// <summary>Reads the characters at a position.</summary>
    /// <returns>How many characters of the source write them; 0 where they stand for themselves.</returns>
    public static int Decode(string source, int at, int end, bool isAddress, out string characters)
    {
        characters = "";
        return source[at] switch
        {
            '&' => DecodeEntity(source, at, end, out characters),
            '%' when isAddress => DecodeOctet(source, at, end, out characters),
            '§' or '¶' => DecodeSign(source, at, end, out characters),
            'p' or 'P' when at > 0 && source[at - 1] == '#' => DecodeAnchor(source, at, end, out characters),
            >= 'A' and <= 'Z' => DecodeAbbreviation(source, at, end, out characters),
            _ => 0,
        };
    }

    private static int DecodeEntity(string source, int at, int end, out string characters)
    {
        characters = "";
        var semicolon = source.IndexOf(';', at, Math.Min(LongestEntity, end - at));
        if (semicolon < 0)
        {
            return 0;
        }

        var length = semicolon + 1 - at;
        var entity = source.Substring(at, length);
        characters = WebUtility.HtmlDecode(entity);
        return characters == entity ? 0 : length;
    }

    /// <summary>An octet of an address, of those that ASCII has.</summary>
    private static int DecodeOctet(string source, int at, int end, out string characters)
    {
        const int length = 3;
        characters = "";
        if (
            at + length > end
            || HexDigit.ValueOf(source[at + 1]) is not (>= 0 and var high)
            || HexDigit.ValueOf(source[at + 2]) is not (>= 0 and var low)
        )
        {
            return 0;
        }

        var value = (char)(high << 4 | low);
        characters = value.ToString();
        return value is >= ' ' and <= '~' ? length : 0;
    }

    /// <summary>The anchor of a paragraph in an address, <c>#para19</c>.</summary>
    private static int DecodeAnchor(string source, int at, int end, out string characters)
    {
        characters = OperativeParagraph;
        foreach (var name in Anchors)
        {
            if (string.Compare(source, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                var number = at + name.Length;
                number += number < end && source[number] is '-' or '_' or '.' or '=' ? 1 : 0;
                return number < end && Characters.IsDigit(source[number]) ? number - at : 0;
            }
        }

        return 0;
    }

    /// <summary>An organ and its resolution in one word.</summary>
    private static int DecodeAbbreviation(string source, int at, int end, out string characters)
    {
        characters = "";
        if (at > 0 && char.IsLetterOrDigit(source[at - 1]))
        {
            return 0;
        }

        foreach (var abbreviation in Abbreviations)
        {
            var behind = at + abbreviation.Key.Length;
            if (
                behind < end
                && !char.IsLetterOrDigit(source[behind])
                && string.CompareOrdinal(source, at, abbreviation.Key, 0, abbreviation.Key.Length) == 0
            )
            {
                characters = abbreviation.Value;
                return abbreviation.Key.Length;
            }
        }

        return 0;
    }

    /// <summary>The sign of a paragraph before its number: it is read as the name of one.</summary>
    private static int DecodeSign(string source, int at, int end, out string characters)
    {
        characters = OperativeParagraph;
        var number = at;
        while (number < end && (source[number] == source[at] || Characters.IsBlank(source[number])))
        {
            // Two signs are a plural: numbers without a sign may follow.
            characters = number > at && source[number] == source[at] ? OperativeParagraph + "s " : characters;
            number++;
        }

        return number < end && Characters.IsDigit(source[number]) ? number - at : 0;
    }
}
