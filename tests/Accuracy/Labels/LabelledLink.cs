using System.Text.RegularExpressions;

namespace Resolutions.Accuracy.Labels;

/// <summary>A link of a label.</summary>
/// <param name="Words">The printed words that are linked.</param>
/// <param name="Address">The address of the document.</param>
internal sealed partial record LabelledLink(string Words, string Address)
{
    /// <summary>The symbol in the address; empty where it is none of a document.</summary>
    public string Symbol =>
        Symbols().Match(Uri.UnescapeDataString(Address)) is { Success: true } match ? match.Groups[1].Value : "";

    /// <summary>Why the link is plainly wrong; <see langword="null"/> where it is trusted.</summary>
    /// <param name="text">The text of its element.</param>
    public string? WhyWrong(string text)
    {
        const int firstSession = 31;
        const int lastOfCouncil = 60;
        var printed = Words.Trim(' ', ',', ';', '.', '(', ')');
        var at = text.IndexOf(printed, StringComparison.Ordinal);
        var numbers = SessionAndNumber().Match(Symbol);
        var session = numbers.Success
            ? int.Parse(numbers.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture)
            : firstSession;
        return Symbol.Length == 0 ? "the address names no document"
            : at < 0 ? "the linked words are not in the text"
            : numbers.Groups[1].Value == "A/RES" && session < firstSession ? "there is no such session of the Assembly"
            : numbers.Groups[1].Value == "A/HRC/RES" && session > lastOfCouncil
                ? "there is no such session of the Council"
            : Decision().IsMatch(text[..at]) && Symbol.Contains("/RES/", StringComparison.Ordinal)
                ? "the text names a decision"
            : null;
    }

    [GeneratedRegex(@"(?:symbol=|(?:undocs|docs\.un)\.org/)/?(?:[a-z]{2}/)?/?([A-Z].*)$")]
    private static partial Regex Symbols();

    [GeneratedRegex(@"^(A/RES|A/HRC/RES)/(\d+)/\d")]
    private static partial Regex SessionAndNumber();

    [GeneratedRegex(@"decisions? (\S+ and )?$")]
    private static partial Regex Decision();
}
