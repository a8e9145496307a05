using Resolutions.Accuracy.Corpus;
using Resolutions.Accuracy.Measure;
using Resolutions.Accuracy.Report;

if (args.Length == 0 || !File.Exists(Path.Combine(args[0], "manifest.tsv")))
{
    Console.Error.WriteLine(
        "usage: Accuracy FOLDER [--misses]    FOLDER holds manifest.tsv, the texts that it lists, and labels/"
    );
    return 2;
}

var corpus = new CorpusFolder(args[0]);
var scores = corpus.Texts.Select(text => Score(corpus, text)).ToList();
if (args.Contains("--misses"))
{
    Scoreboard.PrintMisses(Console.Out, scores);
}

Scoreboard.Print(Console.Out, scores);
return 0;

static DocumentScore Score(CorpusFolder corpus, CorpusText text)
{
    var known = corpus.LabelsOf(text.Name) is { } labels ? KnownParagraphs.Of(labels) : null;
    return DocumentMeasure.Of(text, known, isTwin: text.Language != "en");
}
