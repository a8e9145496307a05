namespace Resolutions.Text;

/// <summary>
/// Passes over the links, tags and notes of a comment or a page. A symbol in an address is a word of the sentence around it; other addresses are
/// texts of their own.
/// </summary>
internal sealed class MarkupLinks(string source)
{
    private const int LongestAddress = 1000;
    private readonly Queue<TextSpan> addresses = new();

    /// <summary>Takes one of the addresses that are texts of their own.</summary>
    public bool TryTakeAddress(out TextSpan address)
    {
        address = addresses.Count > 0 ? addresses.Dequeue() : default;
        return !address.IsEmpty;
    }

    /// <summary>Passes over a tag, or a mark of comments. What stands in a tag, as an address, is a text of its own.</summary>
    public int ReadTag(int open, int end, DecodedTextBuilder output)
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

        var isPlace = false;
        for (var i = open; i < close && !isPlace; i++)
        {
            isPlace = Characters.IsDigit(source[i]);
        }

        output.Append(isPlace ? " (" : " ", close, 1);
        AppendAddress(output, symbol);
        output.Append(isPlace ? ")" : "", symbol.End, 0);
        return true;
    }

    /// <summary>Passes over what follows the words of a link, or the sign of a note.</summary>
    public int ReadBracket(int at, int end, DecodedTextBuilder output)
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

    private bool Has(string what, int at) => string.CompareOrdinal(source, at, what, 0, what.Length) == 0;

    private void Add(int start, int end)
    {
        if (source.IndexOf('/', start, end - start) >= 0 || source.IndexOf('%', start, end - start) >= 0)
        {
            addresses.Enqueue(TextSpan.FromBounds(start, end));
        }
    }
}
