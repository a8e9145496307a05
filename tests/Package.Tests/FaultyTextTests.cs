using Package.Tests.Consumers;

namespace Package.Tests;

public sealed class FaultyTextTests(PackageFeed feed)
{
    private const string UsesBothTexts = """
        System.Console.WriteLine(Resolutions.Generated.A_RES_99_1.OP3.Id);
        System.Console.WriteLine(Resolutions.Generated.A_RES_99_2.OP2.Id);
        """;

    [Fact]
    public async Task Fault_is_reported_at_its_line_and_column_of_text()
    {
        CommandResult result = await Project().BuildAsync();

        string file = Path.Combine("Resolutions", "cut.txt");
        result.Failed().Says($"{file}(15,1): error RES0006:").DoesNotSay("error CS");
    }

    [Fact]
    public async Task Severity_is_set_in_global_analyzer_config()
    {
        ConsumerProject project = Project()
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.RES0006.severity = none\n");

        CommandResult result = await project.RunAsync();

        Assert.Equal(["A/RES/99/1 OP3", "A/RES/99/2 OP2", ""], result.Succeeded().Lines);
    }

    [Fact]
    public async Task Fault_is_silenced_in_project_file()
    {
        CommandResult result = await Project("<NoWarn>$(NoWarn);RES0006</NoWarn>").RunAsync();

        Assert.Equal(["A/RES/99/1 OP3", "A/RES/99/2 OP2", ""], result.Succeeded().Lines);
    }

    private ConsumerProject Project(string properties = "") =>
        new ConsumerProject(feed, "Consumer", ConsumerProject.Program + properties)
            .Write("Resolutions/cut.txt", SampleText.Resolution(number: 1, second: 3))
            .Write("Resolutions/whole.txt", SampleText.Resolution(number: 2))
            .Write("Program.cs", UsesBothTexts);
}
