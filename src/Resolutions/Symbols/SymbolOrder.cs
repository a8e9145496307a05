namespace Resolutions;

/// <summary>Compares the canonical forms of symbols where they stand: without blanks, folded, in any case, numbers by value.</summary>
internal static class SymbolOrder
{
    /// <summary>The canonical forms in an order in which 9 stands before 132; 0 only where they are the same.</summary>
    public static int Compare(SymbolText left, SymbolRange leftRange, SymbolText right, SymbolRange rightRange)
    {
        int i = leftRange.Start;
        int j = rightRange.Start;
        while (true)
        {
            char a = Next(left, ref i, leftRange.End);
            char b = Next(right, ref j, rightRange.End);
            if (a == '\0' || b == '\0')
            {
                return a == b ? 0
                    : a == '\0' ? -1
                    : 1;
            }

            if (SymbolCharacters.IsDigit(a) && SymbolCharacters.IsDigit(b))
            {
                int byValue = CompareNumbers(left, ref i, leftRange.End, right, ref j, rightRange.End, a - b);
                if (byValue != 0)
                {
                    return byValue;
                }
            }
            else if (a != b)
            {
                return a - b;
            }
        }
    }

    /// <summary>A hash of the canonical form, the same in every process.</summary>
    public static int Hash(SymbolText text, SymbolRange range)
    {
        uint hash = 2166136261;
        for (int i = range.Start; Next(text, ref i, range.End) is not '\0' and char c; )
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)hash;
    }

    /// <summary>The next character that is no blank, in upper case; U+0000 at the end.</summary>
    private static char Next(SymbolText text, ref int at, int end)
    {
        while (at < end)
        {
            char c = SymbolCharacters.Fold(text[at++]);
            if (c != ' ')
            {
                return SymbolCharacters.ToUpper(c);
            }
        }

        return '\0';
    }

    /// <summary>The rest of two numbers whose first digits differ by <paramref name="difference"/>: numbers have no leading zeros.</summary>
    private static int CompareNumbers(
        SymbolText left,
        ref int i,
        int leftEnd,
        SymbolText right,
        ref int j,
        int rightEnd,
        int difference
    )
    {
        while (true)
        {
            bool isLeft = i < leftEnd && SymbolCharacters.IsDigit(SymbolCharacters.Fold(left[i]));
            bool isRight = j < rightEnd && SymbolCharacters.IsDigit(SymbolCharacters.Fold(right[j]));
            if (!isLeft || !isRight)
            {
                return isLeft ? 1
                    : isRight ? -1
                    : difference;
            }

            int digits = SymbolCharacters.Fold(left[i++]) - SymbolCharacters.Fold(right[j++]);
            difference = difference == 0 ? digits : difference;
        }
    }
}
