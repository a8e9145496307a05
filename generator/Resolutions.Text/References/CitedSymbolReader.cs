namespace Resolutions.Text;

/// <summary>Finds document symbols in running text, by the grammar that the contract reads them with.</summary>
internal static class CitedSymbolReader
{
    private const int LongestOrgan = 5;

    /// <summary>What stands at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The position of a capital letter that opens a word.</param>
    /// <param name="symbol">
    /// The symbol in its form for people; an empty text for that of a body that the grammar does not know, and <see langword="null"/> where
    /// what looks like one is none.
    /// </param>
    /// <param name="isDecision">Whether it is the symbol of a decision.</param>
    /// <param name="isResolution">Whether it is the symbol of a resolution.</param>
    /// <returns>The position behind it, or -1 where nothing looks like a symbol.</returns>
    public static int Read(string text, int start, out string? symbol, out bool isResolution, out bool isDecision)
    {
        symbol = null;
        isResolution = isDecision = false;
        var end = EndOfRun(text, start);
        if (end < 0)
        {
            return -1;
        }

        var isImpossible = false;
        foreach (var candidate in Ends(text, start, end))
        {
            var printed = text.Substring(start, candidate - start);
            if (SymbolParser.TryParse(printed, out var layout, out var fault))
            {
                symbol = SymbolWriter.Display(printed, new SymbolRange(layout.Half.Start, layout.End));
                var series = SymbolWriter.Component(printed, layout.Series);
                isResolution = series is "RES" || series.StartsWith("Res.", StringComparison.Ordinal);
                isDecision = series is "DEC";
                return candidate;
            }

            isImpossible |= candidate == end && IsImpossible(fault.Kind, text, start);
        }

        symbol = isImpossible ? null : "";
        return end;
    }

    /// <summary>
    /// The six principal organs have a closed list of bodies and rules for their numbers; of others the grammar knows the most common
    /// symbols only.
    /// </summary>
    private static bool IsImpossible(SymbolFaultKind fault, string text, int start)
    {
        var slash = text.IndexOf('/', start);
        var organ = SymbolVocabulary.OrganAt(text, start, slash < 0 ? start : slash);
        return (
                organ
                & (
                    SymbolOrgan.GeneralAssembly
                    | SymbolOrgan.SecurityCouncil
                    | SymbolOrgan.EconomicAndSocialCouncil
                    | SymbolOrgan.TrusteeshipCouncil
                )
            ) != SymbolOrgan.None
            || fault
                is SymbolFaultKind.YearHere
                    or SymbolFaultKind.YearExpected
                    or SymbolFaultKind.YearTooEarly
                    or SymbolFaultKind.NumberTooLarge;
    }

    /// <summary>The end of the letters, digits and marks that a symbol is made of, or -1 where what stands there is none.</summary>
    private static int EndOfRun(string text, int start)
    {
        var letters = start;
        while (letters < text.Length && letters - start <= LongestOrgan && IsCapital(text[letters]))
        {
            letters++;
        }

        if (
            letters >= text.Length
            || letters == start
            || SymbolCharacters.Fold(text[letters]) != '/'
            || letters - start > LongestOrgan
            || SymbolVocabulary.OrganAt(text, start, letters) == SymbolOrgan.None
        )
        {
            return -1;
        }

        var hasDigit = false;
        var end = letters;
        for (; end < text.Length && end - start < SymbolLayout.LongestText; end++)
        {
            Work.Count();
            var c = SymbolCharacters.Fold(text[end]);
            hasDigit |= SymbolCharacters.IsDigit(c);
            if (
                !(SymbolCharacters.IsLetter(c) || SymbolCharacters.IsDigit(c) || c is '/' or '.' or '-' or '*')
                || Characters.IsCjk(c)
            )
            {
                break;
            }
        }

        // Two committees may have a symbol together: A/C.2&3/93.
        if (end < text.Length && text[end] == '&')
        {
            return -1;
        }

        while (end > letters && SymbolCharacters.Fold(text[end - 1]) is '.' or '-' or '/')
        {
            end--;
        }

        return hasDigit ? end : -1;
    }

    /// <summary>Where the symbol may end, the longest first: a part, parentheses and modifiers may follow with a space.</summary>
    private static IEnumerable<int> Ends(string text, int start, int end)
    {
        const int longestTail = 40;
        var close = -1;
        for (var i = end; i < Math.Min(text.Length, end + longestTail); i++)
        {
            var c = SymbolCharacters.Fold(text[i]);
            if (c == ')')
            {
                close = i + 1;
                break;
            }

            if (!(SymbolCharacters.IsLetter(c) || SymbolCharacters.IsDigit(c) || c is ' ' or '(' or '-' or '.'))
            {
                break;
            }
        }

        if (close > 0)
        {
            var modifiers = close;
            while (modifiers < text.Length && modifiers - close < longestTail && IsOfModifier(text[modifiers]))
            {
                modifiers++;
            }

            while (modifiers > close && text[modifiers - 1] is '.' or '/')
            {
                modifiers--;
            }

            if (modifiers > close)
            {
                yield return modifiers;
            }

            yield return close;
        }

        var letter = FoldedText.SkipBlanks(text, end);
        if (
            letter > end
            && letter < text.Length
            && IsCapital(text[letter])
            && (letter + 1 == text.Length || !char.IsLetterOrDigit(text[letter + 1]) && text[letter + 1] != '/')
        )
        {
            yield return letter + 1;
        }

        yield return end;
        var hyphen = text.LastIndexOf('-', end - 1, end - start);
        if (hyphen > start)
        {
            yield return hyphen;
        }
    }

    private static bool IsOfModifier(char c)
    {
        var folded = SymbolCharacters.Fold(c);
        return SymbolCharacters.IsLetter(folded) || SymbolCharacters.IsDigit(folded) || folded is '/' or '.';
    }

    private static bool IsCapital(char c) => SymbolCharacters.IsCapital(SymbolCharacters.Fold(c));
}
