namespace Resolutions;

/// <summary>Reads what follows the number: the letter of a part, parentheses, modifiers, asterisks.</summary>
internal static class SymbolEnding
{
    private static readonly string[] Qualifiers = ["Part", "Vol.", "Sect.", "Income sect.", "Resumption", "Prog."];

    /// <summary>The part of a programme budget that has no number.</summary>
    private const string Unnumbered = "Introduction";

    public static bool Read(
        ref SymbolReader reader,
        ref SymbolLayout layout,
        ref SymbolFault fault,
        ref SymbolComponents components
    )
    {
        if (components.Series is SymbolRole.Resolutions or SymbolRole.Decisions && !layout.Number.IsEmpty)
        {
            if (!ReadPartLetter(ref reader, ref layout, ref fault))
            {
                return false;
            }
        }

        if (
            !ReadParentheses(ref reader, ref layout, ref fault, ref components)
            || !ReadModifiers(ref reader, ref layout, ref fault)
            || !ReadParentheses(ref reader, ref layout, ref fault, ref components)
        )
        {
            return false;
        }

        int at = reader.At;
        reader.SkipBlanks();
        if (reader.Here != '*')
        {
            reader.At = at;
        }

        while (reader.Skip('*')) { }

        return true;
    }

    private static bool ReadPartLetter(ref SymbolReader reader, ref SymbolLayout layout, ref SymbolFault fault)
    {
        int before = reader.At;
        reader.SkipBlanks();
        int start = reader.At;
        if (!SymbolCharacters.IsCapital(reader.Here))
        {
            reader.At = before;
            return true;
        }

        reader.At++;
        bool isRange = reader.Here == '-' && SymbolCharacters.IsCapital(reader.Peek(1));
        if (isRange)
        {
            char first = SymbolCharacters.Fold(reader.Text[start]);
            char last = reader.Peek(1);
            reader.At += 2;
            if (last <= first)
            {
                return Fail(SymbolFaultKind.PartLetters, start, reader.At, ref fault);
            }
        }

        if (SymbolCharacters.IsLetter(reader.Here) || SymbolCharacters.IsDigit(reader.Here))
        {
            return Fail(SymbolFaultKind.Unexpected, start, reader.At + 1, ref fault);
        }

        layout.PartLetter = new SymbolRange(start, reader.At);
        return true;
    }

    private static bool ReadModifiers(ref SymbolReader reader, ref SymbolLayout layout, ref SymbolFault fault)
    {
        int start = reader.At + 1;
        int last = -1;
        while (reader.Here == '/')
        {
            int from = reader.At + 1;
            int word = SymbolModifier.At(ref reader, from);
            if (word < 0)
            {
                return Fail(
                    from >= reader.End ? SymbolFaultKind.Incomplete : SymbolFaultKind.Modifier,
                    from >= reader.End ? reader.At : from,
                    Math.Max(reader.EndOfComponent(from), from),
                    ref fault
                );
            }

            int digits = from + SymbolModifier.Words[word].Length;
            reader.At = reader.EndOfDigits(digits);
            if (!SymbolModifier.HasNumber(word) && reader.At == digits)
            {
                reader.Skip('.');
                reader.At = reader.EndOfDigits(reader.At);
            }
            else if (reader.At == digits || SymbolCharacters.IsLetter(reader.Here))
            {
                return Fail(
                    SymbolFaultKind.NumberExpected,
                    digits,
                    Math.Max(digits, reader.EndOfComponent(digits)),
                    ref fault
                );
            }

            if (SymbolModifier.HasNumber(word) && SymbolCharacters.Fold(reader.Text[digits]) == '0')
            {
                return Fail(SymbolFaultKind.LeadingZero, digits, reader.At, ref fault);
            }

            if (word == last)
            {
                return Fail(SymbolFaultKind.ModifierTwice, from, reader.At, ref fault);
            }

            last = word;
            layout.Modifiers = new SymbolRange(start, reader.At);
        }

        return true;
    }

    private static bool ReadParentheses(
        ref SymbolReader reader,
        ref SymbolLayout layout,
        ref SymbolFault fault,
        ref SymbolComponents components
    )
    {
        int before = reader.At;
        reader.SkipBlanks();
        int open = reader.At;
        if (!reader.Skip('('))
        {
            reader.At = before;
            return true;
        }

        reader.SkipBlanks();
        int start = reader.At;
        if (ReadSession(ref reader, ref layout, ref components) || ReadQualifier(ref reader, ref layout))
        {
            reader.SkipBlanks();
            if (reader.Skip(')'))
            {
                // A session may be followed by a part of the document.
                return ReadParentheses(ref reader, ref layout, ref fault, ref components);
            }
        }

        return Fail(SymbolFaultKind.Qualifier, open, reader.At > start ? reader.At : reader.End, ref fault);
    }

    private static bool ReadSession(ref SymbolReader reader, ref SymbolLayout layout, ref SymbolComponents components)
    {
        if (!layout.Session.IsEmpty || layout.Number.IsEmpty || !layout.Modifiers.IsEmpty)
        {
            return false;
        }

        int start = reader.At;
        int digits = reader.EndOfDigits(start);
        if (digits == start + 4)
        {
            layout.Session = new SymbolRange(start, digits);
            layout.SessionKind = SymbolSessionKind.Year;
            reader.At = digits;
            return true;
        }

        (int prefix, SymbolSessionKind kind) =
            reader.IsAt(start, "S-") ? (2, SymbolSessionKind.Special)
            : reader.IsAt(start, "ES-") ? (3, SymbolSessionKind.EmergencySpecial)
            : (0, SymbolSessionKind.Regular);
        int end = reader.EndOfRoman(start + prefix);
        if (SymbolNumber.Roman(reader.Text, start + prefix, end) == 0 || IsWord(reader.Text, end, reader.End))
        {
            return false;
        }

        layout.Session = new SymbolRange(start, end);
        layout.SessionKind = kind;
        components.IsRoman = true;
        reader.At = end;
        return true;
    }

    /// <summary>Whether letters go on behind what looks like a numeral: the V of “Vol.”.</summary>
    private static bool IsWord(SymbolText text, int end, int last) =>
        end < last && SymbolCharacters.IsLetter(SymbolCharacters.Fold(text[end]));

    private static bool ReadQualifier(ref SymbolReader reader, ref SymbolLayout layout)
    {
        if (!layout.Qualifier.IsEmpty)
        {
            return false;
        }

        int start = reader.At;
        if (reader.IsAt(start, Unnumbered))
        {
            reader.At = start + Unnumbered.Length;
            layout.Qualifier = new SymbolRange(start, reader.At);
            return true;
        }

        foreach (string word in Qualifiers)
        {
            if (!reader.IsAt(start, word))
            {
                continue;
            }

            reader.At = start + word.Length;
            reader.SkipBlanks();
            int from = reader.At;
            int roman = reader.EndOfRoman(from);
            int digits = reader.EndOfDigits(from);
            bool isRoman = SymbolNumber.Roman(reader.Text, from, roman) > 0;
            if (!isRoman && (digits == from || SymbolCharacters.Fold(reader.Text[from]) == '0'))
            {
                return false;
            }

            reader.At = Math.Max(roman, digits);
            layout.Qualifier = new SymbolRange(start, reader.At);
            return true;
        }

        return false;
    }

    private static bool Fail(SymbolFaultKind kind, int start, int end, ref SymbolFault fault)
    {
        fault = new SymbolFault(kind, start, end);
        return false;
    }
}
