using System.Globalization;

namespace Resolutions;

/// <summary>The small repairs that may mend a fault, the likely ones first.</summary>
internal static class SymbolRepairs
{
    /// <summary>Letters that scans make of digits.</summary>
    private const string Letters = "lIi|OoSsBZz";
    private const string Digits = "11110055822";

    public static IEnumerable<string> At(string text, SymbolFault fault)
    {
        int start = Math.Min(fault.Start, text.Length);
        if (Year(text) is { } year)
        {
            yield return year;
        }

        if (fault.Kind == SymbolFaultKind.NumberTooLarge && LostSlash(text, fault) is { } parted)
        {
            yield return parted;
        }

        if (IsOfMeaning(fault.Kind))
        {
            yield break;
        }

        foreach (string candidate in Marks(text))
        {
            yield return candidate;
        }

        int slash = start > 0 ? text.LastIndexOf('/', start - 1) : -1;
        int componentStart = slash + 1;
        int componentEnd = text.IndexOf('/', start) is >= 0 and int behind ? behind : text.Length;

        foreach (string candidate in Blanks(text, start))
        {
            yield return candidate;
        }

        foreach (string candidate in Numerals(text, componentStart))
        {
            yield return candidate;
        }

        foreach (string candidate in Slashes(text, start, slash))
        {
            yield return candidate;
        }

        foreach (string candidate in Misread(text, componentStart, componentEnd))
        {
            yield return candidate;
        }

        if (fault.Kind == SymbolFaultKind.Modifier && slash > 0)
        {
            foreach (string candidate in Misread(text, text.LastIndexOf('/', slash - 1) + 1, slash))
            {
                yield return candidate;
            }
        }

        if (fault.Kind == SymbolFaultKind.LeadingZero)
        {
            yield return text.Remove(start, 1);
        }

        foreach (string candidate in Words(text, componentStart, componentEnd))
        {
            yield return candidate;
        }

        foreach (string candidate in Parts(text, start))
        {
            yield return candidate;
        }
    }

    /// <summary>Whether the pieces are good and only their meaning is not: nobody can guess which of them is wrong.</summary>
    private static bool IsOfMeaning(SymbolFaultKind kind) =>
        kind
            is SymbolFaultKind.NoOrgan
                or SymbolFaultKind.TooManyNumbers
                or SymbolFaultKind.Range
                or SymbolFaultKind.QualifierHere
                or SymbolFaultKind.ModifierTwice
                or SymbolFaultKind.PartLetters
                or SymbolFaultKind.SameHalves
                or SymbolFaultKind.HalfOfSeries
                or SymbolFaultKind.Session
                or SymbolFaultKind.SessionBefore1976
                or SymbolFaultKind.SessionAfter1975
                or SymbolFaultKind.YearHere
                or SymbolFaultKind.YearExpected
                or SymbolFaultKind.YearOfNumber
                or SymbolFaultKind.YearTooEarly
                or SymbolFaultKind.NumberTooLarge
                or SymbolFaultKind.Committee
                or SymbolFaultKind.CommitteeSeries
                or SymbolFaultKind.AddendumHere
                or SymbolFaultKind.YearsOfHalves;

    /// <summary>Other marks for slashes and full stops, and no mark behind the word of a modifier.</summary>
    private static IEnumerable<string> Marks(string text)
    {
        if (text.IndexOfAny(['\\', '|']) >= 0)
        {
            yield return text.Replace('\\', '/').Replace('|', '/');
        }

        string withStops = text.Replace(',', '.');
        if (withStops != text)
        {
            yield return withStops;
        }

        foreach (string word in SymbolModifier.Words.Where(static word => word[word.Length - 1] == '.'))
        {
            string spaced = word.Replace('.', ' ');
            if (text.IndexOf(spaced, StringComparison.Ordinal) > 0)
            {
                yield return text.Replace(spaced, word);
            }
        }
    }

    /// <summary>Without a space.</summary>
    private static IEnumerable<string> Blanks(string text, int start)
    {
        if (start < text.Length && text[start] == ' ')
        {
            yield return text.Remove(start, 1);
            yield return text.Remove(start, 1).Insert(start, "/");
        }
    }

