using System.Text;

namespace Resolutions.Text;

/// <summary>Reads a provision as identifiers name it: <c>OP27</c>, <c>OP12(a)</c>, <c>Annex2.Para4</c>, or with the name of a type, <c>OP12_a</c>.</summary>
internal static class IdentifierReader
{
    /// <summary>The names; those that are no words of any language are read in any case.</summary>
    private static readonly (string Name, StringComparison Case)[] Names =
    [
        ("OP", StringComparison.OrdinalIgnoreCase),
        ("PP", StringComparison.OrdinalIgnoreCase),
        ("Fn", StringComparison.OrdinalIgnoreCase),
        ("Para", StringComparison.Ordinal),
        ("Annex", StringComparison.Ordinal),
        ("Section", StringComparison.Ordinal),
        ("Part", StringComparison.Ordinal),
        ("Article", StringComparison.Ordinal),
    ];

    private static readonly string[] Modifiers = ["bis", "ter", "quater", "quinquies", "sexies"];

    /// <summary>How far letters of parts reach, parentheses included.</summary>
    private const int LongestPart = 8;

    /// <summary>Reads the path at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The position.</param>
    /// <param name="path">The path, in the form that identifiers have; empty where there is none.</param>
    /// <returns>The position behind it; 0 where there is none.</returns>
    public static int Read(string text, int start, out string path)
    {
        var output = new StringBuilder();
        var end = ReadName(text, start, output);
        while (end > 0 && end < text.Length && text[end] == '.')
        {
            var length = output.Length;
            output.Append('.');
            if (ReadName(text, end + 1, output) is not (> 0 and var inner))
            {
                output.Length = length;
                break;
            }

            end = inner;
        }

        path = end > 0 ? output.ToString() : "";
        return end;
    }

    /// <summary>Reads a number, with the parts behind it, that goes on with the name of a path before it: the 9 of <c>OP3–9</c>.</summary>
    public static int ReadNumber(string text, int start, string before, out string path)
    {
        // Of OP3(a)–(e) the letter alone stands behind.
        var part = before.LastIndexOf('(');
        var isPart = part > 0 && start < text.Length && text[start] == '(';
        var output = new StringBuilder(before.Substring(0, isPart ? part : StartOfLabel(before)));
        if (isPart)
        {
            var behind = ReadParts(text, start, output);
            path = behind > start ? output.ToString() : "";
            return behind > start ? behind : 0;
        }

        var digits = EndOfDigits(text, start);
        output.Append(text, start, digits - start);
        var end = digits > start ? ReadParts(text, digits, output) : 0;
        path = end > 0 ? output.ToString() : "";
        return end;
    }

    /// <summary>Where the number of the last name of a path begins.</summary>
    private static int StartOfLabel(string path)
    {
        var at = path.LastIndexOf('.') + 1;
        while (at < path.Length && path[at] is not (>= '0' and <= '9'))
        {
            at++;
        }

        return at;
    }

    /// <summary>The end of a name with its number, and the letters of parts behind it; 0 where there is none.</summary>
    private static int ReadName(string text, int start, StringBuilder output)
    {
        var name = Array
            .Find(Names, each => string.Compare(text, start, each.Name, 0, each.Name.Length, each.Case) == 0)
            .Name;
        if (name is null)
        {
            return 0;
        }

        var label = start + name.Length;
        var end = name switch
        {
            "Annex" => Math.Max(EndOfDigits(text, label), EndOfNumeral(text, label)),
            "Section" or "Part" => EndOfCapitals(text, label),
            _ => EndOfModifier(text, EndOfDigits(text, label)),
        };
        // “Annex” alone is a word like any other; a path goes on behind it.
        var isPath = name == "Annex" && end < text.Length && text[end] == '.';
        if (end == label && !isPath || GoesOn(text, end))
        {
            return 0;
        }

        while (label + 1 < end && text[label] == '0')
        {
            label++;
        }

        output.Append(name).Append(text, label, end - label);
        return ReadParts(text, end, output);
    }

    /// <summary>Parts in parentheses, or behind low lines as the names of types have them.</summary>
    private static int ReadParts(string text, int at, StringBuilder output)
    {
        while (at + 1 < text.Length && text[at] is '(' or '_' && char.IsLetterOrDigit(text[at + 1]))
        {
            var isInParentheses = text[at] == '(';
            var end = at + 1;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            if (
                end - at > LongestPart
                || (isInParentheses ? end == text.Length || text[end] != ')' : !IsPartOfName(text, at + 1, end))
            )
            {
                break;
            }

            output.Append('(').Append(text, at + 1, end - at - 1).Append(')');
            at = isInParentheses ? end + 1 : end;
        }

        return at;
    }

    /// <summary>Whether what stands behind a low line is a letter or numeral, as in OP12_a_ii, and no word of a file name.</summary>
    private static bool IsPartOfName(string text, int start, int end) =>
        end == start + 1 || RomanNumeral.Parse(text.Substring(start, end - start)) > 0;

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at;
    }

    private static int EndOfNumeral(string text, int at)
    {
        while (at < text.Length && text[at] is 'I' or 'V' or 'X')
        {
            at++;
        }

        return at;
    }

    private static int EndOfCapitals(string text, int at)
    {
        while (at < text.Length && text[at] is >= 'A' and <= 'Z')
        {
            at++;
        }

        return at;
    }

    private static int EndOfModifier(string text, int at) =>
        Array.Find(Modifiers, each => string.CompareOrdinal(text, at, each, 0, each.Length) == 0) is { } modifier
            ? at + modifier.Length
        : at + 1 < text.Length && text[at] is >= 'A' and <= 'H' && !IsWord(text[at + 1]) ? at + 1
        : at;

    /// <summary>Whether a name goes on at a position; what a wildcard stands for is not known.</summary>
    private static bool GoesOn(string text, int at) =>
        at < text.Length && (IsWord(text[at]) || text[at] == '*' || MentionText.IsOpen(text, at));

    private static bool IsWord(char c) => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
}
