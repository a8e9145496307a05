namespace Resolutions.Text;

/// <summary>Tells where paragraphs, items, rows and cells end in a comment or a page.</summary>
internal sealed class MarkupBlocks(string source)
{
    private const int LongestTag = 12;

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

    /// <summary>The block comments, in which asterisks open the lines; they may stand below comments of single lines.</summary>
    private readonly List<TextSpan> blockComments = BlockCommentsIn(source);

    /// <summary>What stands for marks that say nothing by themselves: the end of a block ends a sentence, a border between cells is a comma.</summary>
    public string SignOf(int at, int end) =>
        source[at] switch
        {
            '\n' => EndsBlock(at, end) ? ". " : "\n",
            '<' when IsBlockTag(at) => ". ",
            '|' when IsBetweenCells(at, end) => ",",
            _ => " ",
        };

    private static List<TextSpan> BlockCommentsIn(string source)
    {
        const string opening = "/*";
        const string closing = "*/";
        var found = new List<TextSpan>();
        var isComment =
            source.StartsWith("//", StringComparison.Ordinal) || source.StartsWith(opening, StringComparison.Ordinal);
        var start = isComment ? source.IndexOf(opening, StringComparison.Ordinal) : -1;
        while (start >= 0)
        {
            var end = source.IndexOf(closing, start + opening.Length, StringComparison.Ordinal);
            found.Add(TextSpan.FromBounds(start, end < 0 ? source.Length : end));
            start = end < 0 ? -1 : source.IndexOf(opening, end, StringComparison.Ordinal);
        }

        return found;
    }

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
                || source[at] == '*'
                    && (source[at - 1] == '/' || blockComments.Exists(block => block.Contains(new TextSpan(line, 1))))
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

    /// <summary>Whether what a tag begins or ends is a paragraph, an item or a row.</summary>
    private bool IsBlockTag(int open)
    {
        var at = open + 1;
        at += at < source.Length && source[at] == '/' ? 1 : 0;
        var end = at;
        while (end < source.Length && end - at < LongestTag && char.IsLetterOrDigit(source[end]))
        {
            end++;
        }

        return BlockTags.Contains(source.Substring(at, end - at));
    }
}
