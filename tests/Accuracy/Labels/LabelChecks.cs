using System.Globalization;
using System.Text.RegularExpressions;

namespace Resolutions.Accuracy.Labels;

/// <summary>
/// Checks of a labelled element on its own words. They are few and plain on purpose: each says something of a label that a person
/// sees at once, and none of them knows what the reader made of the text.
/// </summary>
internal static partial class LabelChecks
{
    /// <summary>Whether the element is nothing but the name of an organ.</summary>
    public static bool IsFormula(string text) => Formula().IsMatch(text);

    /// <summary>Whether the element opens as preambular paragraphs do and ends in a comma, perhaps with the digits of a lost note.</summary>
    public static bool OpensAndEndsAsPreambular(string text) => Participle().IsMatch(text) && CommaEnd().IsMatch(text);

    /// <summary>Whether a preambular label that does not end in a comma is one all the same: it opens so and ends in a semicolon.</summary>
    public static bool IsPreambularWithSemicolon(string text) => Participle().IsMatch(text) && text.EndsWith(';');

    /// <summary>Whether the element opens as a paragraph of either kind.</summary>
    public static bool OpensAsParagraph(string text) => Participle().IsMatch(text) || ThirdPerson().IsMatch(text);

    /// <summary>Whether the element begins in the middle of a sentence.</summary>
    public static bool IsPiece(string text) => text.Length > 0 && char.IsLower(text[0]);

    /// <summary>Whether the element opens with what an organ does, in the third person: Decides, Also recommends.</summary>
    public static bool OpensAsOperative(string text) => ThirdPerson().IsMatch(text) && !text.EndsWith(',');

    /// <summary>
    /// Whether an element below the formula is an operative paragraph that is labelled as frontmatter, as where all are whose numbers the
    /// label maker could not see: it opens with what an organ does and ends as a paragraph does.
    /// </summary>
    public static bool IsOperativeInFront(LabelledElement element) =>
        element is { Type: "frontmatter", Prefix: "", Text: [.., ';' or '.' or ':'] }
        && (ThirdPerson().IsMatch(element.Text) || FurtherThirdPerson().IsMatch(element.Text));

    /// <summary>Whether the element heads an annex, behind which the paragraphs are the annex's own.</summary>
    public static bool IsAnnex(string text) => Annex().IsMatch(text);

    /// <summary>Whether the element adopts or recommends a text that follows among the paragraphs.</summary>
    public static bool IntroducesText(string text) =>
        text.EndsWith(':') && ThirdPerson().IsMatch(text) && Introduced().IsMatch(text);

    /// <summary>The plain number of a prefix, such as 3 of <c>3.</c>; 0 where it is none.</summary>
    public static int Number(string prefix) =>
        int.TryParse(prefix.TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>A number that stands in the text of an element that has no prefix, and what follows it.</summary>
    public static (int Number, string Text) NumberInText(string text) =>
        Numbered().Match(text) is { Success: true } match
            ? (int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), match.Groups[2].Value)
            : default;

    /// <summary>Whether the element is a roman numeral with or without a title.</summary>
    public static string Roman(LabelledElement element) =>
        element.Type == "heading" && RomanNumeral().IsMatch(element.Prefix) ? element.Prefix.TrimEnd('.')
        : element.Prefix.Length == 0 && RomanNumeral().IsMatch(element.Text) ? element.Text.TrimEnd('.')
        : "";

    /// <summary>The letter that alone heads one of several resolutions.</summary>
    public static string Letter(string text) => text.Length == 1 && char.IsAsciiLetterUpper(text[0]) ? text : "";

    [GeneratedRegex(
        @"^The (General Assembly|Security Council|Economic and Social Council|Human Rights Council|[A-Z][\w ’'-]* (Assembly|Conference of the Parties))\s?,?$|^The Conference of the Parties,$"
    )]
    private static partial Regex Formula();

    [GeneratedRegex(
        @"^(Also |Further |Once again |Strongly |Deeply |Gravely |Seriously |Fully |Profoundly )?(\p{L}[\p{L}-]*ing|aware|conscious|cognizant|convinced|concerned|determined|mindful|alarmed|guided|encouraged|disturbed|desirous|inspired)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Participle();

    [GeneratedRegex(@",\d{0,3}$")]
    private static partial Regex CommaEnd();

    [GeneratedRegex(
        @"^(Also |Further |Once again |Again |Strongly |Solemnly |Hereby )*(Adopts|Approves|Decides|Recommends|Endorses|Proclaims|Declares|Requests|Urges|Welcomes|Takes note|Calls upon|Invites|Expresses|Reaffirms|Notes|Authorizes)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ThirdPerson();

    [GeneratedRegex(
        @"^(Also |Further )?(Acknowledges|Affirms|Appeals|Commends|Emphasizes|Encourages|Highlights|Recalls|Recognizes|Reiterates|Stresses|Underlines|Underscores)\b"
    )]
    private static partial Regex FurtherThirdPerson();

    [GeneratedRegex(@"^Annex( [IVX]+| \d+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Annex();

    [GeneratedRegex(@"\bfollowing\b|\bas follows\b", RegexOptions.IgnoreCase)]
    private static partial Regex Introduced();

    [GeneratedRegex(@"^(\d{1,3})\.\s+(\p{Lu}.*)$", RegexOptions.Singleline)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^[IVX]+\.?$")]
    private static partial Regex RomanNumeral();
}
