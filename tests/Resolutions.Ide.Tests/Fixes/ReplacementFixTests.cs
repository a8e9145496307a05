using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Resolutions.CodeFixes;
using Resolutions.Generator;
using Resolutions.Ide.Tests.Editing;

namespace Resolutions.Ide.Tests.Fixes;

/// <summary>Each fix changes what the finding points to and no other character, one finding or all of them.</summary>
public sealed class ReplacementFixTests
{
    private const string Usings = "using Resolutions;\nusing Resolutions.Generated;\n\n";

    [Theory]
    [InlineData("// A/RES/80/901, para. 3", "// A/RES/80/901, para. 2")]
    [InlineData("// A/RES/80/901 OP2(c)", "// A/RES/80/901 OP2(b)")]
    [InlineData("// A/RES/80/901, para. 2 (c)", "// A/RES/80/901, para. 2 (b)")]
    [InlineData("// A/RES/80/901 OP2_c", "// A/RES/80/901 OP2(b)")]
    [InlineData("// A/RES/80/901 ¶ 3", "// A/RES/80/901 ¶ 2")]
    [InlineData("// 第 80/901 号决议第３段", "// 第 80/901 号决议第２段")]
    [InlineData("// 第 80/901 号决议第三段", "// 第 80/901 号决议第二段")]
    [InlineData("// القرار 80/901، الفقرة ٣", "// القرار 80/901، الفقرة ٢")]
    [InlineData("// A/RES/80/901, paras. 1-4", "// A/RES/80/901, paras. 1-2")]
    [InlineData("// <b>A/RES/80/901</b>, para. <i>3</i>", "// <b>A/RES/80/901</b>, para. <i>2</i>")]
    [InlineData("// https://docs.un.org/en/A/RES/80/901#OP2%28c%29", "// https://docs.un.org/en/A/RES/80/901#OP2(b)")]
    [InlineData(
        "class C { string s = \"A/RES/80/901,\\u0020para.\\u00203\"; }",
        "class C { string s = \"A/RES/80/901,\\u0020para.\\u00202\"; }"
    )]
    [InlineData("// https://docs.un.org/en/A/RES/80/901#OP22", "// https://docs.un.org/en/A/RES/80/901#OP2")]
    [InlineData(
        "class C { string s = \"paragraph 3 of A/RES/80/901\"; }",
        "class C { string s = \"paragraph 2 of A/RES/80/901\"; }"
    )]
    [InlineData(
        "class C { object s = DocumentSymbol.Parse(\"S/RES/1325\"); }",
        "class C { object s = DocumentSymbol.Parse(\"S/RES/1325 (2000)\"); }"
    )]
    [InlineData(
        "[Implements<A_RES_80_901.OP1>(Quote = \"on the gender divide, and\")]\nclass C;",
        "[Implements<A_RES_80_901.OP1>(Quote = \"on the gender digital divide, and\")]\nclass C;"
    )]
    [InlineData(
        "[Implements<A_RES_80_901.OP1>(Quote = \"the report on the gender digital division\")]\nclass C;",
        "[Implements<A_RES_80_901.OP1>(Quote = \"the report on the gender digital divide\")]\nclass C;"
    )]
    [InlineData(
        "[Implements<A_RES_80_901.OP2_a>(Quote = \"count the lighthouses, the gender of their guards\")]\nclass C;",
        "[Implements<A_RES_80_901.OP2_a>(Quote = \"count the lighthouses, the gender of their keepers\")]\nclass C;"
    )]
    [InlineData(
        "[Implements<A_RES_80_901.OP2_b>(Quote = \"\")]\nclass C;",
        "[Implements<A_RES_80_901.OP2_b>(Quote = \"To report on “old” lamps.\")]\nclass C;"
    )]
    [InlineData(
        "[Implements<A_RES_80_901.OP2_b>(Quote = @\"on \"\"new\"\" lamps\")]\nclass C;",
        "[Implements<A_RES_80_901.OP2_b>(Quote = \"on “old” lamps\")]\nclass C;"
    )]
    public async Task A_finding_is_mended(string code, string mended)
    {
        using var project = new EditedProject(Usings + code + "$$", Texts.Lighthouses);
        var fixes = await OfferedFixes.OfAsync(project);

        Assert.Single(fixes.Findings);
        Assert.Equal(Usings + mended, await fixes.ApplyAsync(0));
    }

    [Fact]
    public async Task Of_several_wrong_numbers_of_a_mention_none_is_guessed()
    {
        using var project = new EditedProject(Usings + "// A/RES/80/901, paras. 12-14$$", Texts.Lighthouses);
        var fixes = await OfferedFixes.OfAsync(project);

        Assert.Equal(2, fixes.Findings.Length);
        Assert.Null(await fixes.TitleAsync(0));
        Assert.Null(await fixes.TitleAsync(1));
    }

