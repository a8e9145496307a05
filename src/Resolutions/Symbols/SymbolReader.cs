namespace Resolutions;

/// <summary>The characters of a symbol, folded, and the small things that the grammar is made of.</summary>
internal ref struct SymbolReader(SymbolText text, int start, int end)
{
    private readonly SymbolText text = text;

    public readonly SymbolText Text => text;

    public int At { get; set; } = start;

    /// <summary>Behind the last character that is no blank.</summary>
    public readonly int End { get; } = end;

    public readonly bool AtEnd => At >= End;

    /// <summary>The character here; U+0000 at the end.</summary>
    public readonly char Here => Peek(0);

    public readonly char Peek(int offset) => At + offset < End ? SymbolCharacters.Fold(text[At + offset]) : '\0';

    public bool Skip(char c)
    {
        if (Here != c || AtEnd)
        {
            return false;
        }

        At++;
        return true;
    }

    public void SkipBlanks()
    {
        while (Here == ' ')
        {
            At++;
        }
    }

    /// <summary>Where letters end.</summary>
    public readonly int EndOfLetters(int from)
    {
        int i = from;
        while (i < End && SymbolCharacters.IsLetter(SymbolCharacters.Fold(text[i])))
        {
            i++;
        }

        return i;
    }

    /// <summary>Where a component of letters, digits and full stops ends.</summary>
    public readonly int EndOfComponent(int from)
    {
        int i = from;
        while (i < End && IsOfComponent(SymbolCharacters.Fold(text[i])))
        {
            i++;
        }

        return i;
    }

    public readonly int EndOfDigits(int from)
    {
        int i = from;
        while (i < End && SymbolCharacters.IsDigit(SymbolCharacters.Fold(text[i])))
        {
            i++;
        }

        return i;
    }

    public readonly int EndOfRoman(int from)
    {
        int i = from;
        while (i < End && SymbolCharacters.IsRoman(SymbolCharacters.Fold(text[i])))
        {
            i++;
        }

        return i;
    }

    /// <summary>Whether a word stands at a place; what comes behind it is not looked at.</summary>
    public readonly bool IsAt(int place, string word)
    {
        if (place + word.Length > End)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (SymbolCharacters.Fold(text[place + i]) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfComponent(char c) =>
        SymbolCharacters.IsLetter(c) || SymbolCharacters.IsDigit(c) || c == '.';
}