    /// <summary>Letters and full stops that scans make other characters of: the numeral in parentheses, the L. of a draft.</summary>
    private static IEnumerable<string> Numerals(string text, int start)
    {
        int open = text.IndexOf('(', Math.Max(text.LastIndexOf('/'), 0));
        int close = open < 0 ? -1 : text.IndexOf(')', open);
        if (close > open && text.IndexOfAny(['X', 'V', 'I', 'l', '1', '|'], open, close - open) > 0)
        {
            string inside = text.Substring(open, close - open);
            yield return text.Remove(open, close - open)
                .Insert(open, inside.Replace('l', 'I').Replace('1', 'I').Replace('|', 'I'));
        }

        if (start + 1 < text.Length && text[start] == '1' && text[start + 1] == '.')
        {
            yield return text.Remove(start, 1).Insert(start, "L");
        }

        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsLetter(text[i - 1]) && SymbolCharacters.IsDigit(text[i]))
            {
                yield return text.Insert(i, ".");
            }
        }
    }

    /// <summary>Slashes that are lost, doubled, misread or left at the end.</summary>
    private static IEnumerable<string> Slashes(string text, int start, int slash)
    {
        string trimmed = text.TrimEnd('/', '.', ',', ';', ':', '_', '-', ')', ' ');
        if (trimmed.Length < text.Length && trimmed.Length > 0)
        {
            yield return trimmed;
            yield return trimmed + ")";
        }

        if (slash >= 0 && start - slash <= 1)
        {
            yield return text.Remove(slash, 1);
            yield return text.Remove(slash, 1).Insert(slash, " ");
        }

        int next = text.IndexOf('/', start);
        if (next >= 0)
        {
            yield return text.Remove(next, 1);
        }

        for (int i = Math.Max(slash + 2, 1); i < text.Length && text[i] != '/'; i++)
        {
            if (text[i] == '.')
            {
                yield return text.Remove(i, 1).Insert(i, "/");
                yield return text.Remove(i, 1);
            }
            else if (!IsWithinNumber(text, i) && (char.IsLetter(text[i]) != char.IsLetter(text[i - 1]) || i >= start))
            {
                yield return text.Insert(i, "/");
            }
        }
    }

    /// <summary>Documents of the Assembly have the session before their number, which has two digits since the thirty-first.</summary>
    private static string? LostSlash(string text, SymbolFault fault)
    {
        const int Digits = 5;
        const int OfSession = 2;
        return fault.Start == "A/".Length && fault.End - fault.Start == Digits && fault.End == text.Length
            ? text.Insert(fault.Start + OfSession, "/")
            : null;
    }

    /// <summary>Nobody knows where a number would part in two.</summary>
    private static bool IsWithinNumber(string text, int position) =>
        SymbolCharacters.IsDigit(text[position]) && SymbolCharacters.IsDigit(text[position - 1]);

    /// <summary>Letters for digits, one after the other and all at once; those of a numeral in parentheses are letters.</summary>
    private static IEnumerable<string> Misread(string text, int start, int end)
    {
        char[] all = text.ToCharArray();
        int numeral = text.IndexOf('(', start, end - start);
        for (int i = (numeral < 0 ? end : numeral) - 1; i >= start; i--)
        {
            int at = Letters.IndexOf(text[i]);
            if (at >= 0)
            {
                all[i] = Digits[at];
                yield return new string(all);
                yield return text.Remove(i, 1).Insert(i, Digits[at].ToString());
            }
        }
    }

    /// <summary>A word of the organ's vocabulary that differs by one character or by case.</summary>
    private static IEnumerable<string> Words(string text, int start, int end)
    {
        if (start == 0)
        {
            yield return text.ToUpperInvariant();
            yield break;
        }

        int organEnd = text.IndexOf('/');
        SymbolOrgan organ = organEnd > 0 ? SymbolVocabulary.OrganAt(text, 0, organEnd) : SymbolOrgan.None;
        string component = text.Substring(start, end - start);
        foreach (string word in SymbolVocabulary.WordsOf(organ).Concat(SymbolModifier.Words))
        {
            int length = word[word.Length - 1] == '.' ? component.IndexOf('.') + 1 : component.Length;
            bool isKnown = length > 0 && SymbolVocabulary.RoleOf(text, start, start + length, organ) != SymbolRole.None;
            if (length > 0 && !isKnown && IsNear(component.Substring(0, length), word))
            {
                yield return text.Remove(start, length).Insert(start, word);
            }
        }
    }

    /// <summary>Whether one word comes of the other by another case, or in words of two characters and more by one other character.</summary>
    private static bool IsNear(string read, string word)
    {
        if (string.Equals(read, word, StringComparison.OrdinalIgnoreCase))
        {
            return read != word;
        }

        if (read.Length == word.Length && read.Length > 1)
        {
            int differences = read.Where((c, i) => c != word[i]).Count();
            return differences == 1 || (differences == 2 && IsSwapped(read, word));
        }

        string longer = read.Length > word.Length ? read : word;
        string shorter = read.Length > word.Length ? word : read;
        return shorter.Length > 2
            && longer.Length == shorter.Length + 1
            && Enumerable.Range(0, longer.Length).Any(i => longer.Remove(i, 1) == shorter);
    }

    private static bool IsSwapped(string read, string word) =>
        read.Length > 2 && read.OrderBy(c => c).SequenceEqual(word.OrderBy(c => c));

    /// <summary>Letters of parts in other places: 217(III) A, 101 A B, 218/B.</summary>
    private static IEnumerable<string> Parts(string text, int start)
    {
        string end = text.Substring(Math.Min(start, text.Length)).Trim();
        if (end.Length == 0)
        {
            yield break;
        }

        if (end == "8")
        {
            yield return text.Substring(0, start).TrimEnd() + " B";
        }

        int open = text.LastIndexOf('(', start > 0 ? start - 1 : 0);
        if (open > 0 && end.Length == 1)
        {
            yield return text.Substring(0, open).TrimEnd()
                + " "
                + end
                + " "
                + text.Substring(open, start - open).TrimEnd();
        }

        yield return text.Substring(0, start).TrimEnd() + "-" + end;
    }

    /// <summary>The only year that a resolution of the Security Council can have.</summary>
    private static string? Year(string text)
    {
        const string Series = "S/RES/";
        if (!text.StartsWith(Series, StringComparison.Ordinal))
        {
            return null;
        }

        int slash = text.IndexOf('/', Series.Length);
        int number = SymbolNumber.Arabic(text, Series.Length, slash < 0 ? text.Length : slash);
        int year = SecurityCouncilYears.YearOf(number);
        bool hasOther = slash >= 0 && text.Substring(slash + 1).Trim('(', ')', ' ') != $"{year}";
        return year == 0 || hasOther
            ? null
            : Series
                + number.ToString(CultureInfo.InvariantCulture)
                + " ("
                + year.ToString(CultureInfo.InvariantCulture)
                + ")";
    }
}
