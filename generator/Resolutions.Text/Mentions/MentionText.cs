namespace Resolutions.Text;

/// <summary>
/// Makes running text of a comment, a string or a page: what marks it up is blank, so that words on both sides of it belong together; what
/// characters are written for is written out; addresses of links are texts of their own.
/// </summary>
internal sealed class MentionText
{
    private const string Marks = "\"“”„«»《》「」*`>|\r\n[]";
    private const int LongestAddress = 1000;
    private const int LongestEmphasis = 400;

    /// <summary>Whether further digits or letters that are not known may stand at a position: a hole, or that of a format.</summary>
    public static bool IsOpen(string text, int at) =>
        at >= 0 && at < text.Length && text[at] is MentionReader.Hole or '{' or '$';

    /// <summary>Elements of documentation comments and of pages that end a paragraph, an item or a row; a cell goes on with the next one.</summary>
    private static readonly HashSet<string> BlockTags = new(StringComparer.OrdinalIgnoreCase)
    {
        "summary",
        "remarks",
        "para",
        "param",
        "typeparam",
        "returns",
        "value",
        "example",
        "exception",
        "list",
        "item",
        "p",
        "div",
        "ul",
        "ol",
        "li",
        "table",
        "tr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "br",
        "pre",
        "blockquote",
    };

    private readonly string source;

    /// <summary>Whether asterisks open the lines as they do in block comments.</summary>
    private readonly bool isBlockComment;
    private readonly List<DecodedText> texts = [];

    private MentionText(string source)
    {
        this.source = source;
        isBlockComment = source.StartsWith("/*", StringComparison.Ordinal);
    }

