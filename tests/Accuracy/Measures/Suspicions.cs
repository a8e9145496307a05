using System.Globalization;
using System.Text.RegularExpressions;
using Resolutions.Accuracy.Trees;
using Resolutions.Text;

namespace Resolutions.Accuracy.Measures;

/// <summary>What is suspicious in a paragraph, by its own words and lines.</summary>
internal static partial class Suspicions
{
    public static IEnumerable<string> Of(ResolutionText text, ReadParagraph paragraph)
    {
        var words = paragraph.Text;
        if (words.Length == 0)
        {
            if (paragraph.Provision.Children.Count == 0)
            {
                yield return "empty";
            }

            yield break;
        }

        // Russian paragraphs open with a small letter.
        if (char.IsLower(words[0]) && text.Resolutions[0].Language != Language.Russian)
        {
            yield return "begins with a small letter";
        }

        if (paragraph is { IsOwn: true, IsPreambular: true } && FullStop().IsMatch(words) && !IsPrintedSo(words))
        {
            yield return "a preambular paragraph ends with a full stop";
        }

        if (NextNumber(words, paragraph.Number + 1))
        {
            yield return "the next number stands behind a mark that ends a paragraph";
        }

        foreach (var line in Lines(text, paragraph.Provision.Content).Skip(1))
        {
            if (LineNumber(line) == paragraph.Number + 1)
            {
                yield return "the next number opens a line";
            }

            if (line.Length > 0 && Formulas(text).Contains(line))
            {
                yield return "a line is the enacting formula";
            }

            if (OperativeOpening().IsMatch(line))
            {
                yield return "a line opens as an operative paragraph does";
            }

            if (line.Length < LongestClosingLine && Closing().IsMatch(line))
            {
                yield return "a line names a plenary meeting";
            }
        }
    }

    /// <summary>The enacting formulas, those of lettered and embedded resolutions too.</summary>
    private static IEnumerable<string> Formulas(ResolutionText text) =>
        text
            .Resolutions.SelectMany(each =>
                Containers(each.Provisions).Select(part => part.EnactingFormula).Prepend(each.EnactingFormula)
            )
            .Select(formula => Plain.Words(formula.Text));

    private static IEnumerable<Provision> Containers(IEnumerable<Provision> provisions) =>
        provisions.Where(each => each.Children.Count > 0).SelectMany(each => Containers(each.Children).Prepend(each));

    /// <summary>Some are printed with a full stop: those that open as they should and are one sentence.</summary>
    private static bool IsPrintedSo(string words) => Participle().IsMatch(words) && !SentenceInside().IsMatch(words);

    private const int LongestClosingLine = 60;

    /// <summary>Whether a number stands inside the text as a paragraph's would: behind a semicolon or full stop, before a capital.</summary>
    private static bool NextNumber(string words, int next) =>
        NumberInside()
            .Matches(words)
            .Any(match => int.TryParse(match.Groups[1].Value, CultureInfo.InvariantCulture, out var n) && n == next);

    private static int LineNumber(string line) =>
        NumberAtStart().Match(line) is { Success: true } match
        && int.TryParse(match.Groups[1].Value, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    /// <summary>The lines of the source that a text stands on, without what was taken out of it.</summary>
    private static IEnumerable<string> Lines(ResolutionText text, Content content) =>
        string.Concat(content.Tokens.Select(token => token.Span.In(text.Source))).Split('\n').Select(Plain.Words);

    /// <summary>What opens operative paragraphs in English, French and Spanish, and seldom anything else.</summary>
    [GeneratedRegex(
        @"^(Also |Further )?(Decides|Requests|Urges|Calls upon|Reaffirms|Welcomes|Invites|Encourages|Stresses|Emphasizes) |^(Décide|Prie|Demande|Invite|Réaffirme|Encourage|Souligne|Engage|Exhorte|Se félicite|Prend note|Recommande|Note|Constate) |^(Decide|Pide|Solicita|Insta|Exhorta|Reafirma|Acoge|Invita|Alienta|Toma nota) "
    )]
    private static partial Regex OperativeOpening();

    [GeneratedRegex(
        @"^((Deeply|Gravely|Fully|Strongly|Seriously) )?(\p{L}[\p{L}-]*(ing|ant|ando|endo)|Aware|Conscious|Convinced|Concerned|Determined|Mindful|Conscient|Consciente)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Participle();

    [GeneratedRegex(
        @"[.!?][”»""'’)\d]*\s+[\p{Lu}\d]|\s\d{1,3}\s+(Voir|See|Ibid|Nations|United|Résolution|Resolution|A/|E/|S/)"
    )]
    private static partial Regex SentenceInside();

    [GeneratedRegex(@"[.。։][”»""'’)\d]*$")]
    private static partial Regex FullStop();

    [GeneratedRegex(@"[;.；。]\s(\d{1,3})\s?\.\s*(?=[\p{Lu}\p{Lo}])")]
    private static partial Regex NumberInside();

    [GeneratedRegex(@"^[*_]*(\d{1,3})\s?[.．、]\s*[*_]*(?=[\p{Lu}\p{Lo}])")]
    private static partial Regex NumberAtStart();

    [GeneratedRegex(
        @"plenary meeting|séance plénière|sesión plenaria|пленарное заседание|次全体会议|الجلسة العامة",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Closing();
}
