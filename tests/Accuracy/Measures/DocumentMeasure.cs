using System.Diagnostics;
using Resolutions.Accuracy.Corpus;
using Resolutions.Accuracy.Trees;
using Resolutions.Text;

namespace Resolutions.Accuracy.Measures;

/// <summary>Reads a document and takes every measure of it.</summary>
internal static class DocumentMeasure
{
    public static DocumentScore Of(CorpusFolder corpus, CorpusText text)
    {
        var score = new DocumentScore(text);
        try
        {
            var source = File.ReadAllText(text.Path);
            var start = Stopwatch.GetTimestamp();
            var parsed = ResolutionText.Parse(source);
            score.Time = Stopwatch.GetElapsedTime(start);
            Take(corpus, new Reading(text, parsed, corpus.LabelsOf(text), TreeReading.Paragraphs(parsed)), score);
        }
        // Whatever it is, it is the reader's fault, and the other documents are still to be read.
#pragma warning disable CA1031
        catch (Exception exception)
#pragma warning restore CA1031
        {
            score.Exception = exception.ToString();
            score.Add(FindingKind.Fault, $"exception: {exception.GetType().Name}: {exception.Message}");
        }

        score.Count(Measure.Whole, score.IsRight);
        return score;
    }

    private static void Take(CorpusFolder corpus, Reading reading, DocumentScore score)
    {
        foreach (var found in reading.Parsed.Diagnostics.Where(found => found.Rule.Severity == TextSeverity.Error))
        {
            // A text in which the labels find no resolution is none, and to say so is right.
            var isRight = found.Rule == TextRules.NotAResolution && reading.Labels is { IsResolution: false };
            score.Add(
                isRight ? FindingKind.Remark : FindingKind.Fault,
                $"{found.Rule.Id}: {found.Message}{(isRight ? " — rightly refused" : "")}"
            );
        }

        ParagraphMeasure.Take(reading, score);
        LevelMeasure.Take(reading, score);
        HeaderMeasure.Take(reading, score);
        VerbMeasure.Take(reading, score);
        NoteMeasure.Take(reading, score);
        NumberingMeasure.Take(reading, score);
        LossMeasure.Take(reading, score);
        TwinMeasure.Take(corpus, reading, score);
        SuspicionMeasure.Take(reading, score);
        ReferenceMeasure.Take(corpus, reading, score);
    }
}
