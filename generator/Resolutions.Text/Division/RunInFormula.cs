namespace Resolutions.Text;

/// <summary>
/// Finds an enacting formula with whose line the first paragraph goes on: <c>The Security Council, having considered …</c>. It is looked for
/// only where no line is a formula of its own.
/// </summary>
internal static class RunInFormula
{
    private const int LongestOpening = 80;

    /// <summary>The lines, with the one that opens with a formula divided behind it; nothing where no line does.</summary>
    public static List<SourceLine>? Divide(string source, List<SourceLine> lines, IReadOnlyList<LanguageTable> tables)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var span = LineTrimmer.Trim(source, lines[i]);
            if (!span.IsEmpty && EndOfFormula(source, span, tables) is > 0 and var end)
            {
                var divided = new List<SourceLine>(lines);
                divided[i] = lines[i] with { End = end, Next = end };
                divided.Insert(i + 1, lines[i] with { Start = end });
                return divided;
            }
        }

        return null;
    }

    private static int EndOfFormula(string source, TextSpan line, IReadOnlyList<LanguageTable> tables)
    {
        foreach (var table in tables)
        {
            foreach (var name in table.EnactingNames)
            {
                var end = FoldedText.MatchLiteral(source, line.Start, FoldedText.Key(name.Name));
                if (end > line.Start && end < line.End && GoesOn(source, ref end, line.End, table))
                {
                    return end;
                }
            }
        }

        return 0;
    }

    /// <summary>Whether the comma follows the name, and behind it the action of a preambular paragraph.</summary>
    private static bool GoesOn(string source, ref int end, int lineEnd, LanguageTable table)
    {
        if (Characters.Fold(source[end]) != ',' && source[end] != '،')
        {
            return false;
        }

        end++;
        var rest = LineTrimmer.Trim(source, end, lineEnd);
        var opening = LineTrimmer.Shorten(source, rest, LongestOpening).In(source);
        return !rest.IsEmpty && ActionReader.For(table).OpensPreambular(Capital(opening));
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1);
}
