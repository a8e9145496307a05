using Resolutions.Accuracy.Labels;
using Resolutions.Accuracy.Trees;

namespace Resolutions.Accuracy.Measures;

/// <summary>Compares the paragraphs read with the labelled ones, both ways.</summary>
internal static class ParagraphMeasure
{
    public static void Take(Reading reading, DocumentScore score)
    {
        if (!reading.HasOwnLabels || reading.Labels is not { IsResolution: true } labels)
        {
            return;
        }

        var rest = reading.Paragraphs.ToList();
        foreach (var label in labels.Paragraphs)
        {
            var match = rest.FindIndex(read => IsSame(label, read));
            if (match >= 0)
            {
                rest.RemoveAt(match);
            }

            Judge(label, match >= 0, reading, labels, score);
        }

        foreach (var read in reading.Paragraphs.Where(read => read.IsOwn))
        {
            Confirm(read, !rest.Contains(read), labels, score);
        }
    }

    private static bool IsSame(LabelledParagraph label, ReadParagraph read) =>
        label.IsEmbedded == !read.IsOwn
        && label.Number == read.Number
        && (label.IsEmbedded || label.Scope == read.Scope)
        && label.Text == read.Text;

    private static void Judge(
        LabelledParagraph label,
        bool isRight,
        Reading reading,
        LabelledDocument labels,
        DocumentScore score
    )
    {
        if (!isRight && IsPieceOf(label, reading.Paragraphs, labels) is { } reason)
        {
            score.Add(FindingKind.WrongLabel, $"{reason}: {label}");
            return;
        }

        if (label.WrongLabel is not null)
        {
            score.Add(FindingKind.WrongLabel, $"{label.WrongLabel}: {label}");
        }
        else
        {
            score.Count(label.IsPreambular ? Measure.PreambularRecall : Measure.OperativeRecall, isRight);
        }

        if (!isRight)
        {
            score.Add(FindingKind.Fault, $"not read: {label}{Instead(label, reading.Paragraphs)}");
        }
    }

    /// <summary>The reason, where the label is the first piece of a paragraph that the labels split.</summary>
    private static string? IsPieceOf(
        LabelledParagraph label,
        IReadOnlyList<ReadParagraph> paragraphs,
        LabelledDocument labels
    ) =>
        paragraphs.FirstOrDefault(read =>
            read.IsOwn && read.Number == label.Number && read.Text.StartsWith(label.Text, StringComparison.Ordinal)
        )
            is { } whole
            ? SplitLabels.Find(labels.Elements, whole.Text)
            : null;

    /// <summary>What the reader made of the same words.</summary>
    private static string Instead(LabelledParagraph label, IReadOnlyList<ReadParagraph> paragraphs)
    {
        const int telling = 40;
        var words = label.Text[..Math.Min(telling, label.Text.Length)];
        return paragraphs.FirstOrDefault(read => read.Text.Contains(words, StringComparison.Ordinal)) is not { } read
                ? "; these words are in no paragraph"
            : read.Text == label.Text ? $"; read as {(read.IsOwn ? "" : "annexed or embedded ")}{read}"
            : $"; the words are in {read}, {read.Text.Length} characters and not {label.Text.Length}";
    }

    /// <summary>Counts a paragraph that was read, by whether a label vouches for it.</summary>
    private static void Confirm(ReadParagraph read, bool isExpected, LabelledDocument labels, DocumentScore score)
    {
        var measure = read.IsPreambular ? Measure.PreambularPrecision : Measure.OperativePrecision;
        var label = labels.Elements.FirstOrDefault(element => element.Text == read.Text && Confirms(element, read));
        if (isExpected || label is not null)
        {
            score.Count(measure, isRight: true);
        }
        else if (SplitLabels.Find(labels.Elements, read.Text) is { } reason)
        {
            score.Add(FindingKind.WrongLabel, $"{reason}: {read}");
        }
        else
        {
            label = labels.Elements.FirstOrDefault(element => element.Text == read.Text);
            var said = label is null ? "none" : Plain.Words($"{label.Type} {label.ParagraphType} {label.Prefix}");
            score.Expect(measure, isRight: false, $"read, not labelled so: {read}; the label is {said}");
        }
    }

    private static bool Confirms(LabelledElement element, ReadParagraph read) =>
        read.IsPreambular
            ? element.IsPreambular
            : element.Type == "paragraph"
                && (
                    element.IsOperative && element.Prefix.Length == 0
                    || LabelChecks.Number(element.Prefix) == read.Number
                );
}
