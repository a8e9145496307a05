using System.Text.RegularExpressions;

namespace Resolutions.Accuracy.Labels;

/// <summary>
/// Finds the level of sub-paragraphs from their markers alone: a marker goes on with the innermost list of its style whose next it
/// is, and a first marker opens a list under what stands before it. (a) under a paragraph is level 2, (i) under (a) level 3.
/// </summary>
internal static partial class LabelledLevels
{
    public static IReadOnlyList<LabelledSubparagraph> Of(IReadOnlyList<LabelledElement> elements)
    {
        var found = new List<LabelledSubparagraph>();
        var open = new List<(string Style, int Last)>();
        var isUnder = false;
        for (var i = 0; i < elements.Count; i++)
        {
            var element = elements[i];
            if (element is { IsOperative: true, Level: 1 })
            {
                open.Clear();
                isUnder = LabelChecks.Number(element.Prefix) > 0;
            }
            else if (element.Type is "heading" or "backmatter" || element.IsPreambular)
            {
                isUnder = false;
            }
            else if (isUnder && element.IsOperative && Readings(element.Prefix) is { Count: > 0 } readings)
            {
                // (i) before (ii) is a numeral, also behind (h).
                var opensNumerals =
                    element.Prefix == "(i)" && i + 1 < elements.Count && elements[i + 1].Prefix == "(ii)";
                readings.RemoveAll(reading =>
                    opensNumerals && reading.Style.StartsWith("letter", StringComparison.Ordinal)
                );
                found.Add(new(element.Prefix, element.Text, Place(open, readings), element.Level));
            }
        }

        return found;
    }

    /// <summary>What a marker can be: (i) is a letter and a numeral.</summary>
    private static List<(string Style, int Value)> Readings(string marker)
    {
        var readings = new List<(string Style, int Value)>();
        if (Marker().Match(marker) is not { Success: true } match)
        {
            return readings;
        }

        var letters = match.Groups[1].Value;
        var frame = marker.Replace(letters, "#", StringComparison.Ordinal);
        if (letters.Distinct().Count() == 1)
        {
            readings.Add(("letter" + frame, letters[0] - 'a' + 1 + (26 * (letters.Length - 1))));
        }

        var roman = Array.IndexOf(Numerals, letters);
        if (roman >= 0)
        {
            readings.Add(("roman" + frame, roman + 1));
        }

        return readings;
    }

    private static int Place(List<(string Style, int Last)> open, List<(string Style, int Value)> readings)
    {
        for (var depth = open.Count - 1; depth >= 0; depth--)
        {
            foreach (var (style, value) in readings.Where(each => each == (open[depth].Style, open[depth].Last + 1)))
            {
                open.RemoveRange(depth, open.Count - depth);
                open.Add((style, value));
                return open.Count + 1;
            }
        }

        foreach (var first in readings.Where(each => each.Value == 1 && !open.Exists(list => list.Style == each.Style)))
        {
            open.Add(first);
            return open.Count + 1;
        }

        return 0;
    }

    private static readonly string[] Numerals =
    [
        .. "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".Split(' '),
    ];

    [GeneratedRegex(@"^\(?([a-z]{1,5})[).]$")]
    private static partial Regex Marker();
}
