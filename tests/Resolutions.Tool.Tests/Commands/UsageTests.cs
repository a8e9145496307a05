using Resolutions.Tool.Tests.Running;

namespace Resolutions.Tool.Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("show --help")]
    [InlineData("--version")]
    public async Task What_is_asked_for_goes_to_standard_output(string arguments)
    {
        ToolResult result = await new ToolRun().WithAsync(arguments.Split(' '));

        Assert.NotEqual("", result.Output);
        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("show")]
    [InlineData("shwo a.txt")]
    [InlineData("show a.txt --jsom")]
    [InlineData("show a.txt -x")]
    [InlineData("show a.txt --only")]
    [InlineData("check --rule RES1001")]
    public async Task Wrong_use_is_said_in_lines_on_standard_error(string arguments)
    {
        ToolResult result = await new ToolRun().WithAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal("", result.Output);
        Assert.All(
            result.Error.TrimEnd().Split('\n'),
            line => Assert.StartsWith("resolutions: ", line, StringComparison.Ordinal)
        );
        Assert.EndsWith("\nresolutions: try resolutions --help\n", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, result.ExitCode);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check . --fix")]
    public async Task A_folder_without_a_project_is_said_in_a_line(string arguments)
    {
        ToolResult result = await new ToolRun().WithAsync(arguments.Split(' '));

        Assert.Equal("resolutions: .: there is no project or solution in this folder\n", result.Error);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task Option_that_is_not_there_is_named()
    {
        ToolResult result = await new ToolRun().WithAsync("show", "a.txt", "--jsom");

        Assert.StartsWith("resolutions: There is no option --jsom;", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_with_an_at_sign_is_a_file()
    {
        ToolResult result = await new ToolRun().WithAsync("show", "@none.txt");

        Assert.Equal("resolutions: @none.txt: there is no such file or folder\n", result.Error);
    }

    [Fact]
    public async Task Stopped_command_says_so_by_its_exit_code_alone()
    {
        ToolResult result = await new ToolRun
        {
            Input = Samples.English,
            Stop = new CancellationToken(canceled: true),
        }.WithAsync("show", "-");

        Assert.Equal(new ToolResult(130, "", ""), result);
    }
}
