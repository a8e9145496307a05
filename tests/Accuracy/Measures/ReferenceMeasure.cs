using Resolutions.Accuracy.Corpus;
using Resolutions.Text;

namespace Resolutions.Accuracy.Measures;

/// <summary>
/// Compares the documents that paragraphs cite with the links of labels, which are right and incomplete, with a second reading, and with
/// the twin in the other language.
/// </summary>
internal static class ReferenceMeasure
{
    public static void Take(CorpusFolder corpus, Reading reading, DocumentScore score)
    {
        if (!reading.IsRead)
        {
            return;
        }

        var cited = CitedSymbols.In(reading.Parsed.Resolutions).ToList();
        if (reading.HasOwnLabels)
        {
            var links = CountLinks(reading, cited, score);
            CountConfirmed(corpus, reading, cited, links, score);
        }

        if (reading.Text.Language != "en" && corpus.TwinOf(reading.Text) is { } twin)
        {
            Compare(cited, Symbols(twin), score);
        }
    }

    /// <summary>Counts the links that are found; the keys of all that are trusted.</summary>
    private static HashSet<string> CountLinks(
        Reading reading,
        List<(Reference Reference, string Text)> cited,
        DocumentScore score
    )
    {
        var found = cited.SelectMany(each => CitedSymbols.Keys(each.Reference.Symbol!)).ToHashSet();
        var links = new HashSet<string>();
        foreach (var element in reading.Labels!.Elements.Where(element => element.Type == "paragraph"))
        {
            foreach (var link in element.Links)
            {
                if (link.WhyWrong(element.Text) is { } reason)
                {
                    score.Add(FindingKind.WrongLabel, $"link {link.Words} to {link.Address}: {reason}");
                    continue;
                }

                var key = CitedSymbols.Key(link.Symbol);
                links.Add(key);
                score.Count(Measure.LinkRecall, found.Contains(key));
                if (!found.Contains(key))
                {
                    score.Add(FindingKind.Reference, $"not found: {link.Symbol}, in {Plain.Short(element.Text)}");
                }
            }
        }

        return links;
    }

    private static void CountConfirmed(
        CorpusFolder corpus,
        Reading reading,
        List<(Reference Reference, string Text)> cited,
        HashSet<string> links,
        DocumentScore score
    )
    {
        HashSet<string>? twin = null;
        foreach (var (reference, text) in cited)
        {
            var isConfirmed =
                CitedSymbols.Keys(reference.Symbol!).Any(links.Contains)
                || PlainReading.Confirms(reference, text, reading.Text.Symbol)
                || (twin ??= SymbolsOfFrench(corpus, reading.Text)).Contains(CitedSymbols.Key(reference.Symbol!));
            score.Count(Measure.ReferencePrecision, isConfirmed);
            if (!isConfirmed)
            {
                var start = Math.Max(0, reference.Span.Start - 90);
                score.Add(
                    FindingKind.Reference,
                    $"not confirmed: {reference.Symbol} ({reference.Decision}), in “{text[start..reference.Span.End]}”"
                );
            }
        }
    }

    private static void Compare(
        List<(Reference Reference, string Text)> cited,
        HashSet<string> english,
        DocumentScore score
    )
    {
        var own = cited.Select(each => CitedSymbols.Key(each.Reference.Symbol!)).ToHashSet();
        score.Count(Measure.TwinReferences, own.SetEquals(english));
        foreach (var symbol in own.Except(english))
        {
            score.Add(FindingKind.Reference, $"twin: only here: {symbol}");
        }

        foreach (var symbol in english.Except(own))
        {
            score.Add(FindingKind.Reference, $"twin: only in English: {symbol}");
        }
    }

    private static HashSet<string> SymbolsOfFrench(CorpusFolder corpus, CorpusText english) =>
        corpus.Texts.FirstOrDefault(text => text.Language == "fr" && corpus.TwinOf(text) == english) is { } french
            ? Symbols(french)
            : [];

    private static HashSet<string> Symbols(CorpusText text) =>
        CitedSymbols
            .In(ResolutionText.Parse(File.ReadAllText(text.Path)).Resolutions)
            .Select(each => CitedSymbols.Key(each.Reference.Symbol!))
            .ToHashSet();
}
