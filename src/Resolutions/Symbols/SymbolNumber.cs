namespace Resolutions;

/// <summary>The values of the numbers in symbols.</summary>
internal static class SymbolNumber
{
    /// <summary>The value of the digits at the start of a range; 0 where it has none.</summary>
    public static int Arabic(SymbolText text, int start, int end)
    {
        int value = 0;
        for (int i = start; i < end && i < start + 9; i++)
        {
            char c = SymbolCharacters.Fold(text[i]);
            if (!SymbolCharacters.IsDigit(c))
            {
                break;
            }

            value = (value * 10) + c - '0';
        }

        return value;
    }

    /// <summary>The value of a Roman numeral; 0 where it is none.</summary>
    public static int Roman(SymbolText text, int start, int end)
    {
        int value = 0;
        for (int i = start; i < end; i++)
        {
            int sign = ValueOf(SymbolCharacters.Fold(text[i]));
            int next = i + 1 < end ? ValueOf(SymbolCharacters.Fold(text[i + 1])) : 0;
            value += sign < next ? -sign : sign;
        }

        return value > 0 && IsWritten(text, start, end, value) ? value : 0;
    }

    /// <summary>Whether a value has this numeral: XXXX is none.</summary>
    private static bool IsWritten(SymbolText text, int start, int end, int value)
    {
        int at = start;
        int rest = value;
        foreach ((int step, string sign) in RomanNumeral.Signs)
        {
            for (; rest >= step; rest -= step)
            {
                foreach (char c in sign)
                {
                    if (at >= end || SymbolCharacters.Fold(text[at++]) != c)
                    {
                        return false;
                    }
                }
            }
        }

        return at == end;
    }

    private static int ValueOf(char c) =>
        c switch
        {
            'I' => 1,
            'V' => 5,
            'X' => 10,
            'L' => 50,
            'C' => 100,
            'D' => 500,
            'M' => 1000,
            _ => 0,
        };
}
