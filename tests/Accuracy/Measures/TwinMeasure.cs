using Resolutions.Accuracy.Corpus;
using Resolutions.Accuracy.Labels;
using Resolutions.Accuracy.Trees;
using Resolutions.Text;

namespace Resolutions.Accuracy.Measures;

/// <summary>Compares the numbers of paragraphs of a text with those of its English twin.</summary>
internal static class TwinMeasure
{
    private readonly record struct Counts(int Preambular, int Operative)
    {
        public override string ToString() => $"{Preambular} preambular and {Operative} operative";
    }

    public static void Take(CorpusFolder corpus, Reading reading, DocumentScore score)
    {
        if (
            reading.Text.Language == "en"
            || corpus.TwinOf(reading.Text) is not { } twin
            || reading.Labels is not { Paragraphs.Count: > 0 } labels
        )
        {
            return;
        }

        var own = Count(reading.Paragraphs.Where(each => each.IsOwn));
        var withEmbedded = Count(reading.Paragraphs);
        var ways = new (string Name, Counts Twin)[]
        {
            (
                "the trusted labels",
                Count(labels.Paragraphs.Where(each => each is { WrongLabel: null, IsEmbedded: false }))
            ),
            ("the labels without the wrong ones", Count(labels.Paragraphs.Where(each => !each.IsEmbedded))),
            (
                "the trusted labels, embedded text included",
                Count(labels.Paragraphs.Where(each => each.WrongLabel is null))
            ),
            ("the labels without the wrong ones, embedded text included", Count(labels.Paragraphs)),
        };
        var equal = Array.Find(ways, way => way.Twin == own || way.Twin == withEmbedded);
        score.Count(Measure.Twin, equal.Name is not null);
        if (equal.Name is null)
        {
            score.Add(FindingKind.Fault, $"twin: read {own}, the trusted labels have {ways[1].Twin}");
            Explain(reading, twin, score);
        }
        else if (equal.Name != ways[0].Name || equal.Twin != own)
        {
            score.Add(
                FindingKind.Remark,
                $"twin: equal to {equal.Name}{(equal.Twin == own ? "" : ", counting embedded paragraphs read")}: {equal.Twin}"
            );
        }
    }

    /// <summary>Names the paragraphs that have no counterpart in the tree of the twin, and what is reported near them.</summary>
    private static void Explain(Reading reading, CorpusText twin, DocumentScore score)
    {
        var other = TreeReading.Paragraphs(ResolutionText.Parse(File.ReadAllText(twin.Path)));
        if (!reading.IsRead || other.Count == 0)
        {
            score.Add(FindingKind.Fault, $"twin: no tree of {(reading.IsRead ? "the twin" : "this text")} to compare");
            return;
        }

        var english = other.Where(each => each.IsOwn).ToList();
        var here = reading.Paragraphs.Where(each => each.IsOwn).ToList();
        foreach (var isPreambular in new[] { true, false })
        {
            var (alone, missing) = Alignment.Of(
                [.. here.Where(each => each.IsPreambular == isPreambular)],
                [.. english.Where(each => each.IsPreambular == isPreambular)]
            );
            foreach (var each in alone)
            {
                score.Add(FindingKind.Fault, $"twin: only here: {each}{Near(reading.Parsed, each)}");
            }

            foreach (var each in missing)
            {
                score.Add(FindingKind.Fault, $"twin: only in the English tree: {each}");
            }
        }
    }

    private static string Near(ResolutionText text, ReadParagraph paragraph)
    {
        const int near = 200;
        var span = paragraph.Provision.Content.Span;
        var rules = text
            .Diagnostics.Where(found => found.Span.End >= span.Start - near && found.Span.Start <= span.End + near)
            .Select(found => found.Rule.Id)
            .Distinct();
        var list = string.Join(", ", rules);
        return list.Length == 0 ? "" : $" (near: {list})";
    }

    private static Counts Count(IEnumerable<ReadParagraph> paragraphs)
    {
        var all = paragraphs.ToList();
        return new(all.Count(each => each.IsPreambular), all.Count(each => !each.IsPreambular));
    }

    private static Counts Count(IEnumerable<LabelledParagraph> paragraphs)
    {
        var all = paragraphs.ToList();
        return new(all.Count(each => each.IsPreambular), all.Count(each => !each.IsPreambular));
    }
}
