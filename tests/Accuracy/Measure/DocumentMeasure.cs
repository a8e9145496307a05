using Resolutions.Accuracy.Corpus;
using Resolutions.Text;

namespace Resolutions.Accuracy.Measure;

/// <summary>Reads a document and compares it with what is known of it.</summary>
internal static class DocumentMeasure
{
    /// <param name="text">The document.</param>
    /// <param name="known">The paragraphs of the document or of its twin in another language; or nothing.</param>
    /// <param name="isTwin">Whether the labels belong to a twin, so that numbers can be compared and words cannot.</param>
    public static DocumentScore Of(CorpusText text, KnownParagraphs? known, bool isTwin)
    {
        var source = File.ReadAllText(text.Path);
        var parsed = ResolutionText.Parse(source);
        var faults = new List<string>();
        var read = parsed.Resolutions.SelectMany(Paragraphs).ToList();
        faults.AddRange(
            parsed
                .Diagnostics.Where(found =>
                    found.Rule.Severity == TextSeverity.Error && !IsRightlyRefused(found, known)
                )
                .Select(found => $"{found.Rule.Id}: {found.Message}")
        );
        var isLossless = string.Concat(parsed.Tokens.Select(token => token.Span.In(source))) == source;
        if (!isLossless)
        {
            faults.Add("characters are lost");
        }

        var expected = Count(known?.Trusted ?? []);
        var found =
            known is null or { Trusted.Count: 0 } ? default
            : isTwin ? CompareCounts(expected, Count(read), faults)
            : Compare(known, read, faults);
        CheckSequence(parsed, faults);
        return new DocumentScore(text, expected, found, isLossless, faults);
    }

    /// <summary>A text in which the labels find no resolution is none, and to say so is right.</summary>
    private static bool IsRightlyRefused(TextDiagnostic found, KnownParagraphs? known) =>
        found.Rule == TextRules.NotAResolution && known is { Trusted.Count: 0 };

    private static IEnumerable<TrustedParagraph> Paragraphs(Resolution resolution) =>
        resolution
            .Provisions.SelectMany(OfResolution)
            .Select(each => new TrustedParagraph(
                each.Kind == ProvisionKind.Preambular ? 0 : each.Ordinal,
                TrustedLabels.Words(each.Content.Text)
            ));

    /// <summary>The paragraphs of the resolution itself, also those in sections; not those of annexes.</summary>
    private static IEnumerable<Provision> OfResolution(Provision provision) =>
        provision.Kind switch
        {
            ProvisionKind.Preambular or ProvisionKind.Operative => [provision],
            ProvisionKind.AnnexParagraph => [provision],
            ProvisionKind.Section or ProvisionKind.Part or ProvisionKind.Embedded => provision.Children.SelectMany(OfResolution),
            _ => [],
        };

    private static Tally Count(IEnumerable<TrustedParagraph> paragraphs)
    {
        var all = paragraphs.ToList();
        var preambular = all.Count(each => each.IsPreambular);
        return new Tally(preambular, all.Count - preambular);
    }

    private static Tally Compare(KnownParagraphs known, List<TrustedParagraph> read, List<string> faults)
    {
        var trusted = known.Trusted;
        var rest = read.GroupBy(each => each).ToDictionary(group => group.Key, group => group.Count());
        var missing = new List<TrustedParagraph>();
        foreach (var paragraph in trusted)
        {
            if (rest.TryGetValue(paragraph, out var left) && left > 0)
            {
                rest[paragraph] = left - 1;
            }
            else
            {
                missing.Add(paragraph);
            }
        }

        faults.AddRange(missing.Select(each => $"not read: {Describe(each)}"));
        faults.AddRange(
            rest.Where(each => each.Value > 0 && !known.Texts.Contains(each.Key.Text))
                .Select(each => $"read, not labelled: {Describe(each.Key)}")
        );
        return Count(trusted.Except(missing));
    }

    private static Tally CompareCounts(Tally expected, Tally read, List<string> faults)
    {
        if (expected != read)
        {
            faults.Add(
                $"{read.Preambular} preambular and {read.Operative} operative paragraphs; the twin has {expected.Preambular} and {expected.Operative}"
            );
        }

        return new Tally(Math.Min(expected.Preambular, read.Preambular), Math.Min(expected.Operative, read.Operative));
    }

    private static void CheckSequence(ResolutionText parsed, List<string> faults) =>
        faults.AddRange(
            parsed
                .Diagnostics.Where(found => found.Rule == TextRules.NumberOutOfSequence)
                .Select(found => $"{found.Rule.Id}: {found.Message}")
        );

    private static string Describe(TrustedParagraph paragraph)
    {
        const int longest = 70;
        var name = paragraph.IsPreambular ? "preambular" : $"operative {paragraph.Number}";
        return $"{name} “{(paragraph.Text.Length <= longest ? paragraph.Text : paragraph.Text[..longest] + "…")}”";
    }
}
