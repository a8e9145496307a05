using System.Text.RegularExpressions;
using Resolutions.Tool.Tests.Running;

namespace Resolutions.Tool.Tests.Show;

public sealed partial class TerminalTests
{
    private const string Long = "1. Requests the harbour master to count all ships and to report on them every year.";

    [Fact]
    public async Task Text_is_a_tree_cut_to_the_width()
    {
        ToolResult result = await (ToolRun.WithoutColour with { Input = Samples.English }).WithAsync("show", "-");

        Assert.Equal(
            """
            A/RES/80/901  Lighthouses
            ├── file: <stdin>
            ├── language: en
            ├── session: 80
            ├── agenda item: 15 Lighthouses
            ├── adopted on: 2025-12-19
            ├── meeting: 49
            ├── committee: Second Committee
            ├── report: A/80/458, para. 11
            ├── url: https://docs.un.org/en/A/RES/80/901
            ├── formula  The General Assembly,
            ├── PP1  preambular  {recall; cites A/RES/70/1; fn 1}  Reca…
            ├── OP1  operative  1.  {takeNote}  Takes note of the repor…
            ├── OP2  operative  2.  {request+also}  Also requests the S…
            │   ├── OP2(a)  sub-paragraph  (a)  To count the lighthouse…
            │   └── OP2(b)  sub-paragraph  (b)  To report thereon.
            ├── closing  49th plenary meeting
            ├── closing  19 December 2025
            └── Fn1  footnote  ¹  {cites A/80/12}  See A/80/12.

            """,
            result.Output
        );
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task Full_text_is_wrapped_beside_the_tree()
    {
        ToolResult result = await (ToolRun.WithoutColour with { Input = Samples.With(Long) }).WithAsync(
            "show",
            "-",
            "--full"
        );

        int first = Array.FindIndex(result.Lines, line => line.Contains("OP1", StringComparison.Ordinal));
        Assert.Equal("├── OP1  operative  1.  {request}  Requests the harbour", result.Lines[first].TrimEnd());
        Assert.Equal("│   master to count all ships and to report on them every", result.Lines[first + 1].TrimEnd());
        Assert.Equal("│   year.", result.Lines[first + 2].TrimEnd());
    }

    [Fact]
    public async Task Wide_characters_are_cut_by_the_cells_they_take()
    {
        ToolResult result = await (
            ToolRun.WithoutColour with
            {
                Input =
                    "第八十届会议\n\n80/902. 港口\n\n大会,\n\n1. 请秘书长每年向大会报告世界各地港口和灯塔的数目以及这些港口和灯塔的状况。\n\n2025年12月19日\n第49次全体会议\n",
            }
        ).WithAsync("show", "-");

        string line = Assert.Single(result.Lines, line => line.Contains("OP1", StringComparison.Ordinal));
        Assert.EndsWith("…", line, StringComparison.Ordinal);
        int wide = line.Count(c => c is >= '\u2E80' and <= '\uFFEF');
        Assert.InRange(line.Length + wide, 59, 60);
    }

    [Fact]
    public async Task Colours_are_there_for_terminals_that_have_them()
    {
        ToolResult result = await (ToolRun.AtTerminal with { Input = Samples.With(Long) }).WithAsync("show", "-");

        Assert.Contains('\u001B', result.Output);
        string[] plain = EscapeSequence().Replace(result.Output, "").Split('\n');
        Assert.Contains(
            plain,
            line => line.StartsWith("├── OP1  operative  1.  {request}  ", StringComparison.Ordinal)
        );
        Assert.All(plain, line => Assert.InRange(line.Length, 0, 60));
    }

    [Fact]
    public async Task No_escape_sequence_is_there_without_colour()
    {
        ToolResult result = await (ToolRun.WithoutColour with { Input = Samples.With(Long) }).WithAsync("show", "-");

        Assert.DoesNotContain('\u001B', result.Output);
    }

    [Fact]
    public async Task Diagnostic_is_never_cut()
    {
        ToolResult result = await (
            ToolRun.WithoutColour with
            {
                Input = Samples.With("1. Requests a report;", "3. Decides to remain seized of the matter."),
            }
        ).WithAsync("show", "-");

        string findings = result.Output[
            result.Output.IndexOf("<stdin>(9,1): warning RES0006: ", StringComparison.Ordinal)..
        ];
        Assert.DoesNotContain('…', findings);
    }

    [Theory]
    [InlineData(true, null, null, false)]
    [InlineData(false, null, null, true)]
    [InlineData(false, "dumb", null, false)]
    [InlineData(false, "xterm-256color", null, true)]
    public void Terminal_is_what_is_not_redirected_and_not_dumb(
        bool isRedirected,
        string? term,
        string? noColour,
        bool isTerminal
    ) => Assert.Equal(isTerminal, DeviceOf(isRedirected, term, noColour).IsTerminal);

    [Theory]
    [InlineData("1", true)]
    [InlineData("0", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Colour_goes_with_any_value_of_NO_COLOR(string? noColour, bool isPlain) =>
        Assert.Equal(isPlain, DeviceOf(false, "xterm", noColour).Ansi == Spectre.Console.AnsiSupport.No);

    private static OutputDevice DeviceOf(bool isRedirected, string? term, string? noColour) =>
        OutputDevice.Of(isRedirected, name => name == "TERM" ? term : noColour);

    [GeneratedRegex(@"\u001B\[[0-9;]*m")]
    private static partial Regex EscapeSequence();
}
