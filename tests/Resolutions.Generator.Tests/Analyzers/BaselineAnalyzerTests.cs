using Resolutions.Generator.Tests.Diagnostics;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Analyzers;

/// <summary>What the build says of citations when the texts change under them.</summary>
public sealed class BaselineAnalyzerTests
{
    private const string Code = """
        using Resolutions;
        using Resolutions.Generated;

        [Implements<A_RES_80_901.OP1>] class Changed;
        [Implements<A_RES_80_901.OP2>] class Renumbered;
        [Implements<A_RES_80_901.OP3>] class Untouched;
        [Implements<A_RES_80_901.OP5>] class Deleted;
        [Implements<A_RES_80_901.OP6>] class AtTheEnd;
        """;

    private static readonly string[] Before =
    [
        "Welcomes the 1,250 lamps of the keepers;",
        "Urges the keepers to climb;",
        "Decides to meet in May;",
        "Decides to meet in June;",
        "Takes note of the ships;",
        "Requests a report.",
    ];

    [Fact]
    [Covers("RES2006", isReported: true)]
    [Covers("RES2007", isReported: true)]
    [Covers("RES2008", isReported: true)]
    public void Changed_renumbered_and_deleted_paragraphs_are_told_apart_at_the_citing_lines()
    {
        string[] after =
        [
            "Welcomes the 1,251 lamps of the keepers;",
            "Decides to rest;",
            "Decides to meet in May;",
            "Decides to meet in June;",
            "Urges the keepers to climb.",
        ];

        var found = Analysis.Of(Project(after, Baseline()).WithSource(Code));

        Assert.Equal(
            [
                ("RES2006", "Implements<A_RES_80_901.OP1>"),
                ("RES2007", "Implements<A_RES_80_901.OP2>"),
                ("RES2008", "Implements<A_RES_80_901.OP5>"),
                ("RES2008", "Implements<A_RES_80_901.OP6>"),
            ],
            found.Select(each => (each.Diagnostic.Id, each.Words))
        );
        Assert.Contains("the [-1,250-]{+1,251+} lamps", found[0].Diagnostic.Message(), StringComparison.Ordinal);
        Assert.Contains("is now A/RES/80/901, para. 5", found[1].Diagnostic.Message(), StringComparison.Ordinal);
    }

    [Fact]
    [Covers("RES2013", isReported: true)]
    [Covers("RES2013", isReported: false)]
    public void RES2013_what_a_baseline_lacks_is_said_where_it_is_cited()
    {
        var found = Analysis.Of(
            Project(Before, Baseline()).WithSource(Code + "\n[Cites<A_RES_80_901.PP1>] class Other;")
        );

        var (diagnostic, words) = Assert.Single(found);
        Assert.Equal(("RES2013", "Cites<A_RES_80_901.PP1>"), (diagnostic.Id, words));
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
    }

    [Fact]
    [Covers("RES2006", isReported: false)]
    [Covers("RES2007", isReported: false)]
    [Covers("RES2008", isReported: false)]
    [Covers("RES2009", isReported: false)]
    public void Texts_as_they_were_are_not_reported()
    {
        Assert.Empty(Analysis.Of(Project(Before, Baseline()).WithSource(Code)));
    }

