using Package.Tests.Consumers;

namespace Package.Tests;

public sealed class ToolTests(PackageFeed feed)
{
    [Fact]
    public async Task Command_runs_where_the_package_is_installed()
    {
        string folder = feed.NewFolder();
        await File.WriteAllTextAsync(
            Path.Combine(folder, "water.txt"),
            SampleText.Resolution(number: 1),
            TestContext.Current.CancellationToken
        );
        // Not into a manifest: of a local command the SDK remembers where it was unpacked, also when that folder is gone.
        string tools = Path.Combine(folder, "tools");
        CommandResult installation = await DotNet.RunAsync(
            folder,
            feed.PackagesFolder,
            [
                "tool",
                "install",
                "Resolutions.Tool",
                "--version",
                feed.Version,
                "--add-source",
                feed.Folder,
                "--tool-path",
                tools,
            ]
        );
        installation.Succeeded().Says("resolutions");
        Assert.Single(Directory.GetFiles(tools, "resolutions*"));
        string command = Directory.GetFiles(tools, "Resolutions.Tool.dll", SearchOption.AllDirectories).Single();

        CommandResult result = await DotNet.RunAsync(
            folder,
            feed.PackagesFolder,
            [command, "show", "water.txt", "--only", "OP2"]
        );

        result.Succeeded().Says("  OP2  operative  2.  {request}  Requests the Secretary-General to report thereon.");
    }
}
