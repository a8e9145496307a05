using System.Text;

namespace Resolutions;

/// <summary>Writes the canonical and the display form of a symbol.</summary>
internal static class SymbolWriter
{
    /// <summary>Without blanks: <c>A/RES/217A(III)</c>, <c>A/65/271(PartI)/Add.1</c>.</summary>
    public static string Canonical(string text, SymbolRange range) => Write(text, range, isDisplay: false);

    /// <summary>One space before parentheses and the letter of a part: <c>A/RES/217 A (III)</c>, <c>A/65/271 (Part I)/Add.1</c>.</summary>
    public static string Display(string text, SymbolRange range) => Write(text, range, isDisplay: true);

    /// <summary>Components in canonical form, with the slash before them to tell their case.</summary>
    public static string Component(string text, SymbolRange range) =>
        range.IsEmpty ? "" : Canonical(text, new SymbolRange(range.Start - 1, range.End)).Substring(1);

    /// <summary>The modifiers one by one, asterisks together as the last.</summary>
    public static string[] Modifiers(string text, in SymbolLayout layout)
    {
        int end = layout.Half.End;
        int stars = end;
        while (SymbolCharacters.Fold(text[stars - 1]) == '*')
        {
            stars--;
        }

        var range = layout.Modifiers;
        string[] words = range.IsEmpty ? [] : Component(text, range).Split('/');
        return stars == end ? words : [.. words, new string('*', end - stars)];
    }

    /// <summary>The content of parentheses, with its space: <c>Part I</c>.</summary>
    public static string Qualifier(string text, SymbolRange range)
    {
        string display = Display(text, new SymbolRange(OpeningOf(text, range), range.End));
        return display.Substring(1);
    }

    /// <summary>The parenthesis before a content.</summary>
    private static int OpeningOf(string text, SymbolRange range)
    {
        int at = range.Start - 1;
        while (SymbolCharacters.Fold(text[at]) != '(')
        {
            at--;
        }

        return at;
    }

    private static string Write(string text, SymbolRange range, bool isDisplay)
    {
        var written = new StringBuilder(range.End - range.Start + 4);
        for (int i = range.Start; i < range.End; i++)
        {
            char c = SymbolCharacters.Fold(text[i]);
            if (c == ' ')
            {
                continue;
            }

            if (isDisplay && NeedsBlank(written, c))
            {
                written.Append(' ');
            }

            written.Append(c);
        }

        WriteInCase(written);
        bool isSame = written.Length == text.Length && written.ToString() == text;
        return isSame ? text : written.ToString();
    }

    private static bool NeedsBlank(StringBuilder written, char c)
    {
        if (written.Length == 0)
        {
            return false;
        }

        char last = written[written.Length - 1];
        return c == '(' ? last is not '('
            : IsInParentheses(written) ? IsBehindWord(written, last, c)
            : SymbolCharacters.IsCapital(c) && SymbolCharacters.IsDigit(last);
    }

    private static bool IsInParentheses(StringBuilder written)
    {
        for (int i = written.Length - 1; i >= 0 && written[i] != ')'; i--)
        {
            if (written[i] == '(')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Between word and number: Part I, Vol. V, Resumption 1; between two words: Income sect. 2.</summary>
    private static bool IsBehindWord(StringBuilder written, char last, char c) =>
        (last == '.' && c != ')')
        || (c == Income[Income.Length - 1] && EndsWith(written, Income))
        || (last is >= 'a' and <= 'z' && (SymbolCharacters.IsDigit(c) || SymbolCharacters.IsCapital(c)));

    /// <summary>Two words of one qualifier, without the blank between them, up to the letter behind it.</summary>
    private const string Income = "(Incomes";

    /// <summary>Whether all of a text but its last letter was written last.</summary>
    private static bool EndsWith(StringBuilder written, string text)
    {
        int start = written.Length - text.Length + 1;
        for (int i = 0; i < text.Length - 1; i++)
        {
            if (start < 0 || written[start + i] != text[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Catalogues print ADD.1 and RES.6; symbols have Add.1 and Res.6.</summary>
    private static void WriteInCase(StringBuilder written)
    {
        foreach (string word in SymbolModifier.Words)
        {
            written.Replace("/" + word.ToUpperInvariant(), "/" + word);
        }

        written.Replace("/RES.", "/Res.");
    }
}
