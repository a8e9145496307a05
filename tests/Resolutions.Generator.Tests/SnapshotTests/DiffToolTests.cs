using Resolutions.Generator.Tests.Snapshots;

namespace Resolutions.Generator.Tests.SnapshotTests;

public sealed class DiffToolTests
{
    [Fact]
    public async Task On_a_developers_machine_the_tool_opens_with_both_files()
    {
        var launched = new List<(string, string)>();

        await DiffTool.ShowAsync("a.received.cs", "a.verified.cs", isBuildServer: false, Launch);

        Assert.Equal([("a.received.cs", "a.verified.cs")], launched);

        Task Launch(string received, string verified)
        {
            launched.Add((received, verified));
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task On_a_build_server_no_tool_opens()
    {
        await DiffTool.ShowAsync("a.received.cs", "a.verified.cs", isBuildServer: true, Launch);

        static Task Launch(string received, string verified) =>
            throw new InvalidOperationException("a tool was opened");
    }
}
