using System.Globalization;
using System.Text;

namespace Resolutions.Text;

/// <summary>Finds the lines that may be enacting formulas. A formula gives language and organ.</summary>
internal static class FormulaFinder
{
    private const int LongestDress = 8;
    private static readonly Dictionary<string, (LanguageTable Table, Organ Organ)> Names = Build();
    private static readonly int Longest = Names.Keys.Max(key => key.Length) * 2;

    /// <summary>The lines that hold nothing but the name of an organ as it opens a resolution, in reading order.</summary>
    public static List<Formula> FindAll(string source, List<SourceLine> lines, List<Block> blocks)
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
    public static (LanguageTable Table, Organ Organ, bool HasComma)? Read(string source, TextSpan line)
    {
        if (line.Length > Longest + LongestDress)
        {
            return null;
        }

        var words = line.In(source).TrimEnd(' ', '\t', '\u00A0', '*', '_');
        return Names.TryGetValue(Letters(words), out var found)
            ? (found.Table, found.Organ, words.EndsWith(",", StringComparison.Ordinal) || words[^1] is '，' or '،')
            : null;
    }

    /// <summary>The name that a line almost is, with a few letters damaged by a scan.</summary>
    private static (LanguageTable Table, Organ Organ)? ReadDamaged(string source, TextSpan line)
    {
        const int shortest = 12;
        const int lettersPerDamage = 6;
        if (line.Length < shortest || line.Length > Longest + LongestDress)
        {
            return null;
        }

        var words = line.In(source);
        var letters = new string([.. Decompose(words).Where(char.IsLetter).Select(Characters.Fold)]);
        foreach (var name in Names)
        {
            if (
                name.Key.Length >= shortest
                && EditDistance.IsWithin(letters, name.Key, name.Key.Length / lettersPerDamage)
            )
            {
                return name.Value;
            }
        }

        return null;
    }

    /// <summary>The letters alone, without accents: text recognized from a scan loses accents and gains spaces.</summary>
    private static string Letters(string words)
    {
        var letters = new StringBuilder(words.Length);
        foreach (var c in Decompose(words))
        {
            if (char.IsLetter(c))
            {
                letters.Append(Characters.Fold(c));
            }
            else if (!IsDress(c))
            {
                return "";
            }
        }

        return letters.ToString();
    }

    /// <summary>What may stand around and between the letters of a formula.</summary>
    private static bool IsDress(char c) =>
        c is ',' or '.' or '，' or '،' or '*' or '_' or '\'' or '’' or '“' or '"' or '«' or '-'
        || Characters.IsBlank(c)
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

            isPlain &= c < '\u0080';
        }

        return isPlain ? words : words.Normalize(NormalizationForm.FormD);
    }

    private static Dictionary<string, (LanguageTable Table, Organ Organ)> Build()
    {
        var names = new Dictionary<string, (LanguageTable, Organ)>(StringComparer.Ordinal);
        foreach (var table in LanguageTables.All)
        {
            foreach (var name in table.EnactingNames)
            {
                names.Add(Letters(name.Name), (table, name.Organ));
            }
        }

        return names;
    }
}
