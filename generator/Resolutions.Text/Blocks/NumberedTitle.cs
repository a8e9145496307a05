namespace Resolutions.Text;

/// <summary>
/// Finds the title of a resolution that the header of a page repeats above the symbol. That it is the title is known by the number, such as
/// 73/1, that it stands behind on the first page.
/// </summary>
internal static class NumberedTitle
{
    private const int MostLines = 3;

    /// <summary>The indices of the lines that repeat a title right above a symbol alone on its line.</summary>
    public static List<int> FindAbovePages(string source, List<SourceLine> lines)
    {
        var found = new List<int>();
        var titles = new HashSet<string>(StringComparer.Ordinal);
        var (last, lastOfTitle) = (-1, -1);
        for (var i = 0; i < lines.Count; i++)
        {
            var words = LineTrimmer.SpanOfWords(source, LineTrimmer.Trim(source, lines[i]));
            if (words.IsEmpty)
            {
                continue;
            }

            if (ReadTitle(source, lines, i, words, titles) is > 0 and var end)
            {
                lastOfTitle = Math.Max(lastOfTitle, end);
            }
            else if (
                last > lastOfTitle
                && titles.Count > 0
                && PrintedSymbol.Read(source, words) is not null
                && titles.Contains(FoldedText.Key(LineTrimmer.Trim(source, lines[last]).In(source)))
            )
            {
                found.Add(last);
            }

            last = i;
        }

        return found;
    }

    /// <summary>Adds the title that a line opens: what stands behind the number, alone and with the lines below it.</summary>
    /// <returns>The last line that may belong to the title, or nothing where the line opens none.</returns>
    private static int ReadTitle(
        string source,
        List<SourceLine> lines,
        int line,
        TextSpan words,
        HashSet<string> titles
    )
    {
        if (!Characters.IsDigit(source[words.Start]))
        {
            return -1;
        }

        var text = words.In(source);
        var length = ResolutionNumber.Read(text, 0, out var number);
        if (length == 0 || number!.Session is null)
        {
            return -1;
        }

        var title = text.Substring(length).TrimStart('.', '-', ' ', '\t', '\u00A0', '—', ':');
        for (var i = line + 1; i <= line + MostLines; i++)
        {
            if (title.Length > 0)
            {
                titles.Add(FoldedText.Key(title));
            }

            if (i == lines.Count || LineTrimmer.Trim(source, lines[i]) is not { IsEmpty: false } next)
            {
                return i - 1;
            }

            title += " " + next.In(source);
        }

        return line + MostLines - 1;
    }
}
