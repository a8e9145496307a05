using Resolutions.Accuracy.Corpus;

namespace Resolutions.Accuracy.Layouts;

/// <summary>Reads every text whose paragraphs are whole lines in every layout.</summary>
internal static class LayoutReport
{
    /// <summary>Prints a row for each language and layout, and what differs.</summary>
    /// <param name="output">Where to print.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="isFull">Whether to list also what is reported.</param>
    public static void Print(TextWriter output, IEnumerable<CorpusText> texts, bool isFull)
    {
        var all = texts.ToList();
        foreach (var layout in Enum.GetValues<PageLayout>())
        {
            foreach (var language in all.Where(text => IsFor(text, layout)).GroupBy(text => text.Language))
            {
                var checks = language.Select(text => LayoutCheck.Of(text, layout)).OfType<LayoutCheck>().ToList();
                foreach (
                    var check in checks.Where(check =>
                        check.Outcome >= (isFull ? LayoutOutcome.Reported : LayoutOutcome.Silent)
                    )
                )
                {
                    output.WriteLine($"{check.Text}: {layout}, {check.Outcome}");
                    output.WriteLine($"  - {Plain.Short(check.Before)}");
                    output.WriteLine($"  + {Plain.Short(check.After)}");
                }

                output.WriteLine(
                    $"{layout} {language.Key}: same {Count(LayoutOutcome.Same)}, other tree reported {Count(LayoutOutcome.Reported)}, other tree silent {Count(LayoutOutcome.Silent)}"
                );

                int Count(LayoutOutcome outcome) => checks.Count(check => check.Outcome == outcome);
            }
        }
    }

    /// <summary>
    /// Texts from DOCX, and those in French, have a line for each paragraph; others are laid out already. The French ones have notes, or
    /// the numbers of some, which those of the layout would meet.
    /// </summary>
    public static bool IsFor(CorpusText text, PageLayout layout) =>
        text.Language == "fr"
            ? layout != PageLayout.Footnote
            : text.Form.Contains("docx", StringComparison.OrdinalIgnoreCase);
}
