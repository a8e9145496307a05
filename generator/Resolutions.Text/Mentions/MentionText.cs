namespace Resolutions.Text;

/// <summary>
/// Makes running text of a comment, a string or a page: what marks it up is blank, so that words on both sides of it belong together; what
/// characters are written for is written out; addresses of links are texts of their own.
/// </summary>
internal sealed class MentionText
{
    private const string Marks = "\"“”„«»《》「」*`>|\r\n[]";
    private const int LongestEmphasis = 400;

    /// <summary>Whether further digits or letters that are not known may stand at a position: a hole, or that of a format.</summary>
    public static bool IsOpen(string text, int at) =>
        at >= 0 && at < text.Length && text[at] is MentionReader.Hole or '{' or '$';

    private readonly string source;

    private readonly MarkupBlocks blocks;
    private readonly MarkupLinks links;

    private MentionText(string source)
    {
        this.source = source;
        blocks = new MarkupBlocks(source);
        links = new MarkupLinks(source);
    }

    /// <summary>The running text, and the texts of links and tags in it.</summary>
    public static IReadOnlyList<DecodedText> Read(string source)
    {
        var reader = new MentionText(source);
        var texts = new List<DecodedText> { reader.Read(0, source.Length) };
        while (reader.links.TryTakeAddress(out var address))
        {
            texts.Add(reader.Read(address.Start, address.End));
        }

        return texts;
    }

    private DecodedText Read(int start, int end)
    {
        var output = new DecodedTextBuilder();
        var opensLine = true;
        var isAddress = false;
        for (var i = start; i < end; )
        {
            var c = source[i];
            var isMarker = opensLine && c is '/' or '*' or '#';
            opensLine = c == '\n' || opensLine && (isMarker || Characters.IsBlank(c));
            isAddress = !Characters.IsBlank(c) && (isAddress || Has("://", i));
            var length =
                isMarker ? 1
                : c == '<' ? links.ReadTag(i, end, output)
                : c is ']' or '[' ? links.ReadBracket(i, end, output)
                : IsMark(i, end) && !(c == '*' && IsWildcard(i)) ? 1
                : 0;
            if (length > 0 && EndOfTitle(i, end) is > 0 and var behindTitle)
            {
                while (i < behindTitle)
                {
                    output.Append(source[i], i++);
                }
            }
            else if (length > 0)
            {
                output.Append(blocks.SignOf(i, end), i, length);
                i += length;
            }
            else if (MentionCharacters.Decode(source, i, end, isAddress, out var characters) is > 0 and var written)
            {
                output.Append(characters, i, written);
                i += written;
            }
            else
            {
                output.Append(c, i++);
            }
        }

        MentionForms.Fold(output);
        return output.ToText();
    }

    private bool Has(string what, int at) => string.CompareOrdinal(source, at, what, 0, what.Length) == 0;

    /// <summary>Whether a character says nothing: a quotation mark, emphasis, the end of a line, the border of a cell.</summary>
    private bool IsMark(int at, int end) =>
        Marks.IndexOf(source[at]) >= 0
        || source[at] == '_'
            && !(at > 0 && at + 1 < end && char.IsLetterOrDigit(source[at - 1]) && char.IsLetterOrDigit(source[at + 1]))
        || source[at] is '\'' or '‘' or '’'
            && !(at > 0 && at + 1 < end && char.IsLetterOrDigit(source[at - 1]) && char.IsLetter(source[at + 1]))
        || source[at] == '~' && (at + 1 < end && source[at + 1] == '~' || at > 0 && source[at - 1] == '~')
        || source[at] == '-' && (Has("-->", at) || at > 0 && Has("-->", at - 1));

    /// <summary>Whether an asterisk right behind a letter or digit closes no emphasis: none is open in its line.</summary>
    private bool IsWildcard(int at)
    {
        if (at == 0 || !char.IsLetterOrDigit(source[at - 1]))
        {
            return false;
        }

        for (var i = at - 1; i >= 0 && i > at - LongestEmphasis && source[i] != '\n'; i--)
        {
            if (source[i] == '*' && !Characters.IsBlank(source[i + 1]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The end of words in quotation marks that can be a title and no mention, or 0.</summary>
    private int EndOfTitle(int open, int end)
    {
        const int longest = 200;
        var closing = source[open] switch
        {
            '“' => '”',
            '«' => '»',
            '《' => '》',
            _ => '\0',
        };
        for (var at = open + 1; closing != '\0' && at < end && at < open + longest; at++)
        {
            if (source[at] == closing)
            {
                return at > open + 1 ? at + 1 : 0;
            }

            if (Characters.IsDigit(source[at]) || source[at] == '\n')
            {
                return 0;
            }
        }

        return 0;
    }
}
