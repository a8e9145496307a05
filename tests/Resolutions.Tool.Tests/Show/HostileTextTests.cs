using Resolutions.Tool.Tests.Running;

namespace Resolutions.Tool.Tests.Show;

/// <summary>What a text must not do to the terminal of its reader.</summary>
public sealed class HostileTextTests
{
    private const string Paragraph =
        "1. Requests [red]a report[/] and [[more]] on \u202Eegarotcart\u202C and \u2066this\u2069 and a\u200Bb and \U000E0041tag;";

    private const string Shown =
        "Requests [red]a report[/] and [[more]] on <U+202E>egarotcart<U+202C> and <U+2066>this<U+2069> and a<U+200B>b and <U+E0041>tag;";

    [Fact]
    public async Task Hidden_characters_are_shown_by_their_numbers()
    {
        ToolResult result = await new ToolRun { Input = Samples.With(Paragraph) }.WithAsync("show", "-");

        Assert.Contains($"  OP1  operative  1.  {{request}}  {Shown}", result.Lines);
    }

    [Theory]
    [InlineData("--full")]
    [InlineData("--only=OP1")]
    public async Task Terminal_gets_markup_as_words_and_no_hidden_character(string option)
    {
        ToolRun wide = ToolRun.WithoutColour with { Device = ToolRun.WithoutColour.Device with { Width = 300 } };

        ToolResult result = await (wide with { Input = Samples.With(Paragraph) }).WithAsync("show", "-", option);

        Assert.Contains(result.Lines, line => line.TrimEnd().EndsWith(Shown, StringComparison.Ordinal));
        Assert.DoesNotContain(result.Output, c => c is '\u202E' or '\u2066' or '\u200B');
    }

    [Fact]
    public async Task Json_has_hidden_characters_as_escapes()
    {
        ToolResult result = await new ToolRun { Input = Samples.With(Paragraph) }.WithAsync("show", "-", "--json");

        Assert.Contains(@"\u202Eegarotcart\u202C", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Output, c => c is '\u202E' or '\u2066' or '\u200B');
    }

    [Theory]
    [InlineData("")]
    [InlineData("--json")]
    public async Task Escape_sequences_of_a_text_and_of_its_name_do_not_pass(string option)
    {
        using TextFolderOnDisk folder = new TextFolderOnDisk().Add(
            "\u001B[31mred.txt",
            Samples.With("1. Requests \u001B]0;title\u0007 a \u009B31mreport;\r2. Decides.")
        );

        ToolResult result = await ToolRun.WithoutColour.WithAsync([
            "show",
            folder.Path,
            folder["\u001B[32mnot-there.txt"],
            .. option.Length == 0 ? Array.Empty<string>() : [option],
        ]);

        Assert.DoesNotContain(result.Output + result.Error, c => c is '\u001B' or '\u0007' or '\u009B' or '\r');
        Assert.Contains("<U+001B>[32mnot-there.txt", result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task Wrong_argument_does_not_reach_the_terminal_as_it_is()
    {
        ToolResult result = await new ToolRun().WithAsync("show", "-", "--\u001B[31m");

        Assert.DoesNotContain('\u001B', result.Error);
        Assert.Equal(2, result.ExitCode);
    }

    [Theory]
    [InlineData("a\tb\nc", "a⇥b⏎c")]
    [InlineData("\u0000\u007F\u0085\u2028\uFEFF\u00AD", "<U+0000><U+007F><U+0085><U+2028><U+FEFF><U+00AD>")]
    [InlineData("مرحبا 中文 é", "مرحبا 中文 é")]
    public void Line_shows_what_is_hidden(string text, string line) => Assert.Equal(line, Visible.Line(text));

    [Fact]
    public void Half_a_character_is_shown_by_its_number() =>
        Assert.Equal("half <U+D83D> and whole \U0001F600", Visible.Line("half \uD83D and whole \U0001F600"));
}
