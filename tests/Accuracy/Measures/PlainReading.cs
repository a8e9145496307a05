using System.Text.RegularExpressions;
using Resolutions.Text;

namespace Resolutions.Accuracy.Measures;

/// <summary>
/// A second reading of a reference in English, on the words around it alone: what the form of the number says, else the last name of an
/// organ that stands before the number in the sentence and close to the word “resolution”, else the organ of the document.
/// </summary>
internal static partial class PlainReading
{
    private const int Near = 70;

    /// <summary>Whether the words confirm the symbol.</summary>
    public static bool Confirms(Reference reference, string text, string symbolOfDocument)
    {
        var symbol = reference.Symbol!;
        if (reference.Decision == OrganDecision.Symbol)
        {
            return true;
        }

        var printed = reference.Span.In(text);
        return OrganOf(text, reference.Span, printed, symbolOfDocument) == Organ(symbol);
    }

    /// <summary>The beginning that symbols of the organ have.</summary>
    private static string Organ(string symbol) => Series().Replace(symbol, "");

    private static string OrganOf(string text, TextSpan span, string printed, string symbolOfDocument)
    {
        if (Year().IsMatch(printed))
        {
            return "S";
        }

        var sentence = text.LastIndexOf(';', span.Start) + 1;
        var before = text[sentence..span.Start];
        var noun = Math.Max(
            before.LastIndexOf("resolution", StringComparison.Ordinal),
            before.LastIndexOf("decision", StringComparison.Ordinal)
        );
        var names = Names()
            .Matches(before)
            .Where(name => noun < 0 || name.Index + name.Length >= noun - Near && name.Index < noun)
            .ToList();
        var behind = NameBehind().Match(text[span.End..]);
        var name =
            behind.Success ? behind.Groups[1].Value
            : names.Count > 0 ? names[^1].Value
            : "";
        var own = Organ(symbolOfDocument);
        var organ = name switch
        {
            "General Assembly" or "Assembly" => "A",
            "Security Council" => "S",
            "Economic and Social Council" => "E",
            "Human Rights Council" => "A/HRC",
            "Commission on Human Rights" => "E/CN.4",
            "Council" => own is "A"
                ? printed.Length > 4 && printed[..4].All(char.IsAsciiDigit)
                    ? "E"
                    : "A/HRC"
                : own,
            _ => own,
        };
        // A year before the slash is of the Economic and Social Council, or of its Commission.
        return ByYear().IsMatch(printed)
            ? organ == "E/CN.4"
                ? organ
                : "E"
            : organ is "E" or "S" && SessionFirst().IsMatch(printed)
                ? "A"
                : organ;
    }

    [GeneratedRegex(@"/(RES|DEC)/.*$|/Res\..*$")]
    private static partial Regex Series();

    [GeneratedRegex(@"\((19|20)\d\d\)$")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(19|20)\d\d/\d")]
    private static partial Regex ByYear();

    [GeneratedRegex(@"^(S-|ES-)?\d{1,3}/\d")]
    private static partial Regex SessionFirst();

    [GeneratedRegex(
        @"General Assembly|Security Council|Economic and Social Council|Human Rights Council|Commission on Human Rights|Assembly|Council|\bits\b"
    )]
    private static partial Regex Names();

    [GeneratedRegex(
        @"^,? (?:of \d+ \w+ \d{4} )?(?:of|adopted by) the (General Assembly|Security Council|Economic and Social Council|Human Rights Council|Commission on Human Rights)"
    )]
    private static partial Regex NameBehind();
}
