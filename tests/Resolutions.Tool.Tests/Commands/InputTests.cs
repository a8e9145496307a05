using System.Text;
using Resolutions.Tool.Tests.Running;

namespace Resolutions.Tool.Tests.Commands;

public sealed class InputTests
{
    [Fact]
    public async Task Folder_gives_its_texts_and_those_of_folders_in_it_in_order()
    {
        using TextFolderOnDisk folder = new TextFolderOnDisk()
            .Add("b.md", Samples.English)
            .Add("a/z.TXT", Samples.English)
            .Add("a/notes.pdf", "no text")
            .Add("c.txt", Samples.French);

        ToolResult result = await new ToolRun().WithAsync("show", folder.Path);

        Assert.Equal(
            [folder["a/z.TXT"], folder["b.md"], folder["c.txt"]],
            result.Lines.Where(line => line.StartsWith("  file:  ", StringComparison.Ordinal)).Select(line => line[9..])
        );
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task Link_to_a_folder_above_does_not_go_round()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        using TextFolderOnDisk folder = new TextFolderOnDisk().Add("a/a.txt", Samples.English);
        Directory.CreateSymbolicLink(folder["a/up"], folder.Path);

        ToolResult result = await new ToolRun().WithAsync("show", folder.Path);

        Assert.Single(result.Lines, line => line.StartsWith("  file:  ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task File_that_is_named_twice_is_shown_once()
    {
        using TextFolderOnDisk folder = new TextFolderOnDisk().Add("a.txt", Samples.English);

        ToolResult result = await new ToolRun().WithAsync("show", folder["a.txt"], folder.Path);

        Assert.Single(result.Lines, line => line.StartsWith("  file:  ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_not_there_is_said_and_the_others_are_shown()
    {
        using TextFolderOnDisk folder = new TextFolderOnDisk().Add("a.txt", Samples.English);

        ToolResult result = await new ToolRun().WithAsync("show", folder["none.txt"], folder["a.txt"]);

        Assert.Equal($"resolutions: {folder["none.txt"]}: there is no such file or folder\n", result.Error);
        Assert.Contains("A/RES/80/901  Lighthouses", result.Lines);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task Folder_without_texts_is_said()
    {
        using TextFolderOnDisk folder = new TextFolderOnDisk().Add("a.pdf", "no text");

        ToolResult result = await new ToolRun().WithAsync("show", folder.Path);

        Assert.Equal($"resolutions: {folder.Path}: the folder holds no text (*.txt, *.md)\n", result.Error);
        Assert.Equal("", result.Output);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task File_that_cannot_be_opened_is_said()
    {
        using TextFolderOnDisk folder = new TextFolderOnDisk().Add("a.txt", Samples.English);
        using FileStream lockedFile = new(folder["a.txt"], FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        ToolResult result = await new ToolRun().WithAsync("show", folder["a.txt"]);

        Assert.StartsWith(
            $"resolutions: {folder["a.txt"]}: the file cannot be read: ",
            result.Error,
            StringComparison.Ordinal
        );
        Assert.Single(result.Error.TrimEnd().Split('\n'));
        Assert.Equal(1, result.ExitCode);
    }

    [Theory]
    [InlineData("Dear colleagues, the meeting is on Monday.\n", "(1,1): error RES0003: ")]
    [InlineData("", "(1,1): error RES0001: ")]
    [InlineData("\u0000\u0001\u0002 binary \u0003", "error RES0002: ")]
    public async Task Text_that_is_no_resolution_is_an_error_at_its_place(string text, string finding)
    {
        ToolResult result = await new ToolRun { Input = text }.WithAsync("show", "-");

        Assert.Contains("<stdin>(", result.Output, StringComparison.Ordinal);
        Assert.Contains(finding, result.Output, StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task Mark_of_utf8_is_no_part_of_the_text()
    {
        using TextFolderOnDisk folder = new TextFolderOnDisk().Add(
            "a.txt",
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Samples.English)]
        );

        ToolResult result = await new ToolRun().WithAsync("show", folder["a.txt"]);

        Assert.DoesNotContain("RES0", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("FEFF", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Utf16_is_read_and_reported_as_the_compiler_does()
    {
        using TextFolderOnDisk folder = new TextFolderOnDisk().Add(
            "a.txt",
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Samples.French)]
        );

        ToolResult result = await new ToolRun().WithAsync("show", folder["a.txt"]);

        Assert.Contains(
            "  OP1  operative  1.  {takeNote|note|acknowledge}  Prend note du rapport du Secrétaire général ;",
            result.Lines
        );
        Assert.Contains(
            $"{folder["a.txt"]}(1,1): warning RES0015: The file is UTF-16",
            result.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(0, result.ExitCode);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    public async Task Lines_are_counted_at_every_line_end(string lineEnd)
    {
        string text = Samples
            .With("1. Requests a report;", "3. Decides to remain seized of the matter.")
            .Replace("\n", lineEnd, StringComparison.Ordinal);

        ToolResult result = await new ToolRun { Input = text }.WithAsync("show", "-");

        Assert.Contains("<stdin>(9,1): warning RES0006: ", result.Output, StringComparison.Ordinal);
    }
}
