using Package.Tests.Consumers;

namespace Package.Tests;

public sealed class ReadmeTests(PackageFeed feed)
{
    [Fact]
    public async Task Example_runs_and_excerpt_is_what_the_generator_writes()
    {
        string[] blocks = await ReadBlocksAsync();
        ConsumerProject project = new ConsumerProject(
            feed,
            "Consumer",
            ConsumerProject.Program
                + """
                <ImplicitUsings>enable</ImplicitUsings>
                <ResolutionsVisibility>public</ResolutionsVisibility>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                """,
            $"""<Resolution Include="{BuildFacts.SourceTree}seeds/*" />"""
        ).Write("Program.cs", blocks[0]);

        CommandResult result = await project.RunAsync();

        result
            .Succeeded()
            .Says("A/RES/78/132, para. 57: Secretary-General")
            .Says("A/RES/78/132, para. 58: all delegations");
        Assert.Contains(blocks[1], Unindented(project.ReadGenerated("A_RES_78_132.g.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Example_of_languages_runs()
    {
        string[] blocks = await ReadBlocksAsync();
        IEnumerable<string> paragraphs = Enumerable.Range(1, 27).Select(number => $"{number}. Décide d’agir ;\n\n");
        ConsumerProject project = new ConsumerProject(
            feed,
            "Consumer",
            ConsumerProject.Program
                + """
                <ImplicitUsings>enable</ImplicitUsings>
                <ResolutionsLanguage>zh</ResolutionsLanguage>
                <NoWarn>$(NoWarn);RES0008;RES3001;RES3002;RES3003</NoWarn>
                """,
            $"""<Resolution Include="{BuildFacts.SourceTree}seeds/*" />"""
        ).Write("Resolutions/A_RES_78_132.fr.txt", $"78/132. Technologies\n\nL’Assemblée générale,\n\n{string.Concat(paragraphs)}").Write("Program.cs", "using Resolutions;\nusing Resolutions.Generated;\n" + blocks[2]);

        CommandResult result = await project.RunAsync();

        result.Succeeded().Says("性别数字鸿沟依然存在").Says("\nDécide d’agir ;\n");
    }

    [Fact]
    public async Task Example_of_citations_is_true_and_a_changed_quote_is_not()
    {
        string[] blocks = await ReadBlocksAsync();
        string code = "using Resolutions;\nusing Resolutions.Generated;\nSystem.Console.WriteLine();\n" + blocks[3];
        ConsumerProject project = new ConsumerProject(
            feed,
            "Consumer",
            ConsumerProject.Program,
            $"""<Resolution Include="{BuildFacts.SourceTree}seeds/*" />"""
        ).Write("Program.cs", code);

        (await project.BuildAsync()).Succeeded().DoesNotSay("RES2");

        project.Write("Program.cs", code.Replace("依然", "仍然", StringComparison.Ordinal));
        (await project.BuildAsync()).Failed().Says("error RES2001: The quote is not in A/RES/78/132, para. 27");
    }

    private static async Task<string[]> ReadBlocksAsync()
    {
        string readme = await File.ReadAllTextAsync(
            Path.Combine(BuildFacts.SourceTree, "README.md"),
            TestContext.Current.CancellationToken
        );
        string[] blocks = readme.ReplaceLineEndings("\n").Split("```csharp\n").Skip(1).Select(UntilFence).ToArray();
        Assert.Equal(4, blocks.Length);
        return blocks;
    }

    private static string UntilFence(string text) => text[..text.IndexOf("```", StringComparison.Ordinal)];

    /// <summary>Members of a nested type without the indentation that their place brings.</summary>
    private static string Unindented(string code) =>
        code.ReplaceLineEndings("\n").Replace("\n        ", "\n", StringComparison.Ordinal);
}
