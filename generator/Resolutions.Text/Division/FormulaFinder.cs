using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Resolutions.Text;

/// <summary>Finds the lines that may be enacting formulas. A formula gives language and organ.</summary>
internal sealed class FormulaFinder
{
    private const int LongestDress = 8;
    private const int ShortestDamaged = 12;
    private const int LettersPerDamage = 6;
    private static readonly ConditionalWeakTable<object, FormulaFinder> Finders = new();
    private readonly Dictionary<string, (LanguageTable Table, Organ Organ)> names;
    private readonly (string Name, LetterSet Letters, (LanguageTable, Organ) Value)[] longNames;
    private readonly int longestName;
    private readonly int longest;

    private FormulaFinder(IEnumerable<LanguageTable> tables)
    {
        names = Names(tables);
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
                if (Read(source, span) is var (table, organ, hasComma))
                {
                    found.Add(new Formula(i, line, table, organ, hasComma));
                }
                else if (ReadDamaged(source, span) is var (likely, its))
                {
                    found.Add(new Formula(i, line, likely, its, HasComma: false) { IsDamaged = true });
                }
            }
        }

        return found;
    }

    /// <summary>What a line opens, if it is a formula.</summary>
    public (LanguageTable Table, Organ Organ, bool HasComma)? Read(string source, TextSpan line)
    {
        if (line.Length > longest + LongestDress || !MayBeName(source, line))
        {
            return null;
        }

        var words = line.In(source).TrimEnd(' ', '\t', '\u00A0', '*', '_');
        return names.TryGetValue(Letters(words), out var found)
            ? (found.Table, found.Organ, words.EndsWith(",", StringComparison.Ordinal) || words[^1] is '，' or '،')
            : null;
    }

    /// <summary>The name that a line almost is, with a few letters damaged by a scan.</summary>
    private (LanguageTable Table, Organ Organ)? ReadDamaged(string source, TextSpan line)
    {
        if (
            line.Length < ShortestDamaged
            || line.Length > longest + LongestDress
            || CountLetters(source, line) > longestName + longestName / LettersPerDamage
        )
        {
            return null;
        }

        var letters = LettersOf(Decompose(line.In(source)));
        var set = new LetterSet(letters);
        foreach (var (name, its, value) in longNames)
        {
            var most = name.Length / LettersPerDamage;
            if (its.MayBeWithin(set, most) && EditDistance.IsWithin(letters, name, most))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The letters alone, without accents: text recognized from a scan loses accents and gains spaces.</summary>
    private static string Letters(string words)
    {
        words = Decompose(words);
        foreach (var c in words)
        {
            if (!IsLetter(c) && !IsDress(c))
            {
                return "";
            }
        }

        return LettersOf(words);
    }

    private static string LettersOf(string words)
    {
        var letters = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (IsLetter(c))
            {
                letters.Append(Characters.Fold(c));
            }
        }

        return letters.ToString();
    }

    /// <summary>Whether a line has no more letters than a name, and nothing else that no name has: cheaper than to take them out.</summary>
    private bool MayBeName(string source, TextSpan line)
    {
        var letters = 0;
        for (var i = line.Start; i < line.End && letters <= longestName; i++)
        {
            if (IsLetter(source[i]))
            {
                letters++;
            }
            else if (!IsDress(source[i]))
            {
                return false;
            }
        }

        return letters <= longestName;
    }

    private static int CountLetters(string source, TextSpan line)
    {
        var letters = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            letters += IsLetter(source[i]) ? 1 : 0;
        }

        return letters;
    }

    /// <summary>The kashida, which only makes a word longer, counts as a letter in Unicode.</summary>
    private static bool IsLetter(char c) => char.IsLetter(c) && !Characters.IsDress(c);

    /// <summary>What may stand around and between the letters of a formula.</summary>
    private static bool IsDress(char c) =>
        c is ',' or '.' or '，' or '،' or '*' or '_' or '\'' or '’' or '“' or '"' or '«' or '-'
        || Characters.IsBlank(c)
        || Characters.IsDress(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    /// <summary>The words with their accents apart. Characters that are none, which cannot be decomposed, are as they are.</summary>
    private static string Decompose(string words)
    {
        var isPlain = true;
        foreach (var c in words)
        {
            if (char.IsSurrogate(c) || c >= '\uFDD0' && c <= '\uFDEF' || c >= '\uFFFE')
            {
                return words;
            }

            isPlain &= IsPlain(c);
        }

        return isPlain ? words : words.Normalize(NormalizationForm.FormD);
    }

    /// <summary>Whether a character has no accent to part from it; of others not all have one.</summary>
    private static bool IsPlain(char c) =>
        c < '\u00C0'
        || c
            is >= '\u2010'
                and <= '\u2027'
                or >= '\u3001'
                and <= '\u3011'
                or >= '\u4E00'
                and <= '\u9FFF'
                or >= '！'
                and <= '～';

    private static Dictionary<string, (LanguageTable Table, Organ Organ)> Names(IEnumerable<LanguageTable> tables)
    {
        var names = new Dictionary<string, (LanguageTable, Organ)>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            foreach (var name in table.EnactingNames)
            {
                names.Add(Letters(name.Name), (table, name.Organ));
            }
        }

        return names;
    }
}
