namespace Resolutions.Generator;

/// <summary>
/// Reads lists in which people name provisions, as <c>A/RES/78/132 OP1-OP59, PP3, A/RES/70/1</c>: in options of the compiler, whose values end
/// at a semicolon, and in metadata of items.
/// </summary>
internal static class ProvisionEntries
{
    private static readonly char[] Blanks = [' ', '\t'];

    /// <summary>The entries, in their order. One that has only paths is about the resolution before it.</summary>
    public static IEnumerable<ProvisionEntry> Read(string list)
    {
        string symbol = "";
        foreach (string part in Parts(list))
        {
            string text = part.Trim();
            if (text.Length == 0)
            {
                continue;
            }

            string joined = WithJoinedRanges(text);
            int path = PathStart(joined);
            if (path > 0)
            {
                symbol = joined.Substring(0, path).Trim();
            }

            if (path == joined.Length && EndOfSymbol(joined) is > 0 and var end)
            {
                symbol = joined.Substring(0, end);
                yield return new(text, symbol, joined.Substring(end + 1).Trim(), "");
                continue;
            }

            (string first, string last) = Ends(joined.Substring(path));
            yield return new(text, symbol, first, last);
        }
    }

    /// <summary>The parts between commas, with the words of a provision at its symbol, “A/RES/78/132, para. 3”, which are no path.</summary>
    private static IEnumerable<string> Parts(string list)
    {
        string before = "";
        foreach (string part in list.Split(','))
        {
            bool isInWords = part.TrimStart() is [>= 'a' and <= 'z', ..] && part.IndexOf('/') < 0 && IsSymbol(before);
            if (before.Length > 0 && !isInWords)
            {
                yield return before;
            }

            before = isInWords ? before + "," + part : part;
        }

        yield return before;
    }

    private static bool IsSymbol(string text) =>
        text.IndexOf('/') >= 0
        && text.IndexOf(',') < 0
        && PathStart(WithJoinedRanges(text.Trim())) == text.Trim().Length;

    /// <summary>The end of a symbol with words behind its comma; 0 where none are.</summary>
    private static int EndOfSymbol(string text) => Math.Max(0, text.IndexOf(','));

    /// <summary>Where the path begins: behind the symbol, which has a slash. Of what stands behind one, only paths open with two letters.</summary>
    private static int PathStart(string text)
    {
        if (text.IndexOf('/') < 0)
        {
            return 0;
        }

        int last = text.LastIndexOfAny(Blanks) + 1;
        return
            last > 0
            && last + 1 < text.Length
            && char.IsLetter(text[last])
            && char.IsLetter(text[last + 1])
            && text.IndexOf('/', last) < 0
            ? last
            : text.Length;
    }

    /// <summary>The entry with a plain hyphen, and no blanks, between the ends of a range.</summary>
    private static string WithJoinedRanges(string text)
    {
        text = text.Replace('–', '-').Replace('—', '-');
        while (text.Contains(" -") || text.Contains("- "))
        {
            text = text.Replace(" -", "-").Replace("- ", "-");
        }

        return text;
    }

    private static (string First, string Last) Ends(string path)
    {
        int hyphen = path.IndexOf('-');
        if (hyphen < 0)
        {
            return (path, "");
        }

        string first = path.Substring(0, hyphen);
        return (first, Completed(path.Substring(hyphen + 1), first));
    }

    /// <summary>The end of a range with what it need not repeat: <c>OP1-59</c>, <c>OP2(a)-(c)</c>, <c>SectionII.OP1-OP4</c>.</summary>
    private static string Completed(string last, string first)
    {
        if (last.Length == 0)
        {
            return ProvisionEntry.NoEnd;
        }

        if (last[0] == '(')
        {
            return first.Substring(0, Math.Max(0, first.LastIndexOf('('))) + last;
        }

        if (char.IsDigit(last[0]))
        {
            return first.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') + last;
        }

        // Of a target, the label has a dot too.
        int container = first.Length - ProvisionPath.Split(first).Last().Length;
        return ProvisionPath.Split(last).Count() == 1 ? first.Substring(0, container) + last : last;
    }
}