    /// <summary>The running text, and the texts of links and tags in it.</summary>
    public static IReadOnlyList<DecodedText> Read(string source)
    {
        var reader = new MentionText(source);
        reader.texts.Insert(0, reader.Read(0, source.Length));
        return reader.texts;
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
                : c == '<' ? ReadTag(i, end, output)
                : c is ']' or '[' ? ReadBracket(i, end, output)
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
                output.Append(SignOf(i, end), i, length);
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

    /// <summary>What stands for marks that say nothing by themselves: the end of a block ends a sentence, a border between cells is a comma.</summary>
    private string SignOf(int at, int end) =>
        source[at] switch
        {
            '\n' => EndsBlock(at, end) ? ". " : "\n",
            '<' when IsBlockTag(at) => ". ",
            '|' when IsBetweenCells(at, end) => ",",
            _ => " ",
        };

    private bool IsBetweenCells(int border, int end)
    {
        var before = border - 1;
        while (before >= 0 && source[before] is ' ' or '\t')
        {
            before--;
        }

        var behind = border + 1;
        while (behind < end && source[behind] is ' ' or '\t')
        {
            behind++;
        }

        return before >= 0
            && source[before] is not ('\n' or '|')
            && behind < end
            && source[behind] is not ('\n' or '\r' or '|');
    }

    /// <summary>Whether a line is the last one of a paragraph or of an item of a list: what follows belongs to something else.</summary>
    private bool EndsBlock(int line, int end)
    {
        var at = line + 1;
        var hasHash = false;
        while (
            at < end
            && (
                source[at] is '/' or '#'
                || source[at] == '*' && isBlockComment
                || source[at] != '\n' && Characters.IsBlank(source[at])
            )
        )
        {
            hasHash |= source[at] == '#';
            at++;
        }

        return hasHash
            || at < end
                && (
                    source[at] is '\n' or '|'
                    || source[at] is '-' or '+' or '•' or '*' && at + 1 < end && Characters.IsBlank(source[at + 1])
                );
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

    /// <summary>Passes over a tag, or a mark of comments. What stands in a tag, as an address, is a text of its own.</summary>
    private int ReadTag(int open, int end, DecodedTextBuilder output)
    {
        const string comment = "<!--";
        if (Has(comment, open))
        {
            return comment.Length;
        }

        // The marks of an address alone, <https://…>, enclose words of the sentence.
        if (Has("<http", open))
        {
            return 1;
        }

        var isTag = open + 1 < end && (source[open + 1] is '/' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));
        var close = isTag ? source.IndexOf('>', open, Math.Min(LongestAddress, end - open)) : -1;
        if (close < 0)
        {
            return 1;
        }

        if (FindSymbol(open + 1, close) is { } symbol)
        {
            AppendAddress(output, symbol);
        }
        else
        {
            Add(open + 1, close);
        }

        return close + 1 - open;
    }

    /// <summary>Whether what a tag begins or ends is a paragraph, an item or a row.</summary>
    private bool IsBlockTag(int open)
    {
        var at = open + 1;
        at += at < source.Length && source[at] == '/' ? 1 : 0;
        var end = at;
        while (end < source.Length && char.IsLetterOrDigit(source[end]))
        {
            end++;
        }

        return BlockTags.Contains(source.Substring(at, end - at));
    }

    /// <summary>Where the symbol of a document stands in an address: behind its host.</summary>
    private TextSpan? FindSymbol(int start, int end)
    {
        for (var at = start; at + 2 < end; at++)
        {
            if (source[at] == '/' && source[at + 1] is 'A' or 'E' or 'S' or 'T' && source[at + 2] is '/' or '%')
            {
                var behind = at + 1;
                while (
                    behind < end && !Characters.IsBlank(source[behind]) && source[behind] is not ('"' or '\'' or '>')
                )
                {
                    behind++;
                }

                return TextSpan.FromBounds(at + 1, behind);
            }
        }

        return null;
    }

    private void AppendAddress(DecodedTextBuilder output, TextSpan address)
    {
        output.Append(' ', address.Start);
        for (var i = address.Start; i < address.End; )
        {
            var written = MentionCharacters.Decode(source, i, address.End, isAddress: true, out var characters);
            output.Append(written > 0 ? characters : source[i].ToString(), i, Math.Max(1, written));
            i += Math.Max(1, written);
        }
    }

    /// <summary>
    /// Makes the symbol in the address of a link a word of the sentence, where the words of the link name none: <c>[para. 9](…/A/RES/78/132)</c>.
    /// </summary>
    /// <returns>Whether it did.</returns>
    private bool TryAppendLinked(int close, TextSpan address, DecodedTextBuilder output)
    {
        const int longest = 300;
        var open = source.LastIndexOf('[', close, Math.Min(close + 1, longest));
        if (
            open < 0
            || source.IndexOf('/', open, close - open) >= 0
            || FindSymbol(address.Start, address.End) is not { } symbol
        )
        {
            return false;
        }

        var isPlace = source.Skip(open).Take(close - open).Any(Characters.IsDigit);
        output.Append(isPlace ? " (" : " ", close, 1);
        AppendAddress(output, symbol);
        output.Append(isPlace ? ")" : "", symbol.End, 0);
        return true;
    }

    /// <summary>Passes over what follows the words of a link, or the sign of a note.</summary>
    private int ReadBracket(int at, int end, DecodedTextBuilder output)
    {
        if (source[at] == '[')
        {
            if (IsSet(at, end))
            {
                return 0;
            }

            return at > 0 && !Characters.IsBlank(source[at - 1]) && EndOfNote(at, end) is > 0 and var behind
                ? behind - at
                : 1;
        }

        if (at + 1 < end && source[at + 1] == '(' && EndOfPair(at + 1, end, '(', ')') is > 0 and var address)
        {
            if (!TryAppendLinked(at, TextSpan.FromBounds(at + 2, address - 1), output))
            {
                Add(at + 2, address - 1);
            }

            return address - at;
        }

        return at + 1 < end && source[at + 1] == '[' && EndOfPair(at + 1, end, '[', ']') is > 0 and var label
            ? label - at
            : 1;
    }

    /// <summary>Whether a set of characters begins, as regular expressions have it: <c>[0-9]</c>.</summary>
    private bool IsSet(int open, int end) =>
        open > 0
        && open + 4 < end
        && char.IsLetterOrDigit(source[open - 1])
        && char.IsLetterOrDigit(source[open + 1])
        && source[open + 2] == '-'
        && char.IsLetterOrDigit(source[open + 3])
        && source[open + 4] == ']';

    /// <summary>The end of <c>[1]</c> or <c>[^1]</c>, or 0.</summary>
    private int EndOfNote(int open, int end)
    {
        var at = open + 1 + (open + 1 < end && source[open + 1] == '^' ? 1 : 0);
        var first = at;
        while (at < end && source[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at > first && at < end && source[at] == ']' ? at + 1 : 0;
    }

    private int EndOfPair(int open, int end, char opening, char closing)
    {
        var depth = 0;
        for (var at = open; at < end && at - open < LongestAddress && source[at] != '\n'; at++)
        {
            depth +=
                source[at] == opening ? 1
                : source[at] == closing ? -1
                : 0;
            if (depth == 0)
            {
                return at + 1;
            }
        }

        return 0;
    }

    private void Add(int start, int end)
    {
        if (source.IndexOf('/', start, end - start) >= 0 || source.IndexOf('%', start, end - start) >= 0)
        {
            texts.Add(Read(start, end));
        }
    }
}
