using System.Runtime.CompilerServices;
using System.Text;

namespace Resolutions.Text;

/// <summary>
/// Reads the line of a plenary meeting that a scan damaged, such as <c>l390th plenarj meeting</c>: a number, however damaged, and nearly
/// the words that a language has for the meeting, with nothing behind them but a date.
/// </summary>
internal sealed class DamagedMeeting(LanguageTable table)
{
    private const int LongestLine = 60;
    private const int LongestNumber = 8;
    private const int ShortestName = 12;
    private const int LettersPerDamage = 5;
    private const int LengthOfYear = 4;
    private const string Opening = "{ordinal} ";
    private static readonly ConditionalWeakTable<LanguageTable, string[]> Names = new();

    /// <summary>Whether a line that <see cref="MayBeMeeting"/> is that of a meeting but for a few characters.</summary>
    public bool IsMeeting(string line)
    {
        var names = Names.GetValue(table, NamesOf);
        return names.Length > 0 && IsOneOf(names, Letters(line));
    }

    /// <summary>Whether a line is short enough and has a digit of the number where it begins.</summary>
    public static bool MayBeMeeting(string source, TextSpan line)
    {
        var found = false;
        for (var i = line.Start; i < line.End && i < line.Start + 3; i++)
        {
            found |= Characters.IsDigit(source[i]);
        }

        return found && line.Length <= LongestLine;
    }

    /// <summary>The date behind the name of the meeting, where it is not damaged.</summary>
    public CalendarDate? Date(string line)
    {
        for (var at = line.IndexOf(' '); at > 0; at = line.IndexOf(' ', at + 1))
        {
            var words = line.Substring(at).Trim(' ', ',', '.');
            foreach (var known in table.Lines)
            {
                if (known.Field == LineField.Date && known.Pattern.Match(words, table.Lexicon) is { Year: > 0 } match)
                {
                    return match.Date;
                }
            }
        }

        return null;
    }

    private static string[] NamesOf(LanguageTable table) =>
        [
            .. table
                .Lines.Where(line => line.Field == LineField.Meeting)
                .Select(line => line.Pattern.Text)
                .Where(text => text.StartsWith(Opening, StringComparison.Ordinal) && text.LastIndexOf('{') == 0)
                .Select(text => Letters(text.Substring(Opening.Length)))
                .Where(name => name.Length >= ShortestName),
        ];

    private static bool IsOneOf(string[] names, string letters) => Array.Exists(names, name => Holds(letters, name));

    private static bool Holds(string letters, string name)
    {
        var most = name.Length / LettersPerDamage;
        for (var start = 1; start <= LongestNumber && start < letters.Length; start++)
        {
            for (var length = name.Length + most; length >= name.Length - most; length--)
            {
                if (
                    start + length <= letters.Length
                    && IsDate(letters.Substring(start + length))
                    && EditDistance.IsWithin(letters.Substring(start, length), name, most)
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether nothing stands behind the name, or what ends in a year.</summary>
    private static bool IsDate(string rest) =>
        rest.Length == 0
        || rest.Length > LengthOfYear
            && Characters.IsDigit(rest[0])
            && rest.Substring(rest.Length - LengthOfYear).All(Characters.IsDigit);

    /// <summary>The letters and digits alone, small and without accents, as scans lose accents and gain spaces.</summary>
    private static string Letters(string words)
    {
        var letters = new StringBuilder(words.Length);
        var plain = words.Any(char.IsSurrogate) ? words : words.Normalize(NormalizationForm.FormD);
        foreach (var c in plain)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(Characters.Fold(c));
            }
        }

        return letters.ToString();
    }
}
