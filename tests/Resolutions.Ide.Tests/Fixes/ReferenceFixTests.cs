using Resolutions.Ide.Tests.Editing;

namespace Resolutions.Ide.Tests.Fixes;

/// <summary>Mentions become references where no character of a value changes for it.</summary>
public sealed class ReferenceFixTests
{
    private const string Usings = "using Resolutions;\nusing Resolutions.Generated;\n\n";

    [Theory]
    [InlineData(
        "class C { const string S = \"A/RES/80/901, para. 1\"; }",
        "class C { const string S = A_RES_80_901.OP1.Citation; }"
    )]
    [InlineData("class C { string s = \"A/RES/80/901 OP2(b)\"; }", "class C { string s = A_RES_80_901.OP2_b.Id; }")]
    [InlineData("class C { string s = \"A/RES/80/901\"; }", "class C { string s = A_RES_80_901.Symbol; }")]
    [InlineData(
        "class C { const string S = \"As A/RES/80/901, para. 1, says:\\t\"; }",
        "class C { const string S = $\"As {A_RES_80_901.OP1.Citation}, says:\\t\"; }"
    )]
    [InlineData(
        "class C { string s = @\"C:\\A/RES/80/901, para. 1\"; }",
        "class C { string s = $@\"C:\\{A_RES_80_901.OP1.Citation}\"; }"
    )]
    [InlineData(
        "class C { string s = @\"A/RES/80/901, para. 1\"; }",
        "class C { string s = A_RES_80_901.OP1.Citation; }"
    )]
    [InlineData(
        "class C { string s = \"{0} A/RES/80/901, para. 1\"; }",
        "class C { string s = $\"{{0}} {A_RES_80_901.OP1.Citation}\"; }"
    )]
    [InlineData(
        "class C { string S(int n) => $\"{n} A/RES/80/901, para. 1\"; }",
        "class C { string S(int n) => $\"{n} {A_RES_80_901.OP1.Citation}\"; }"
    )]
    [InlineData(
        "class C { string S(int n) => $$\"\"\"{{n}} A/RES/80/901, para. 1\"\"\"; }",
        "class C { string S(int n) => $$\"\"\"{{n}} {{A_RES_80_901.OP1.Citation}}\"\"\"; }"
    )]
    [InlineData(
        "class C { string s = \"\"\"\n    see \"A/RES/80/901 OP1\"\n    \"\"\"; }",
        "class C { string s = $\"\"\"\n    see \"{A_RES_80_901.OP1.Id}\"\n    \"\"\"; }"
    )]
    [InlineData(
        "/// <summary>As A/RES/80/901, para. 1, says.</summary>\nclass C;",
        "/// <summary>As <see cref=\"A_RES_80_901.OP1\"/>, says.</summary>\nclass C;"
    )]
    public async Task A_mention_becomes_a_reference(string code, string mended)
    {
        using var project = new EditedProject(Usings + code + "$$", Texts.Lighthouses);
        var fixes = await OfferedFixes.OfAsync(project);

        Assert.Equal(["RES1004"], fixes.Findings.Select(each => each.Id));
        Assert.Equal(Usings + mended, await fixes.ApplyAsync(0));
        using var after = new EditedProject(Usings + mended + "$$", Texts.Lighthouses);
        Assert.Empty((await OfferedFixes.OfAsync(after)).Findings);
    }

    [Theory]
    [InlineData(
        "namespace My.Resolutions { class X; } namespace My { class C { string s = \"A/RES/80/901 OP1\"; } }",
        "namespace My.Resolutions { class X; } namespace My { class C { string s = global::Resolutions.Generated.A_RES_80_901.OP1.Id; } }"
    )]
    [InlineData(
        "class C { string Resolutions = \"\"; string S() => \"A/RES/80/901 OP1\"; }",
        "class C { string Resolutions = \"\"; string S() => global::Resolutions.Generated.A_RES_80_901.OP1.Id; }"
    )]
    public async Task A_name_that_means_something_else_is_written_whole(string code, string mended)
    {
        using var project = new EditedProject(code + "$$", Texts.Lighthouses);

        Assert.Equal(mended, await (await OfferedFixes.OfAsync(project)).ApplyAsync(0));
    }

    [Theory]
    [InlineData("class C { string s = \"\\u007b0} A/RES/80/901, para. 1\"; }")]
    [InlineData("class C { string s = \"\"\"{0} A/RES/80/901, para. 1\"\"\"; }")]
    [InlineData("class C { System.FormattableString s = $\"{0} A/RES/80/901, para. 1\"; }")]
    public async Task A_string_in_which_a_hole_would_mean_something_else_stays(string code)
    {
        using var project = new EditedProject(Usings + code + "$$", Texts.Lighthouses);
        var fixes = await OfferedFixes.OfAsync(project);

        Assert.Single(fixes.Findings);
        Assert.Null(await fixes.TitleAsync(0));
    }

    [Fact]
    public async Task All_mentions_of_a_document_become_references()
    {
        using var project = new EditedProject(
            Usings
                + "/// <summary>A/RES/80/901 OP1</summary>\nclass C { string s = \"A/RES/80/901 OP1\" + \" see A/RES/80/901 OP1 and A/RES/80/901\"; }$$",
            Texts.Lighthouses
        );
        var fixes = await OfferedFixes.OfAsync(project);

        Assert.Equal(
            Usings
                + "/// <summary><see cref=\"A_RES_80_901.OP1\"/></summary>\n"
                + "class C { string s = A_RES_80_901.OP1.Id + $\" see {A_RES_80_901.OP1.Id} and {A_RES_80_901.Symbol}\"; }",
            await fixes.ApplyAllAsync("RES1004")
        );
    }
}
