using Resolutions.Tool.Tests.Running;

namespace Resolutions.Tool.Tests.Show;

public sealed class OnlyTests
{
    [Theory]
    [InlineData("OP2(a)")]
    [InlineData("OP2 (a)")]
    [InlineData("OP2_a")]
    [InlineData("A/RES/80/901 OP2(a)")]
    public async Task Sub_paragraph_is_shown_alone(string place)
    {
        ToolResult result = await new ToolRun { Input = Samples.English }.WithAsync("show", "-", "--only", place);

        Assert.Equal(["  OP2(a)  sub-paragraph  (a)  To count the lighthouses;", ""], Below(result));
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task Paragraph_is_shown_with_its_sub_paragraphs()
    {
        ToolResult result = await new ToolRun { Input = Samples.English }.WithAsync("show", "-", "--only", "OP2");

        Assert.Equal(
            [
                "  OP2  operative  2.  {request+also}  Also requests the Secretary-General:",
                "    OP2(a)  sub-paragraph  (a)  To count the lighthouses;",
                "    OP2(b)  sub-paragraph  (b)  To report thereon.",
                "",
            ],
            Below(result)
        );
    }

    [Fact]
    public async Task Paragraph_comes_with_the_footnotes_that_it_refers_to()
    {
        ToolResult result = await new ToolRun { Input = Samples.English }.WithAsync("show", "-", "--only", "PP1");

        Assert.Equal(
            [
                "  PP1  preambular  {recall; cites A/RES/70/1; fn 1}  Recalling its resolution 70/1 of 25 September 2015,",
                "  Fn1  footnote  ¹  {cites A/80/12}  See A/80/12.",
                "",
            ],
            Below(result)
        );
    }

    [Fact]
    public async Task Several_places_are_shown_in_the_order_of_the_text()
    {
        ToolResult result = await new ToolRun { Input = Samples.English }.WithAsync(
            "show",
            "-",
            "--only",
            "Fn1",
            "--only",
            "OP1"
        );

        Assert.Equal(
            [
                "  OP1  operative  1.  {takeNote}  Takes note of the report of the Secretary-General;",
                "  Fn1  footnote  ¹  {cites A/80/12}  See A/80/12.",
                "",
            ],
            Below(result)
        );
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task Place_inside_one_that_is_wanted_too_is_found()
    {
        ToolResult result = await new ToolRun { Input = Samples.English }.WithAsync(
            "show",
            "-",
            "--only",
            "OP2",
            "--only",
            "OP2(b)"
        );

        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task Diagnostics_of_other_paragraphs_are_left_out()
    {
        string text = Samples.With("1. Requests a report;", "3. Requests more;", "4. Decides to meet.");

        ToolResult third = await new ToolRun { Input = text }.WithAsync("show", "-", "--only", "OP3");
        ToolResult fourth = await new ToolRun { Input = text }.WithAsync("show", "-", "--only", "OP4");

        Assert.Contains("RES0006", third.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("RES0006", fourth.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_without_the_place_is_passed_over_where_another_has_it()
    {
        using TextFolderOnDisk folder = new TextFolderOnDisk()
            .Add("a.txt", Samples.English)
            .Add("b.txt", Samples.With("1. Requests a report;", "2. Requests more;", "3. Decides to meet."));

        ToolResult result = await new ToolRun().WithAsync("show", folder.Path, "--only", "OP3");

        Assert.Equal("A/RES/80/902  Harbours", result.Lines[0]);
        Assert.DoesNotContain("Lighthouses", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task Place_that_no_text_has_is_wrong_use()
    {
        ToolResult result = await new ToolRun { Input = Samples.English }.WithAsync("show", "-", "--only", "OP9");

        Assert.Equal("", result.Output);
        Assert.Equal("resolutions: --only OP9: no text has it\n", result.Error);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task Place_in_a_section_or_annex_is_proposed()
    {
        ToolResult result = await new ToolRun
        {
            Input =
                Samples.With("1. Adopts the rules annexed hereto.")
                + "\nAnnex\nRules of harbours\n\n1. Ships wait.\n\n2. Ships enter.\n",
        }.WithAsync("show", "-", "--only", "Para2");

        Assert.Equal("resolutions: --only Para2: no text has it; there is Annex1.Para2\n", result.Error);
    }

    /// <summary>The lines behind the header.</summary>
    private static string[] Below(ToolResult result) => result.Lines[(Array.IndexOf(result.Lines, "") + 1)..];
}
