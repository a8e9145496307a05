namespace Resolutions.Text;

/// <summary>
/// Decides what becomes of a hyphen at the end of a line. Only the rest of the text can tell: a word that stands elsewhere in one piece
/// was broken, a compound that stands elsewhere keeps its hyphen.
/// </summary>
internal sealed class LineHyphens(string source)
{
    private HashSet<string>? words;

    /// <summary>How a line goes on in the next one.</summary>
    public HyphenJoin Join(TextSpan line, TextSpan next)
    {
        if (line.Length < 2 || next.IsEmpty || !char.IsLetter(source[line.End - 2]))
        {
            return HyphenJoin.None;
        }

        var last = source[line.End - 1];
        if (last == Characters.SoftHyphen)
        {
            return HyphenJoin.Broken;
        }

        if (last is not ('-' or '‐') || !char.IsLetter(source[next.Start]))
        {
            return HyphenJoin.None;
        }

        // The second half of a broken word has no capital of its own.
        if (char.IsUpper(source[next.Start]) && !char.IsUpper(source[line.End - 2]))
        {
            return HyphenJoin.Compound;
        }

        words ??= Collect();
        var start = line.End - 1;
        while (start > line.Start && IsWord(source[start - 1]))
        {
            start--;
        }

        var end = next.Start;
        while (end < next.End && char.IsLetter(source[end]))
        {
            end++;
        }

        var left = source.Substring(start, line.End - 1 - start).ToLowerInvariant();
        var right = source.Substring(next.Start, end - next.Start).ToLowerInvariant();
        return words.Contains(left + "-" + right) ? HyphenJoin.Compound
            : words.Contains(left + right) ? HyphenJoin.Broken
            : words.Contains(right) ? HyphenJoin.None
            : HyphenJoin.Compound;
    }

    /// <summary>The words of the text, compounds whole; but not the halves around a hyphen at the end of a line.</summary>
    private HashSet<string> Collect()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var isHalf = false;
        for (var at = 0; at < source.Length; at++)
        {
            if (!char.IsLetter(source[at]))
            {
                continue;
            }

            var start = at;
            while (at < source.Length && IsWord(source[at]))
            {
                at++;
            }

            var endsLine = source[at - 1] == '-' && (at == source.Length || Characters.IsBlank(source[at]));
            if (!isHalf && !endsLine)
            {
                found.Add(source.Substring(start, at - start).ToLowerInvariant());
            }

            isHalf = endsLine;
        }

        return found;
    }

    private static bool IsWord(char c) => char.IsLetter(c) || c == '-';
}
