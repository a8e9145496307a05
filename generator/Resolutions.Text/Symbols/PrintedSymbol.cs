using System.Globalization;

namespace Resolutions.Text;

/// <summary>Recognizes symbols that stand apart from words, as in mastheads and page headers.</summary>
internal static class PrintedSymbol
{
    private static readonly char[] Columns = ['\t', '|'];

    private const string Series = "/RES/";

    /// <summary>The number that the symbol of a resolution holds, or <see langword="null"/> where the line is no such symbol.</summary>
    public static ResolutionNumber? Read(string line) => Read(line, new TextSpan(0, line.Length));

    /// <summary>The number that the symbol of a resolution holds, or <see langword="null"/> where the words are no such symbol.</summary>
    public static ResolutionNumber? Read(string source, TextSpan words)
    {
        if (words.IsEmpty || source[words.Start] is < 'A' or > 'Z')
        {
            return null;
        }

        var series = source.IndexOf(Series, words.Start, words.Length, StringComparison.Ordinal);
        for (var i = words.Start; i < series; i++)
        {
            if (source[i] is not (>= 'A' and <= 'Z' or >= '0' and <= '9' or '/' or '.'))
            {
                return null;
            }
        }

        if (series < 0)
        {
            return null;
        }

        var symbol = words.In(source);
        var start = series + Series.Length - words.Start;
        return start + ResolutionNumber.Read(symbol, start, out var number) == symbol.Length ? number : null;
    }

    /// <summary>
    /// The symbol of a document that is not itself a resolution, such as a draft (<c>A/74/L.75</c>, <c>S/2016/1100</c>): alone on a line
    /// or in a column of its own.
    /// </summary>
    public static string? ReadDocument(string line)
    {
        foreach (var column in line.Replace("  ", "\t").Split(Columns))
        {
            if (column.Trim().TrimEnd('*') is { Length: > 0 } words && IsDocument(words))
            {
                return words;
            }
        }

        return null;
    }

    /// <summary>The last number in a symbol: 75 in <c>A/74/L.75</c>.</summary>
    public static int LastNumber(string symbol)
    {
        var end = symbol.Length;
        while (end > 0 && symbol[end - 1] is < '0' or > '9')
        {
            end--;
        }

        var start = end;
        while (start > 0 && symbol[start - 1] is >= '0' and <= '9')
        {
            start--;
        }

        return int.TryParse(
            symbol.Substring(start, end - start),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : 0;
    }

    /// <summary>Components in capitals and figures with slashes between them, the last one with a number.</summary>
    private static bool IsDocument(string words)
    {
        var components = words.Split('/');
        return components.Length > 1
            && components[0].All(c => c is >= 'A' and <= 'Z')
            && components.All(component => component.Length > 0 && component.All(IsOfComponent))
            && char.IsDigit(components[components.Length - 1].Last());
    }

    private static bool IsOfComponent(char c) =>
        c is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9' or '.' or '-';
}
