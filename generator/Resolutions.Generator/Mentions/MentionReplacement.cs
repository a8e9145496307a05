using System.Text.RegularExpressions;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Finds what to write in the place of a provision that is not there.</summary>
internal static class MentionReplacement
{
    /// <summary>
    /// The characters for the place of the label: the other path where the path is printed; where only numbers and letters are, those of the other
    /// one, in the same form; <see langword="null"/> where more would have to change.
    /// </summary>
    public static string? Of(string text, MentionedProvision provision, string? nearest)
    {
        if (nearest is null || provision.Label.IsEmpty)
        {
            return null;
        }

        if (provision.IsIdentifier && char.IsLetter(text[provision.Label.Start]))
        {
            return nearest;
        }

        List<string> wrong = RunsOf(LinkPath.Of(provision.Path));
        List<string> right = RunsOf(LinkPath.Of(nearest));
        NumberForm form = NumberForm.Of(text.Substring(provision.Label.Start, provision.Label.Length));
        string printed = form.Plain;
        List<string> runs = RunsOf(printed);
        int outer = wrong.Count - runs.Count;
        if (runs.Count == 0 || right.Count != wrong.Count || outer < 0 || !wrong.Skip(outer).SequenceEqual(runs))
        {
            return null;
        }

        return wrong.Take(outer).SequenceEqual(right.Take(outer)) && right.Skip(outer).All(IsSafe)
            ? form.Print(WithRuns(printed, right.Skip(outer)))
            : null;
    }

    /// <summary>The numbers, and the names and letters between them: OP, 12, a of <c>OP12(a)</c>.</summary>
    private static List<string> RunsOf(string path) =>
        [.. Runs.Matches(path).Cast<Match>().Select(static match => match.Value)];

    private static string WithRuns(string printed, IEnumerable<string> runs)
    {
        var next = new Queue<string>(runs);
        return Runs.Replace(printed, _ => next.Dequeue());
    }

    /// <summary>Whether characters may stand in any literal.</summary>
    private static bool IsSafe(string run) =>
        run.All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));

    private static readonly Regex Runs = new(
        "[0-9]+|(?:Section|Part)(?=[A-Z])|[A-Za-z]+",
        RegexOptions.CultureInvariant
    );
}