    [Fact]
    [Covers("RES2009", isReported: true)]
    public void RES2009_a_line_that_cannot_be_read_is_reported_in_its_file()
    {
        var found = Assert
            .Single(Analysis.Of(Project(Before, "<<<<<<< HEAD\n" + Baseline()).WithSource(Code)))
            .Diagnostic;

        Assert.Equal("RES2009", found.Id);
        Assert.Equal("Resolutions.Baseline.txt", found.Location.GetLineSpan().Path);
        Assert.Equal(0, found.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    [Covers("RES2002", isReported: true)]
    public void RES2002_the_reviewed_text_is_compared_where_the_baseline_has_it()
    {
        var entry = BaselineEntry.Of("A/RES/80/901 OP1", Before[0]);
        var found = Analysis.Of(
            Project(["Welcomes the 1,251 lamps of the keepers;", .. Before[1..]], Baseline())
                .WithSource(
                    "using Resolutions;\nusing Resolutions.Generated;\n"
                        + $"[Implements<A_RES_80_901.OP1>(Reviewed = \"{entry.Fingerprint}\")] class Changed;"
                )
        );

        Assert.Equal(["RES2006", "RES2002"], found.Select(static each => each.Diagnostic.Id));
        Assert.Contains(
            "reviewed: Welcomes the [-1,250-]{+1,251+} lamps",
            found[1].Diagnostic.Message(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    [Covers("RES2008", isReported: true)]
    public void RES2008_a_paragraph_whose_successor_nobody_cites_is_gone_all_the_same()
    {
        var baseline = BaselineFile.Read("").With(BaselineEntry.Of("A/RES/80/901 OP2", Before[1]));

        var (found, _) = Assert.Single(
            Analysis.Of(
                Project([Before[0], .. Before[2..]], baseline.ToString())
                    .WithSource(
                        "using Resolutions;\nusing Resolutions.Generated;\n[Implements<A_RES_80_901.OP2>] class Deleted;"
                    )
            )
        );

        Assert.Equal("RES2008", found.Id);
    }

    [Fact]
    [Covers("RES2008", isReported: true)]
    public void RES2008_names_the_provision_that_is_most_like_the_one_that_has_another_number_and_other_words()
    {
        string[] after =
        [
            "Decides to rest at the end of the long day;",
            Before[1],
            "Welcomes the 1,251 lamps of the keepers.",
        ];

        var (found, _) = Assert.Single(
            Analysis.Of(
                Project(after, BaselineFile.Read("").With(BaselineEntry.Of("A/RES/80/901 OP1", Before[0])).ToString())
                    .WithSource(
                        "using Resolutions;\nusing Resolutions.Generated;\n[Implements<A_RES_80_901.OP1>] class Moved;"
                    )
            )
        );

        Assert.Equal("RES2008", found.Id);
        Assert.EndsWith(
            "; A/RES/80/901, para. 3 is most like it: Welcomes the [-1,250-]{+1,251+} lamps of the keepers [-;-]{+.+}",
            found.Message(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_fingerprint_may_be_in_capitals()
    {
        var entry = BaselineEntry.Of("A/RES/80/901 OP1", Before[0]);
        var file = $"{entry.Id} {entry.Fingerprint.ToUpperInvariant()}\n    {Before[0]}\n";

        Assert.Empty(
            Analysis.Of(
                Project(Before, file)
                    .WithSource(
                        "using Resolutions;\nusing Resolutions.Generated;\n[Implements<A_RES_80_901.OP1>] class Same;"
                    )
            )
        );
    }

    [Fact]
    [Covers("RES2006", isReported: true)]
    public void RES2006_shows_what_came_at_the_beginning_and_the_end()
    {
        var (found, _) = Assert.Single(
            Analysis.Of(
                Project(["Also welcomes the 1,250 lamps of the keepers, at last;", .. Before[1..]], Baseline())
                    .WithSource(
                        "using Resolutions;\nusing Resolutions.Generated;\n[Implements<A_RES_80_901.OP1>] class Changed;"
                    )
            )
        );

        Assert.Equal("RES2006", found.Id);
        Assert.Contains("{+Also welcomes+} the", found.Message(), StringComparison.Ordinal);
        Assert.Contains(", at last+}", found.Message(), StringComparison.Ordinal);
    }

    [Fact]
    [Covers("RES2006", isReported: true)]
    [Covers("RES2007", isReported: true)]
    [Covers("RES2008", isReported: true)]
    [Covers("RES2013", isReported: true)]
    public void Footnotes_have_entries_too()
    {
        var baseline = BaselineFile
            .Read("")
            .With(BaselineEntry.Of("A/RES/80/901 Fn1", "See A/80/1."))
            .With(BaselineEntry.Of("A/RES/80/901 Fn2", "Ibid."))
            .With(BaselineEntry.Of("A/RES/80/901 Fn3", "See A/80/4."))
            .With(BaselineEntry.Of("A/RES/80/901 Fn8", "Ibid."));
        var text = new EnglishResolution
        {
            Operative = ["Takes note¹ of² the³ ships⁴ of⁵ today⁶."],
            Notes = ["¹ See A/80/2.", "² Ibid.", "³ See A/80/3.", "⁴ See A/80/4.", "⁵ Ibid.", "⁶ See A/80/6."],
        };

        var found = Analysis.Of(
            TestProject
                .Of(text.At("a.txt"), new TextFile("Resolutions.Baseline.txt", baseline.ToString()) { ItemType = null })
                .WithSource(
                    """
                    using Resolutions;
                    using Resolutions.Generated;

                    [Cites<A_RES_80_901.Fn1>] class Changed;
                    [Cites<A_RES_80_901.Fn2>] class Untouched;
                    [Cites<A_RES_80_901.Fn3>] class Renumbered;
                    [Cites<A_RES_80_901.Fn6>] class New;
                    [Cites<A_RES_80_901.Fn8>] class Gone;
                    """
                )
        );

        Assert.Equal(
            [
                ("RES2006", "Cites<A_RES_80_901.Fn1>"),
                ("RES2007", "Cites<A_RES_80_901.Fn3>"),
                ("RES2013", "Cites<A_RES_80_901.Fn6>"),
                ("RES2008", "Cites<A_RES_80_901.Fn8>"),
            ],
            found.Select(each => (each.Diagnostic.Id, each.Words))
        );
        Assert.Contains("A/80/[-1-]{+2+}", found[0].Diagnostic.Message(), StringComparison.Ordinal);
        Assert.Contains("is now A/RES/80/901, footnote 4", found[1].Diagnostic.Message(), StringComparison.Ordinal);
    }

    private static string Baseline()
    {
        var file = BaselineFile.Read("");
        for (var i = 0; i < Before.Length; i++)
        {
            file = file.With(BaselineEntry.Of($"A/RES/80/901 OP{i + 1}", Before[i]));
        }

        return file.ToString();
    }

    private static TestProject Project(string[] operative, string baseline) =>
        TestProject.Of(
            new EnglishResolution { Operative = [.. operative] }.At("a.txt"),
            new TextFile("Resolutions.Baseline.txt", baseline) { ItemType = null }
        );
}