    [Theory]
    [InlineData("[Implements<A_RES_80_901.OP2>]", "[Implements<A_RES_80_901.OP2>(Quote = \"Requests the keepers:\")]")]
    [InlineData(
        "[Implements<A_RES_80_901.OP2_b>()]",
        "[Implements<A_RES_80_901.OP2_b>(Quote = \"To report on “old” lamps.\")]"
    )]
    [InlineData(
        "[Implements(typeof(A_RES_80_901.OP2_b), Issue = \"X\")]",
        "[Implements(typeof(A_RES_80_901.OP2_b), Issue = \"X\", Quote = \"To report on “old” lamps.\")]"
    )]
    public async Task A_quote_is_added(string attribute, string mended)
    {
        using var project = new EditedProject(Usings + attribute + " class C;$$", Texts.Lighthouses);
        var fixes = await OfferedFixes.OfAsync(project, "RES2015");

        Assert.Single(fixes.Findings);
        Assert.Equal(Usings + mended + " class C;", await fixes.ApplyAsync(0));
        using var after = new EditedProject(Usings + mended + " class C;$$", Texts.Lighthouses);
        Assert.Empty((await OfferedFixes.OfAsync(after, "RES2015")).Findings);
    }

    [Theory]
    [InlineData("// A/RES/80/902 Annex1.Para3", "// A/RES/80/902 Annex1.Para2")]
    [InlineData("// A/RES/80/902, annex, para. 3", "// A/RES/80/902, annex, para. 2")]
    public async Task A_paragraph_of_an_annex_is_named_as_its_type_or_by_its_number(string code, string mended)
    {
        const string text =
            "80/902. Rules\n\nThe General Assembly,\n\nRecalling its resolution 70/1,\n\n1. Adopts the rules annexed to the present resolution.\n\n"
            + "49th plenary meeting\n19 December 2025\n\nAnnex\n\nRules\n\n1. Members dig wells.\n\n2. Members report.\n";
        using var project = new EditedProject(Usings + code + "$$", text);
        var fixes = await OfferedFixes.OfAsync(project);

        Assert.Equal(Usings + mended, await fixes.ApplyAsync(0));
    }

    [Fact]
    public async Task A_page_of_documentation_is_mended()
    {
        const string page = "# Lamps\n\nSee [A/RES/80/901](lamps.md), para. 3.\n";
        using var project = new EditedProject("class C;$$", Texts.Lighthouses);
        var solution = project.Document.Project.Solution;
        var id = DocumentId.CreateNewId(project.Document.Project.Id);
        var document = solution
            .AddAdditionalDocument(id, "lamps.md", SourceText.From(page), filePath: "/app/lamps.md")
            .GetAdditionalDocument(id)!;
        var place = new TextSpan(page.IndexOf("3.", StringComparison.Ordinal), 1);
        var finding = Diagnostic.Create(
            new MentionAnalyzer().SupportedDiagnostics.Single(each => each.Id == "RES1001"),
            Location.Create("/app/lamps.md", place, default),
            ImmutableDictionary<string, string?>.Empty.Add("Replacement", "2"),
            "A/RES/80/901, para. 3",
            ""
        );

        CodeAction? offered = null;
        var context = new CodeFixContext(
            document,
            finding,
            (action, _) => offered = action,
            TestContext.Current.CancellationToken
        );
        await new ReplacementCodeFixProvider().RegisterCodeFixesAsync(context);
        var operations = await offered!.GetOperationsAsync(TestContext.Current.CancellationToken);

        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetAdditionalDocument(id)!;
        Assert.Equal(
            page.Replace("para. 3", "para. 2", StringComparison.Ordinal),
            (await changed.GetTextAsync(TestContext.Current.CancellationToken)).ToString()
        );
    }

    [Fact]
    public async Task A_review_is_pinned_to_the_text_of_today()
    {
        using var project = new EditedProject(
            Usings + "[Implements<A_RES_80_901.OP1>(Reviewed = \"0123456789abcdef\")]\nclass C;$$",
            Texts.Lighthouses
        );
        var fixes = await OfferedFixes.OfAsync(project);

        using var mended = new EditedProject(await fixes.ApplyAsync(0) + "$$", Texts.Lighthouses);
        Assert.Empty((await OfferedFixes.OfAsync(mended)).Findings);
    }

    [Fact]
    public async Task All_findings_of_a_rule_are_mended_at_once()
    {
        using var project = new EditedProject(
            Usings
                + "// A/RES/80/901, para. 3\nclass C\n{\n    // resolution 80/901, paragraph 4, and A/RES/80/901 OP1\n}$$",
            Texts.Lighthouses
        );
        var fixes = await OfferedFixes.OfAsync(project);

        Assert.Equal(
            Usings
                + "// A/RES/80/901, para. 2\nclass C\n{\n    // resolution 80/901, paragraph 2, and A/RES/80/901 OP1\n}",
            await fixes.ApplyAllAsync("RES1001")
        );
    }

    [Theory]
    [InlineData("// A/RES/80/901, annex, para. 3")]
    [InlineData("class C { object s = DocumentSymbol.Parse(\"nonsense\"); }")]
    [InlineData("[Implements<A_RES_80_901.OP2_a>(Quote = \"To report on old\")]\nclass C;")]
    public async Task Where_nothing_is_known_to_be_meant_nothing_is_offered(string code)
    {
        using var project = new EditedProject(Usings + code + "$$", Texts.Lighthouses);
        var fixes = await OfferedFixes.OfAsync(project);

        Assert.Single(fixes.Findings);
        Assert.Null(await fixes.TitleAsync(0));
    }
}
