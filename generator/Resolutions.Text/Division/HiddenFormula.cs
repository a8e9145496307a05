using System.Text;

namespace Resolutions.Text;

/// <summary>
/// Looks in a text without enacting formula for one whose letters a font has shifted, or whose characters stand in the order of
/// the page: both come out of a PDF that does not say what its glyphs are.
/// </summary>
internal static class HiddenFormula
{
    /// <summary>Fonts that are embedded in part number their glyphs from 3 as the characters from the space on.</summary>
    private const int LargestShift = 31;

    /// <summary>What makes the formula unreadable, or <see langword="null"/> where there is none.</summary>
    public static TextDiagnostic? Find(string source, IReadOnlyList<LanguageTable> tables)
    {
        var key = FoldedText.Key(source);
        foreach (var table in tables)
        {
            foreach (var name in table.EnactingNames)
            {
                if (FindReversed(key, name.Name))
                {
                    return new TextDiagnostic(TextRules.VisualOrder, FirstWord(source));
                }
            }
        }

        return FindShifted(source, tables);
    }

    private static bool FindReversed(string key, string name)
    {
        var letters = FoldedText.Key(name).ToCharArray();
        Array.Reverse(letters);
        return Characters.IsRightToLeft(letters[0]) && key.IndexOf(new string(letters), StringComparison.Ordinal) >= 0;
    }

    private static TextSpan FirstWord(string source)
    {
        var start = 0;
        while (start < source.Length && !Characters.IsRightToLeft(Characters.Fold(source[start])))
        {
            start++;
        }

        var end = start;
        while (end < source.Length && Characters.IsRightToLeft(Characters.Fold(source[end])))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Compares the steps from letter to letter, which a shift leaves as they are.</summary>
    private static TextDiagnostic? FindShifted(string source, IReadOnlyList<LanguageTable> tables)
    {
        var places = new List<int>(source.Length);
        var steps = new StringBuilder(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] > ' ')
            {
                steps.Append(places.Count == 0 ? '\0' : Step(source[places[places.Count - 1]], source[i]));
                places.Add(i);
            }
        }

        var text = steps.ToString();
        foreach (var table in tables)
        {
            foreach (var name in table.EnactingNames)
            {
                var letters = name.Name.Where(c => c > ' ').ToArray();
                var pattern = new string([.. letters.Skip(1).Select((c, i) => Step(letters[i], c))]);
                var at = text.IndexOf(pattern, StringComparison.Ordinal);
                if (
                    at > 0
                    && source[places[at - 1]] - letters[0] is not 0 and var shift
                    && Math.Abs(shift) <= LargestShift
                )
                {
                    var span = TextSpan.FromBounds(places[at - 1], places[at + pattern.Length - 1] + 1);
                    return new TextDiagnostic(
                        TextRules.WrongLetters,
                        span,
                        "the font has shifted every letter, as in “7KH” for “The”"
                    );
                }
            }
        }

        return null;
    }

    private static char Step(char from, char to) => (char)(to - from);
}
