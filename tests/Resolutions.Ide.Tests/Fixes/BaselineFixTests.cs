using Resolutions.Ide.Tests.Editing;

namespace Resolutions.Ide.Tests.Fixes;

/// <summary>The baseline follows what is cited: added, pinned anew, moved with the code, taken out; one finding or all of a rule.</summary>
public sealed class BaselineFixTests
{
    private const string Usings = "using Resolutions;\nusing Resolutions.Generated;\n\n";
    private const string Head =
        "# What this project cites, as it was when it was last looked at. The build compares it with the texts of today.\n";

    [Fact]
    public async Task What_is_cited_is_added()
    {
        using var project = Project(
            "[Implements<A_RES_80_901.OP1>, Verifies<A_RES_80_901.OP2_b>, Cites<A_RES_80_901.OP1>]\nclass C;",
            ""
        );
        var fixes = await OfferedFixes.OfAsync(project);

        Assert.Equal(["RES2013", "RES2013", "RES2013"], fixes.Findings.Select(each => each.Id));
        Assert.Equal("Add A/RES/80/901 OP1 to the baseline", await fixes.TitleAsync(0));
        Assert.Matches(
            "^" + Head + "\nA/RES/80/901 OP1 [0-9a-f]{16}\n    Takes note of the report[^\n]*\n",
            await fixes.BaselineAsync(0)
        );
        var all = await fixes.BaselineOfAllAsync("RES2013");
        Assert.Equal(["A/RES/80/901 OP1", "A/RES/80/901 OP2(b)"], Ids(all));

        using var added = Project("[Implements<A_RES_80_901.OP1>, Verifies<A_RES_80_901.OP2_b>]\nclass C;", all);
        Assert.Empty((await OfferedFixes.OfAsync(added)).Findings);
    }

