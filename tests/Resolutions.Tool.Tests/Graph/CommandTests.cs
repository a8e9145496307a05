using System.Text.Json;
using Resolutions.Tool.Tests.Running;

namespace Resolutions.Tool.Tests.Graph;

public sealed class CommandTests
{
    private const string Edges = """
        from,fromPath,to,toPath,toThrough,count,toTitle,toIsRead,toUrl
        A/RES/80/901,PP1,A/RES/70/1,,,1,,false,https://docs.un.org/en/A/RES/70/1
        A/RES/80/901,Fn1,A/80/12,,,1,,false,https://docs.un.org/en/A/80/12

        """;

    [Fact]
    public async Task Paragraphs_and_footnotes_of_a_text_cite_documents()
    {
        ToolResult result = await new ToolRun { Input = Samples.English }.WithAsync("graph", "-", "--format", "csv");

        Assert.Equal(Edges.ReplaceLineEndings("\r\n"), result.Output);
        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task Versions_in_two_languages_are_one_resolution()
    {
        using TextFolderOnDisk folder = new TextFolderOnDisk()
            .Add("a.fr.txt", Samples.French)
            .Add("b.en.txt", Samples.English);

        ToolResult result = await new ToolRun().WithAsync("graph", folder.Path, "--format", "json");

        using var json = JsonDocument.Parse(result.Output);
        JsonElement read = Assert.Single(
            json.RootElement.GetProperty("nodes").EnumerateArray(),
            node => node.GetProperty("isRead").GetBoolean()
        );
        Assert.Equal("Lighthouses", read.GetProperty("title").GetString());
        Assert.All(
            json.RootElement.GetProperty("edges").EnumerateArray(),
            edge => Assert.Equal(1, edge.GetProperty("count").GetInt32())
        );
    }

    [Fact]
    public async Task Cited_paragraphs_have_places_and_those_of_the_same_text_too()
    {
        ToolResult result = await new ToolRun
        {
            Input = Samples.With(
                "1. Recalls paragraph 4 of its resolution 70/1 of 25 September 2015;",
                "2. Requests the Secretary-General to report on paragraph 1 above."
            ),
        }.WithAsync("graph", "-", "--format", "csv");

        Assert.Contains("A/RES/80/902,OP1,A/RES/70/1,OP4,,1,", result.Output, StringComparison.Ordinal);
        Assert.Contains("A/RES/80/902,OP2,A/RES/80/902,OP1,,1,Harbours,true,", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Picture_is_what_is_written_where_nothing_is_said()
    {
        ToolResult result = await new ToolRun { Input = Samples.English }.WithAsync("graph", "-");

        Assert.StartsWith("digraph citations {\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"A/RES/80/901 PP1\" -> \"A/RES/70/1\";", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_gets_what_standard_output_would()
    {
        using TextFolderOnDisk folder = new();

        ToolResult result = await new ToolRun { Input = Samples.English }.WithAsync(
            "graph",
            "-",
            "--format",
            "csv",
            "--output",
            folder["edges.csv"]
        );

        Assert.Equal("", result.Output);
        Assert.Equal(
            Edges.ReplaceLineEndings("\r\n"),
            await File.ReadAllTextAsync(folder["edges.csv"], TestContext.Current.CancellationToken)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("none/edges.csv")]
    public async Task File_that_cannot_be_written_is_said(string name)
    {
        using TextFolderOnDisk folder = new();
        string path = name.Length == 0 ? "" : folder[name];

        ToolResult result = await new ToolRun { Input = Samples.English }.WithAsync("graph", "-", "--output", path);

        Assert.StartsWith($"resolutions: {path}: the file cannot be written: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task Format_that_is_not_there_is_wrong_use()
    {
        ToolResult result = await new ToolRun { Input = Samples.English }.WithAsync("graph", "-", "--format", "svg");

        Assert.Equal("", result.Output);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task Text_that_cannot_be_read_is_said_beside_the_graph_of_the_others()
    {
        using TextFolderOnDisk folder = new TextFolderOnDisk()
            .Add("a.txt", "Dear colleagues, the meeting is on Monday.\n")
            .Add("b.txt", Samples.English);

        ToolResult result = await new ToolRun().WithAsync("graph", folder.Path, "--format", "csv");

        Assert.Equal(Edges.ReplaceLineEndings("\r\n"), result.Output);
        Assert.StartsWith($"{folder["a.txt"]}(1,1): error RES0003: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
    }
}
