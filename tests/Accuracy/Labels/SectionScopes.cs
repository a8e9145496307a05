namespace Resolutions.Accuracy.Labels;

/// <summary>Decides whether roman numerals are sections with numbers of their own, or headings in one sequence.</summary>
internal static class SectionScopes
{
    /// <summary>Keeps the numeral in the scope where the numbers begin at 1 again under another numeral of the same part.</summary>
    public static IReadOnlyList<LabelledParagraph> Settle(IReadOnlyList<LabelledParagraph> paragraphs)
    {
        var restarting = paragraphs
            .Where(each => each.Number == 1)
            .GroupBy(each => Part(each.Scope))
            .Where(group => group.Select(each => each.Scope).Distinct().Skip(1).Any())
            .Select(group => group.Key)
            .ToHashSet();
        return
        [
            .. paragraphs.Select(each =>
                restarting.Contains(Part(each.Scope)) ? each : each with { Scope = Part(each.Scope) }
            ),
        ];
    }

    private static string Part(string scope) => scope.Split('/')[0];
}