    [Fact]
    public async Task A_text_that_changed_is_pinned_and_nothing_else_is_touched()
    {
        const string before =
            "# Reviewed by the legal department.\r\n\r\n# Ask Ada.\r\nA/RES/80/901 OP1 0123456789abcdef\r\n    Takes note of old lamps;\r\n\r\n"
            + "A/RES/80/901 OP9 0123456789abcdef\r\n    Something else.\r\n\r\n# The end.\r\n";
        using var project = Project("[Implements<A_RES_80_901.OP1>]\nclass C;", before);
        var fixes = await OfferedFixes.OfAsync(project);

        Assert.Equal("Pin A/RES/80/901 OP1 to its text of today", await fixes.TitleAsync(0));
        var after = await fixes.BaselineAsync(0);
        Assert.StartsWith(
            "# Reviewed by the legal department.\r\n\r\n# Ask Ada.\r\nA/RES/80/901 OP1 ",
            after,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "A/RES/80/901 OP9 0123456789abcdef\r\n    Something else.\r\n\r\n# The end.\r\n",
            after,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("old lamps", after, StringComparison.Ordinal);
        using var pinned = Project("[Implements<A_RES_80_901.OP1>]\nclass C;", after);
        Assert.Empty((await OfferedFixes.OfAsync(pinned)).Findings);
    }

    [Fact]
    public async Task A_citation_moves_to_the_provision_that_has_the_text_now_and_the_baseline_with_it()
    {
        const string code = "[Implements<A_RES_80_901.OP2_b>, Verifies(typeof(A_RES_80_901.OP7))]\nclass C;";
        using var project = Project(
            code,
            "A/RES/80/901 OP2(b) 0123456789abcdef\n    To count the lighthouses, the gender of their keepers, and the stairs;\n"
                + "A/RES/80/901 OP7 0123456789abcdef\n    Takes note of the report on the gender digital divide, and of the lamps;\n"
        );
        var fixes = await OfferedFixes.OfAsync(project);

        Assert.Equal(["RES2007", "RES2007"], fixes.Findings.Select(each => each.Id));
        Assert.Equal("Change to A_RES_80_901.OP2_a", await fixes.TitleAsync(0));
        var mended = await fixes.ApplyAllAsync("RES2007");
        Assert.Equal(Usings + "[Implements<A_RES_80_901.OP2_a>, Verifies(typeof(A_RES_80_901.OP1))]\nclass C;", mended);
        var baseline = await fixes.BaselineOfAllAsync("RES2007");
        Assert.Equal(["A/RES/80/901 OP1", "A/RES/80/901 OP2(a)"], Ids(baseline));
        using var moved = Project(mended[Usings.Length..], baseline);
        Assert.Empty((await OfferedFixes.OfAsync(moved)).Findings);
    }

    [Fact]
    public async Task Entries_that_change_places_are_all_kept()
    {
        using var project = Project(
            "[Implements<A_RES_80_901.OP2_a>, Verifies<A_RES_80_901.OP2_b>]\nclass C;",
            "A/RES/80/901 OP2(a) 0123456789abcdef\n    To report on “old” lamps.\n"
                + "A/RES/80/901 OP2(b) 0123456789abcdef\n    To count the lighthouses, the gender of their keepers, and the stairs;\n"
        );
        var fixes = await OfferedFixes.OfAsync(project);
        Assert.Equal(["RES2007", "RES2007"], fixes.Findings.Select(each => each.Id));

        var mended = await fixes.ApplyAllAsync("RES2007");
        var baseline = await fixes.BaselineOfAllAsync("RES2007");

        Assert.Equal(Usings + "[Implements<A_RES_80_901.OP2_b>, Verifies<A_RES_80_901.OP2_a>]\nclass C;", mended);
        Assert.Equal(["A/RES/80/901 OP2(a)", "A/RES/80/901 OP2(b)"], Ids(baseline));
        using var moved = Project(mended[Usings.Length..], baseline);
        Assert.Empty((await OfferedFixes.OfAsync(moved)).Findings);
    }

    [Fact]
    public async Task What_moved_to_the_number_of_a_deleted_text_does_not_take_its_entry()
    {
        const string code = "[Implements<A_RES_80_901.OP2_a>, Verifies<A_RES_80_901.OP2_b>]\nclass C;";
        const string baseline =
            "A/RES/80/901 OP2(a) 0123456789abcdef\n    To polish the brass;\n"
            + "A/RES/80/901 OP2(b) 0123456789abcdef\n    To count the lighthouses, the gender of their keepers, and the stairs;\n";
        using var project = Project(code, baseline);
        var fixes = await OfferedFixes.OfAsync(project);

        Assert.Equal(["RES2008", "RES2007"], fixes.Findings.Select(each => each.Id));
        Assert.Null(await fixes.TitleAsync(1));
        Assert.Equal(Usings + code, await fixes.ApplyAllAsync("RES2007"));
        Assert.Equal(["A/RES/80/901 OP2(a)", "A/RES/80/901 OP2(b)"], Ids(await fixes.BaselineOfAllAsync("RES2007")));
    }

    [Fact]
    public async Task What_moved_takes_the_place_of_an_entry_that_nobody_cites_any_more()
    {
        using var project = Project(
            "[Verifies<A_RES_80_901.OP2_b>]\nclass C;",
            "A/RES/80/901 OP2(a) 0123456789abcdef\n    To polish the brass;\n" + StairsAt("OP2(b)")
        );
        var fixes = await OfferedFixes.OfAsync(project);

        Assert.Equal(Usings + "[Verifies<A_RES_80_901.OP2_a>]\nclass C;", await fixes.ApplyAsync(0));
        var baseline = await fixes.BaselineAsync(0);
        Assert.Equal(["A/RES/80/901 OP2(a)"], Ids(baseline));
        Assert.Contains("the stairs", baseline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_stays_until_its_last_citation_has_moved()
    {
        using var project = Project(
            "[Implements<A_RES_80_901.OP2_b>] class C;\n[Implements<A_RES_80_901.OP2_b>] class D;",
            StairsAt("OP2(b)")
        );
        var fixes = await OfferedFixes.OfAsync(project);

        var mended = await fixes.ApplyAsync(0);
        var baseline = await fixes.BaselineAsync(0);
        Assert.Equal(["A/RES/80/901 OP2(a)", "A/RES/80/901 OP2(b)"], Ids(baseline));
        using var between = Project(mended[Usings.Length..], baseline);
        var left = await OfferedFixes.OfAsync(between);
        Assert.Equal(["RES2007"], left.Findings.Select(each => each.Id));
        Assert.Equal(["A/RES/80/901 OP2(a)"], Ids(await left.BaselineAsync(0)));
        Assert.Equal(["A/RES/80/901 OP2(a)"], Ids(await fixes.BaselineOfAllAsync("RES2007")));
    }

    [Fact]
    public async Task An_entry_stays_for_another_project_that_shares_the_baseline()
    {
        using var project = Project("[Implements<A_RES_80_901.OP2_b>] class C;", StairsAt("OP2(b)"))
            .WithTwin(Usings + "[Implements<A_RES_80_901.OP2_b>] class D;");
        var fixes = await OfferedFixes.OfAsync(project);

        Assert.Equal(["A/RES/80/901 OP2(a)", "A/RES/80/901 OP2(b)"], Ids(await fixes.BaselineOfAllAsync("RES2007")));
        Assert.All(
            await fixes.BaselinesOfSolutionAsync("RES2007"),
            baseline => Assert.Equal(["A/RES/80/901 OP2(a)"], Ids(baseline))
        );
    }

    [Theory]
    [InlineData("/app/App.csproj", "A/RES/80/901 OP2(a)")]
    [InlineData("/app/src/App.csproj", "A/RES/80/901 OP2(a)", "A/RES/80/901 OP2(b)")]
    public async Task An_entry_stays_where_projects_that_are_not_open_may_share_the_baseline(
        string projectFile,
        params string[] entries
    )
    {
        using var project = Project("[Implements<A_RES_80_901.OP2_b>] class C;", StairsAt("OP2(b)"))
            .OpenedFrom(projectFile);
        var fixes = await OfferedFixes.OfAsync(project);

        Assert.Equal(entries, Ids(await fixes.BaselineAsync(0)));
    }

    [Fact]
    public async Task A_file_of_several_projects_with_baselines_of_their_own_moves_with_all_of_them()
    {
        const string code = "[Implements<A_RES_80_901.OP2_b>] class C;\n[Implements<A_RES_80_901.OP7>] class D;";
        const string lamps =
            "A/RES/80/901 OP7 0123456789abcdef\n    Takes note of the report on the gender digital divide, and of the lamps;\n";
        using var project = Project(code, StairsAt("OP2(b)") + lamps).WithTwin(Usings + code, "Code.cs", lamps);
        var fixes = await OfferedFixes.OfAsync(project);

        Assert.Equal(
            Usings + "[Implements<A_RES_80_901.OP2_a>] class C;\n[Implements<A_RES_80_901.OP1>] class D;",
            await fixes.ApplyToSolutionAsync("RES2007")
        );
        Assert.Equal(
            ["A/RES/80/901 OP1 A/RES/80/901 OP2(a)", "A/RES/80/901 OP1"],
            (await fixes.BaselinesOfSolutionAsync("RES2007")).Select(baseline => string.Join(' ', Ids(baseline)))
        );
    }

    [Theory]
    [InlineData("[Implements<A_RES_80_901.OP8>]\nclass C;", "class C;")]
    [InlineData(
        "/// <summary>X</summary>\n[Implements<A_RES_80_901.OP8>] class C;",
        "/// <summary>X</summary>\nclass C;"
    )]
    [InlineData(
        "[Implements<A_RES_80_901.OP8>, System.Obsolete] // why\nclass C;",
        "[System.Obsolete] // why\nclass C;"
    )]
    [InlineData("[System.Obsolete, Implements<A_RES_80_901.OP8>] class C { }", "[System.Obsolete] class C { }")]
    [InlineData(
        "[Implements<A_RES_80_901.OP8>, System.Obsolete, Verifies<A_RES_80_901.OP8>]\nclass C;",
        "[System.Obsolete]\nclass C;"
    )]
    public async Task What_is_gone_is_taken_out_with_its_citation(string code, string mended)
    {
        using var project = Project(code, "A/RES/80/901 OP8 0123456789abcdef\n    Nobody says this any more;\n");
        var fixes = await OfferedFixes.OfAsync(project);

        Assert.Equal(["Take the citation of A/RES/80/901 OP8 out"], await fixes.TitlesAsync(0));
        Assert.Equal(Usings + mended, await fixes.ApplyAllAsync("RES2008"));
        Assert.Equal(Head, await fixes.BaselineOfAllAsync("RES2008"));
    }

    [Fact]
    public async Task What_moved_and_changed_is_cited_where_it_is_most_like_it()
    {
        const string code = "[Implements<A_RES_80_901.OP8>] class C;";
        using var project = Project(
            code,
            "A/RES/80/901 OP8 0123456789abcdef\n    To count the lighthouses, the gender of their guards, and the stairs;\n"
        );
        var fixes = await OfferedFixes.OfAsync(project);

        Assert.Equal(["RES2008"], fixes.Findings.Select(each => each.Id));
        Assert.Equal(
            ["Change to A_RES_80_901.OP2_a", "Take the citation of A/RES/80/901 OP8 out"],
            await fixes.TitlesAsync(0)
        );
        var mended = await fixes.ApplyAllAsync("RES2008");
        Assert.Equal(Usings + "[Implements<A_RES_80_901.OP2_a>] class C;", mended);
        var baseline = await fixes.BaselineOfAllAsync("RES2008");
        Assert.Equal(["A/RES/80/901 OP2(a)"], Ids(baseline));
        using var after = Project(mended[Usings.Length..], baseline);
        Assert.Empty((await OfferedFixes.OfAsync(after)).Findings);
    }

    [Fact]
    public async Task What_says_something_else_now_can_be_pinned_as_well()
    {
        using var project = Project(
            "[Implements<A_RES_80_901.OP2_a>] class C;\n[Implements<A_RES_80_901.OP2_a>] class D;",
            "A/RES/80/901 OP2(a) 0123456789abcdef\n    Nobody says this any more;\n"
        );
        var fixes = await OfferedFixes.OfAsync(project);

        Assert.Equal(["RES2008", "RES2008"], fixes.Findings.Select(each => each.Id));
        Assert.Equal(
            ["Take the citation of A/RES/80/901 OP2(a) out", "Pin A/RES/80/901 OP2(a) to its text of today"],
            await fixes.TitlesAsync(0)
        );
        Assert.Contains("Nobody says this", await fixes.BaselineAsync(0), StringComparison.Ordinal);
        Assert.Contains("the stairs", await fixes.BaselineOfSecondAsync(0), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baseline_with_a_line_that_cannot_be_read_is_left_alone()
    {
        const string baseline = "what is this\n";
        using var project = Project("[Implements<A_RES_80_901.OP1>]\nclass C;", baseline);
        var fixes = await OfferedFixes.OfAsync(project);

        Assert.Null(await fixes.TitleAsync(0));
        Assert.Equal(baseline, await fixes.BaselineOfAllAsync("RES2013"));
    }

    [Fact]
    public async Task Code_does_not_move_without_its_entry()
    {
        const string code = "[Implements<A_RES_80_901.OP2_b>]\nclass C;";
        const string baseline =
            "<<<<<<< ours\nA/RES/80/901 OP2(b) 0123456789abcdef\n    To count the lighthouses, the gender of their keepers, and the stairs;\n";
        using var project = Project(code, baseline);
        var fixes = await OfferedFixes.OfAsync(project);

        Assert.Equal(["RES2007"], fixes.Findings.Select(each => each.Id));
        Assert.Null(await fixes.TitleAsync(0));
        Assert.Equal(Usings + code, await fixes.ApplyAllAsync("RES2007"));
        Assert.Equal(baseline, await fixes.BaselineOfAllAsync("RES2007"));
    }

    [Fact]
    public async Task Projects_that_share_a_baseline_add_what_each_of_them_cites()
    {
        using var project = Project("[Implements<A_RES_80_901.OP1>]\nclass C;", "")
            .WithTwin(Usings + "[Implements<A_RES_80_901.OP2_a>]\nclass D;");
        var fixes = await OfferedFixes.OfAsync(project);

        var baselines = await fixes.BaselinesOfSolutionAsync("RES2013");

        Assert.Equal(2, baselines.Count);
        Assert.All(baselines, baseline => Assert.Equal(["A/RES/80/901 OP1", "A/RES/80/901 OP2(a)"], Ids(baseline)));
    }

    private static string StairsAt(string place) =>
        $"A/RES/80/901 {place} 0123456789abcdef\n    To count the lighthouses, the gender of their keepers, and the stairs;\n";

    private static EditedProject Project(string code, string baseline) =>
        new EditedProject(Usings + code + "$$", Texts.Lighthouses).WithBaseline(baseline);

    private static IEnumerable<string> Ids(string baseline) =>
        baseline
            .Split('\n')
            .Where(line => line.StartsWith("A/RES/", StringComparison.Ordinal))
            .Select(line => line[..line.LastIndexOf(' ')]);
}
