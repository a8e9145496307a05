using Resolutions.Accuracy.Cuts;
using Resolutions.Accuracy.Measures;
using Resolutions.Accuracy.Report;

namespace Resolutions.Text.Tests.Corpus;

/// <summary>The scoreboard and the checks of cut texts in short, where a machine has real texts.</summary>
public class CorpusTests
{
    private const int CutsPerText = 6;

    [Fact]
    public void The_reader_is_as_good_as_it_was()
    {
        var corpus = RealTexts.Folder;

        var scores = corpus.Texts.Select(text => DocumentMeasure.Of(corpus, text)).ToList();

        Assert.Empty(
            scores.Where(score => score.Exception is not null).Select(score => $"{score.Text}: {score.Exception}")
        );
        Assert.Equal(Goals.All.Select(goal => goal.Name).Order(), Floors.All.Keys.Order());
        Assert.Empty(
            Goals
                .All.Select(goal => (goal.Name, Floor: Floors.All[goal.Name], Now: 100 * goal.Of(scores).Value))
                .Where(each => each.Now < each.Floor)
                .Select(each => $"{each.Name}: {each.Now:0.00} %, was {each.Floor:0.00} % or more")
        );
    }

    [Fact]
    public void No_text_loses_a_character()
    {
        var corpus = RealTexts.Folder;

        Assert.Empty(
            corpus
                .Texts.Select(text => (text, Fault: Soundness.Check(File.ReadAllText(text.Path))))
                .Where(each => each.Fault is not null)
                .Select(each => $"{each.text}: {each.Fault}")
        );
    }

    [Fact]
    public void A_text_that_is_cut_after_a_line_loses_no_character()
    {
        var corpus = RealTexts.Folder;

        Assert.Empty(
            corpus.Texts.SelectMany(text =>
                CutCheck.Run(File.ReadAllText(text.Path), CutsPerText).Faults.Select(fault => $"{text}: {fault}")
            )
        );
    }
}
