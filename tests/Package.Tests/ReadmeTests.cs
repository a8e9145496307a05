using Package.Tests.Consumers;

namespace Package.Tests;

public sealed class ReadmeTests(PackageFeed feed)
{
    [Fact]
    public async Task Example_runs_and_excerpt_is_what_the_generator_writes()
    {
        string readme = await File.ReadAllTextAsync(
            Path.Combine(BuildFacts.SourceTree, "README.md"),
            TestContext.Current.CancellationToken
        );
        string[] blocks = readme.ReplaceLineEndings("\n").Split("```csharp\n").Skip(1).Select(UntilFence).ToArray();
        Assert.Equal(2, blocks.Length);
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

    private static string UntilFence(string text) => text[..text.IndexOf("```", StringComparison.Ordinal)];

    /// <summary>Members of a nested type without the indentation that their place brings.</summary>
    private static string Unindented(string code) =>
        code.ReplaceLineEndings("\n").Replace("\n        ", "\n", StringComparison.Ordinal);
}
