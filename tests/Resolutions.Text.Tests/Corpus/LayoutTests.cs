using Resolutions.Accuracy.Layouts;

namespace Resolutions.Text.Tests.Corpus;

/// <summary>Real texts as pages lay them out, where a machine has them: the words are the same, so the tree is.</summary>
public class LayoutTests
{
    /// <summary>The most texts of a language whose tree becomes another one with no word about it.</summary>
    public static TheoryData<string, string, int> Silent =>
        new()
        {
            { "Lines", "en", 2 },
            { "Lines", "fr", 13 },
            { "EmptyLine", "en", 1 },
            { "EmptyLine", "fr", 8 },
            { "PageNumber", "en", 2 },
            { "PageNumber", "fr", 8 },
            { "RunningTitle", "en", 2 },
            { "RunningTitle", "fr", 8 },
            { "Footnote", "en", 3 },
        };

    [Theory]
    [MemberData(nameof(Silent))]
    public void A_text_on_pages_has_the_same_tree_or_a_diagnostic(string layout, string language, int most)
    {
        var page = Enum.Parse<PageLayout>(layout);
        var checks = RealTexts
            .Folder.Texts.Where(text => text.Language == language && LayoutReport.IsFor(text, page))
            .Select(text => LayoutCheck.Of(text, page))
            .OfType<LayoutCheck>()
            .ToList();

        var silent = checks.Where(check => check.Outcome == LayoutOutcome.Silent).ToList();

        Assert.NotEmpty(checks);
        Assert.True(
            silent.Count <= most,
            string.Join('\n', silent.Select(check => $"{check.Text}\n- {check.Before}\n+ {check.After}"))
        );
    }
}
