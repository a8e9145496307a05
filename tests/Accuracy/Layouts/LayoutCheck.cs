using Resolutions.Accuracy.Corpus;
using Resolutions.Text;

namespace Resolutions.Accuracy.Layouts;

/// <summary>Reads a text in another layout and compares the trees.</summary>
/// <param name="Text">The text.</param>
/// <param name="Outcome">What became of its tree.</param>
/// <param name="Before">The first provision that differs, as it was; empty where none does.</param>
/// <param name="After">The same place in the other layout.</param>
internal sealed record LayoutCheck(CorpusText Text, LayoutOutcome Outcome, string Before, string After)
{
    /// <summary>An anchor without a note and a note without an anchor are of the text, not of its layout.</summary>
    private static readonly string[] RulesOfNotes = ["RES0009", "RES0010"];

    /// <summary>Compares; nothing for a text that is not one resolution.</summary>
    public static LayoutCheck? Of(CorpusText text, PageLayout layout)
    {
        var source = File.ReadAllText(text.Path);
        var plain = ResolutionText.Parse(source);
        if (plain.Resolutions is not [{ Provisions.Count: > 0 } resolution])
        {
            return null;
        }

        var laidOut = ResolutionText.Parse(LaidOutText.Of(source, resolution, layout));
        var (before, after) = (Provisions(plain), Provisions(laidOut));
        var at = 0;
        while (at < before.Count && at < after.Count && before[at] == after[at])
        {
            at++;
        }

        var outcome =
            at == before.Count && at == after.Count ? LayoutOutcome.Same
            : Findings(laidOut) > Findings(plain) ? LayoutOutcome.Reported
            : LayoutOutcome.Silent;
        return new(text, outcome, before.ElementAtOrDefault(at) ?? "", after.ElementAtOrDefault(at) ?? "");
    }

    private static int Findings(ResolutionText text) =>
        text.Diagnostics.Count(found => !RulesOfNotes.Contains(found.Rule.Id));

    private static List<string> Provisions(ResolutionText text) =>
        [
            .. text.Resolutions.SelectMany(resolution =>
                resolution
                    .Provisions.SelectMany(Lines)
                    .Prepend($"{resolution.Header.Symbol} {resolution.Header.Title.Text}")
            ),
        ];

    private static IEnumerable<string> Lines(Provision provision) =>
        provision
            .Children.SelectMany(Lines)
            .Prepend(
                $"{provision.Kind} {provision.Label} {Plain.Words(provision.Content.Text)}|{Plain.Words(provision.ClosingWords.Text)}"
            );
}
