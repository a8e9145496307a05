using Package.Tests.Consumers;

namespace Package.Tests;

/// <summary>
/// A copy of the seed in a project of a user: one paragraph is changed, one deleted, and the one behind it renumbered. The build says so at
/// exactly the lines that cite them.
/// </summary>
public sealed class ChangedTextTests(PackageFeed feed)
{
    private const string Program = """
        using Resolutions;
        using Resolutions.Generated;

        [Implements<A_RES_78_132.OP1>]
        internal static class Untouched;
        [Implements<A_RES_78_132.OP27>]
        internal static class Changed;
        [Implements<A_RES_78_132.OP57>]
        internal static class Deleted;
        [Verifies(typeof(A_RES_78_132.OP58))]
        internal static class Renumbered;
        [Cites<A_RES_78_132.Fn1>]
        internal static class Note;
        """;

    [Fact]
    public async Task Each_kind_of_change_is_said_where_it_is_cited()
    {
        string seed = await ReadSeedAsync();
        ConsumerProject project = Project(seed).Write("Code.cs", Program);
        await FixAsync(project, "RES2013");
        Assert.Contains("A/RES/78/132 OP58 ", project.Read("Resolutions.Baseline.txt"), StringComparison.Ordinal);
        (await project.BuildAsync("--no-incremental")).Succeeded().DoesNotSay("RES20");

        project.Write("Resolutions/seed.txt", Edited(seed));
        CommandResult result = await project.BuildAsync("--no-incremental");

        result.Says(
            "Code.cs(10,2): warning RES2007: The text that A/RES/78/132 OP58 had in the baseline is now A/RES/78/132, para. 57"
        );
        Assert.Equal(
            ["Code.cs(10,2) RES2007", "Code.cs(6,2) RES2006", "Code.cs(8,2) RES2008"],
            result
                .Lines.Where(line => line.Contains("warning RES20", StringComparison.Ordinal))
                .Select(Shorten)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );
        // The entry of the deleted text stays until somebody has looked at its citation.
        await FixAsync(project, "RES2007");
        Assert.Equal(Program, project.Read("Code.cs"));
        await FixAsync(project, "RES2008");
        await FixAsync(project, "RES2007");
        Assert.Contains("[Verifies(typeof(A_RES_78_132.OP57))]", project.Read("Code.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citation_whose_type_is_gone_moves_with_its_text_though_the_project_does_not_compile()
    {
        string seed = await ReadSeedAsync();
        ConsumerProject project = Project(seed)
            .Write(
                "Code.cs",
                "using Resolutions;\nusing Resolutions.Generated;\n\n[Implements<A_RES_78_132.OP59>]\ninternal static class Last;\n"
            );
        await FixAsync(project, "RES2013");

        project.Write("Resolutions/seed.txt", Edited(seed));
        (await project.BuildAsync()).Failed().Says("Code.cs(4,26): error CS0426: The type name 'OP59' does not exist");
        await FixAsync(project, "RES2007");

        Assert.Contains("\n[Implements<A_RES_78_132.OP58>]\n", project.Read("Code.cs"), StringComparison.Ordinal);
        Assert.Contains("\nA/RES/78/132 OP58 ", project.Read("Resolutions.Baseline.txt"), StringComparison.Ordinal);
        (await project.BuildAsync()).Succeeded().DoesNotSay("RES20");
    }

    /// <summary>The seed with a word more in paragraph 27, without paragraph 57, and with the numbers 57 and 58 for what was 58 and 59.</summary>
    private static string Edited(string seed)
    {
        string[] lines = seed.Split('\n');
        var edited = new List<string>();
        foreach (string line in lines.Where(line => Number(line) != 57))
        {
            edited.Add(
                Number(line) switch
                {
                    27 => line.Replace("，", "，特别是", StringComparison.Ordinal),
                    58 or 59 => $"{Number(line) - 1}. {line[4..]}",
                    _ => line,
                }
            );
        }

        Assert.Equal(lines.Length - 1, edited.Count);
        return string.Join('\n', edited);
    }

    private static int? Number(string line) =>
        line.IndexOf(". ", StringComparison.Ordinal) is > 0 and var stop && int.TryParse(line[..stop], out int number)
            ? number
            : null;

    private static Task<string> ReadSeedAsync() =>
        File.ReadAllTextAsync(
            Directory.GetFiles(Path.Combine(BuildFacts.SourceTree, "seeds")).Single(),
            TestContext.Current.CancellationToken
        );

    private ConsumerProject Project(string seed) =>
        new ConsumerProject(
            feed,
            "Consumer",
            "<TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>false</TreatWarningsAsErrors>"
        )
            .Write("Resolutions/seed.txt", seed)
            .Write("Resolutions.Baseline.txt", "");

    private async Task FixAsync(ConsumerProject project, string rule) =>
        (
            await DotNet.RunAsync(
                Path.GetDirectoryName(project.ProjectFile)!,
                feed.PackagesFolder,
                "format",
                "analyzers",
                project.ProjectFile,
                "--severity",
                "info",
                "--diagnostics",
                rule
            )
        ).Succeeded();

    private static string Shorten(string line)
    {
        string place = line[(line.LastIndexOf("Code.cs", StringComparison.Ordinal))..];
        return place[..place.IndexOf(')', StringComparison.Ordinal)]
            + ") "
            + line[line.IndexOf("RES20", StringComparison.Ordinal)..][..7];
    }
}
