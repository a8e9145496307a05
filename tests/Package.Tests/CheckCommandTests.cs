using System.Text;
using Package.Tests.Consumers;

namespace Package.Tests;

/// <summary>The command <c>resolutions check</c> on a project of a user: the findings of a build, and the fixes of an editor byte for byte.</summary>
public sealed class CheckCommandTests(PackageFeed feed)
{
    private const string Bad = """
        using Resolutions;
        using Resolutions.Generated;

        // A/RES/99/1, para. 3, and nothing else is touched:  	“x” 
        System.Console.WriteLine("resolution 99/1, paragraph 20");
        _ = DocumentSymbol.Parse("S/RES/1325");
        System.Console.WriteLine("A/RES/99/1, para. 1");

        [Implements<A_RES_99_1.OP2>(Reviewed = "0123456789abcdef")]
        internal static class Reviewed;
        """;

    private const string Page =
        "\uFEFF# 水\r\n\r\n𝔸 See **A/RES/99/1**, paras. 1 and 20, and [A/RES/99/1](x.md) OP22.\n";
    private const string MendedPage =
        "\uFEFF# 水\r\n\r\n𝔸 See **A/RES/99/1**, paras. 1 and 2, and [A/RES/99/1](x.md) OP2.\n";

    private const string Mended = """
        using Resolutions;
        using Resolutions.Generated;

        // A/RES/99/1, para. 2, and nothing else is touched:  	“x” 
        System.Console.WriteLine("resolution 99/1, paragraph 2");
        _ = DocumentSymbol.Parse("S/RES/1325 (2000)");
        System.Console.WriteLine("A/RES/99/1, para. 1");

        [Implements<A_RES_99_1.OP2>(Reviewed = "0123456789abcdef")]
        internal static class Reviewed;
        """;

    [Fact]
    public async Task Findings_are_shown_and_mended_and_a_review_only_where_it_is_named()
    {
        string command = await feed.InstallToolAsync();
        ConsumerProject project = new ConsumerProject(
            feed,
            "Consumer",
            ConsumerProject.Program + "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>",
            "<ResolutionDocument Include=\"docs/**/*.md\" />"
        )
            .Write("docs/page.md", Page)
            .Write("Resolutions/water.txt", SampleText.Resolution(number: 1))
            .Write("Resolutions.Baseline.txt", "")
            .Write("Program.cs", Bad.ReplaceLineEndings("\r\n"));

        CommandResult found = await CheckAsync(command, project);
        found
            .Failed()
            .Says("Program.cs(4,22): warning RES1001: ")
            .Says("Program.cs(5,54): warning RES1001: ")
            .Says("Program.cs(6,26): warning RES1003: ")
            .Says("Program.cs(9,40): warning RES2002: ")
            .DoesNotSay("csproj");
        Assert.Equal(Bad.ReplaceLineEndings("\r\n"), project.Read("Program.cs"));

        CommandResult sure = await CheckAsync(command, project, "--fix");
        sure.Failed().Says("RES2002").Says("RES1001").DoesNotSay("RES1003");
        CommandResult mended = await CheckAsync(command, project, "--fix", "--rule", "RES1001");
        mended.Failed().Says("RES2002").DoesNotSay("RES1001");
        string page = Path.Combine(Path.GetDirectoryName(project.ProjectFile)!, "docs", "page.md");
        Assert.Equal(
            Encoding.UTF8.GetBytes(MendedPage),
            await File.ReadAllBytesAsync(page, TestContext.Current.CancellationToken)
        );
        Assert.Equal(Mended.ReplaceLineEndings("\r\n"), project.Read("Program.cs"));
        Assert.Contains("\nA/RES/99/1 OP2 ", project.Read("Resolutions.Baseline.txt"), StringComparison.Ordinal);

        CommandResult reviewed = await CheckAsync(command, project, "--fix", "--rule", "RES2002");
        reviewed.Succeeded().DoesNotSay("RES");

        CommandResult referring = await CheckAsync(command, project, "--fix", "--rule", "RES1004");
        referring.Succeeded();
        Assert.Contains(
            "System.Console.WriteLine(A_RES_99_1.OP1.Citation);",
            project.Read("Program.cs"),
            StringComparison.Ordinal
        );

        project.Write("Program.cs", "_ = Resolutions.DocumentSymbol.Parse(\"no symbol\");");
        (await CheckAsync(command, project, "--fix")).Failed().Says("1 of RES1003 could not be mended");
    }

    [Fact]
    public async Task Provisions_that_are_gone_or_moved_are_found_and_mended_although_their_types_are_missing()
    {
        const string first = "99/2. Water\n\nThe General Assembly,\n\n1. Requests the keepers to count the lamps;\n\n";
        const string last =
            "Decides to paint the harbour in bright colours.\n\n49th plenary meeting\n19 December 2025\n";
        string command = await feed.InstallToolAsync();
        ConsumerProject project = new ConsumerProject(
            feed,
            "Consumer",
            ConsumerProject.Program + "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>"
        )
            .Write("Resolutions/water.txt", first + "2. Invites the ports to rest;\n\n3. " + last)
            .Write("Resolutions.Baseline.txt", "")
            .Write(
                "Program.cs",
                """
                using Resolutions;
                using Resolutions.Generated;

                System.Console.WriteLine();

                [Implements<A_RES_99_2.OP3>]
                [Cites<A_RES_99_2.OP2>]
                internal static class Painted;
                """
            );
        (await CheckAsync(command, project, "--fix")).Succeeded();

        project.Write("Resolutions/water.txt", first + "2. " + last);
        (await CheckAsync(command, project))
            .Failed()
            .Says("Program.cs(6,24): error CS0426")
            .Says("Program.cs(6,2): warning RES2007: ")
            .Says("Program.cs(7,2): warning RES2008: ");

        (await CheckAsync(command, project, "--fix", "--rule", "RES2007", "--rule", "RES2008")).Succeeded();
        Assert.EndsWith(
            "[Implements<A_RES_99_2.OP2>]\ninternal static class Painted;",
            project.Read("Program.cs").ReplaceLineEndings("\n"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_cannot_be_mended_or_found_is_said()
    {
        string command = await feed.InstallToolAsync();
        ConsumerProject project = new ConsumerProject(feed, "Consumer", ConsumerProject.Program).Write(
            "Program.cs",
            "this is no program"
        );

        (await CheckAsync(command, project)).Failed().Says("Program.cs(1,").Says("error CS");
        (await CheckAsync(command, project, "--fix", "--rule", "RES2010")).Failed().Says("RES2010 has no fix");
        (await DotNet.RunAsync(feed.NewFolder(), feed.PackagesFolder, command, "check", "nowhere.csproj"))
            .Failed()
            .Says("nowhere.csproj: there is no such project or folder");
    }

    private Task<CommandResult> CheckAsync(string command, ConsumerProject project, params string[] options) =>
        DotNet.RunAsync(
            Path.GetDirectoryName(project.ProjectFile)!,
            feed.PackagesFolder,
            [command, "check", project.ProjectFile, .. options]
        );
}
