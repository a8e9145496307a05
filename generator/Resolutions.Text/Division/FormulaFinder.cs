using System.Globalization;

namespace Resolutions.Text;

/// <summary>Finds the lines that may be enacting formulas. A formula gives language and organ.</summary>
internal static class FormulaFinder
{
    private const int LongestDress = 8;
    private const int ShortestDamaged = 12;
    private const int LettersPerDamage = 6;
    private static readonly char[] Ends = [' ', '\t', '\u00A0', '*', '_'];
    private static readonly Dictionary<string, (LanguageTable Table, Organ Organ)> Names = Build();
    private static readonly HashSet<LetterSet> LettersOfNames = [.. Names.Keys.Select(name => new LetterSet(name))];
    private static readonly (string Name, LetterSet Letters, (LanguageTable, Organ) Value)[] LongNames =
    [
        .. Names
            .Where(name => name.Key.Length >= ShortestDamaged)
            .Select(name => (name.Key, new LetterSet(name.Key), name.Value)),
    ];
    private static readonly int LongestName = Names.Keys.Max(key => key.Length);
    private static readonly int Longest = LongestName * 2;

    /// <summary>The lines that hold nothing but the name of an organ as it opens a resolution, in reading order.</summary>
    public static List<Formula> FindAll(string source, List<SourceLine> lines, List<Block> blocks)
    {
        var found = new List<Formula>();
        for (var i = 0; i < blocks.Count; i++)
        {
            for (var line = blocks[i].FirstLine; blocks[i].Kind == BlockKind.Text && line <= blocks[i].LastLine; line++)
            {
                var span = LineTrimmer.Trim(source, lines[line]);
                if (span.Length > Longest + LongestDress)
                {
                    continue;
                }

                var letters = BareLetters.CountIn(source, span);
                if (Read(source, span, letters) is var (table, organ, hasComma))
                {
                    found.Add(new Formula(i, line, table, organ, hasComma));
                }
                else if (ReadDamaged(source, span, letters) is var (likely, its))
                {
                    found.Add(new Formula(i, line, likely, its, HasComma: false) { IsDamaged = true });
                }
            }
        }

        return found;
    }

    /// <summary>What a line opens, if it is a formula.</summary>
    public static (LanguageTable Table, Organ Organ, bool HasComma)? Read(string source, TextSpan line) =>
        line.Length > Longest + LongestDress ? null : Read(source, line, BareLetters.CountIn(source, line));

    private static (LanguageTable Table, Organ Organ, bool HasComma)? Read(
        string source,
        TextSpan line,
        BareLetters letters
    )
    {
        if (letters.Count > LongestName || letters.Unsure == 0 && !LettersOfNames.Contains(letters.Set))
        {
            return null;
        }

        var words = line.In(source).TrimEnd(Ends);
        return HasOnlyLetters(words) && Names.TryGetValue(BareLetters.Of(words), out var found)
            ? (found.Table, found.Organ, words.EndsWith(",", StringComparison.Ordinal) || words[^1] is '，' or '،')
            : null;
    }

    /// <summary>The name that a line almost is, with a few letters damaged by a scan.</summary>
    private static (LanguageTable Table, Organ Organ)? ReadDamaged(string source, TextSpan line, BareLetters letters)
    {
        if (line.Length < ShortestDamaged || letters.Count > LongestName + LongestName / LettersPerDamage)
        {
            return null;
        }

        string? words = null;
        foreach (var (name, its, value) in LongNames)
        {
            var most = name.Length / LettersPerDamage;
            if (
                letters.MayBeWithin(name, its, most)
                && EditDistance.IsWithin(words ??= BareLetters.Of(line.In(source)), name, most)
            )
            {
                return value;
            }
        }

        return null;
    }

    private static bool HasOnlyLetters(string words)
    {
        foreach (var c in words)
        {
            if (!char.IsLetter(c) && !IsDress(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What may stand around and between the letters of a formula.</summary>
    private static bool IsDress(char c) =>
        c is ',' or '.' or '，' or '،' or '*' or '_' or '\'' or '’' or '“' or '"' or '«' or '-'
        || Characters.IsBlank(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static Dictionary<string, (LanguageTable Table, Organ Organ)> Build()
    {
        var names = new Dictionary<string, (LanguageTable, Organ)>(StringComparer.Ordinal);
        foreach (var table in LanguageTables.All)
        {
            foreach (var name in table.EnactingNames)
            {
                names.Add(BareLetters.Of(name.Name), (table, name.Organ));
            }
        }

        return names;
    }
}
