using System.Globalization;
using System.Runtime.CompilerServices;

namespace Resolutions.Text;

/// <summary>Finds the lines that may be enacting formulas. A formula gives language and organ.</summary>
internal sealed class FormulaFinder
{
    private const int LongestDress = 8;
    private const int ShortestDamaged = 12;
    private const int LettersPerDamage = 6;
    private static readonly char[] Ends = [' ', '\t', '\u00A0', '*', '_'];
    private static readonly ConditionalWeakTable<object, FormulaFinder> Finders = new();
    private readonly Dictionary<string, (LanguageTable Table, Organ Organ)> names;
    private readonly HashSet<LetterSet> lettersOfNames;
    private readonly (string Name, LetterSet Letters, (LanguageTable, Organ) Value)[] longNames;
    private readonly int longestName;
    private readonly int longest;

    private FormulaFinder(IEnumerable<LanguageTable> tables)
    {
        names = Names(tables);
        lettersOfNames = [.. names.Keys.Select(name => new LetterSet(name))];
        longNames =
        [
            .. names
                .Where(name => name.Key.Length >= ShortestDamaged)
                .Select(name => (name.Key, new LetterSet(name.Key), name.Value)),
        ];
        longestName = names.Keys.Max(key => key.Length);
        longest = longestName * 2;
    }

    /// <summary>The finder for languages. Its index of names is made once.</summary>
    public static FormulaFinder For(IReadOnlyList<LanguageTable> tables) =>
        Finders.GetValue(tables, static _ => new FormulaFinder((IReadOnlyList<LanguageTable>)_));

    /// <summary>The finder for one language.</summary>
    public static FormulaFinder For(LanguageTable table) =>
        Finders.GetValue(table, static _ => new FormulaFinder([(LanguageTable)_]));

    /// <summary>The lines that hold nothing but the name of an organ as it opens a resolution, in reading order.</summary>
    public List<Formula> FindAll(string source, List<SourceLine> lines, List<Block> blocks)
    {
        var found = new List<Formula>();
        for (var i = 0; i < blocks.Count; i++)
        {
            for (var line = blocks[i].FirstLine; blocks[i].Kind == BlockKind.Text && line <= blocks[i].LastLine; line++)
            {
                var span = LineTrimmer.Trim(source, lines[line]);
                if (span.Length > longest + LongestDress)
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
    public (LanguageTable Table, Organ Organ, bool HasComma)? Read(string source, TextSpan line) =>
        line.Length > longest + LongestDress ? null : Read(source, line, BareLetters.CountIn(source, line));

    private (LanguageTable Table, Organ Organ, bool HasComma)? Read(string source, TextSpan line, BareLetters letters)
    {
        if (letters.Count > longestName || letters.Unsure == 0 && !lettersOfNames.Contains(letters.Set))
        {
            return null;
        }

        var words = line.In(source).TrimEnd(Ends);
        return HasOnlyLetters(words) && names.TryGetValue(BareLetters.Of(words), out var found)
            ? (found.Table, found.Organ, words.EndsWith(",", StringComparison.Ordinal) || words[^1] is '，' or '،')
            : null;
    }

    /// <summary>The name that a line almost is, with a few letters damaged by a scan.</summary>
    private (LanguageTable Table, Organ Organ)? ReadDamaged(string source, TextSpan line, BareLetters letters)
    {
        if (line.Length < ShortestDamaged || letters.Count > longestName + longestName / LettersPerDamage)
        {
            return null;
        }

        string? words = null;
        foreach (var (name, its, value) in longNames)
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
            if (!BareLetters.IsLetter(c) && !IsDress(c))
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
        || Characters.IsDress(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static Dictionary<string, (LanguageTable Table, Organ Organ)> Names(IEnumerable<LanguageTable> tables)
    {
        var names = new Dictionary<string, (LanguageTable, Organ)>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            foreach (var name in table.EnactingNames)
            {
                names.Add(BareLetters.Of(name.Name), (table, name.Organ));
            }
        }

        return names;
    }
}
