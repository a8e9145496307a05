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
        string command = await feed.InstallToolAsync();

        CommandResult result = await DotNet.RunAsync(
            folder,
            feed.PackagesFolder,
            [command, "show", "water.txt", "--only", "OP2"]
        );

        result.Succeeded().Says("  OP2  operative  2.  {request}  Requests the Secretary-General to report thereon.");
    }
}
