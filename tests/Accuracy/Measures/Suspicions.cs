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

        if (char.IsLower(words[0]))
        {
            yield return "begins with a small letter";
        }

        if (paragraph is { IsOwn: true, IsPreambular: true } && FullStop().IsMatch(words) && words.Length > 1)
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

            if (text.Resolutions.Any(each => Plain.Words(each.EnactingFormula.Text) == line))
            {
                yield return "a line is the enacting formula";
            }

            if (line.Length < LongestClosingLine && Closing().IsMatch(line))
            {
                yield return "a line names a plenary meeting";
            }
        }
    }

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
