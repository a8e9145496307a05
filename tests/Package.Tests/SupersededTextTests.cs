using Package.Tests.Consumers;

namespace Package.Tests;

/// <summary>What items say of the force of their texts, in a build as users have it.</summary>
public sealed class SupersededTextTests(PackageFeed feed)
{
    private const string Public =
        "<TargetFramework>net10.0</TargetFramework><ResolutionsVisibility>public</ResolutionsVisibility>";

    private const string Program = """
        using Resolutions;
        using Resolutions.Generated;

        // A/RES/99/1, para. 2
        System.Console.WriteLine(A_RES_99_1.OP1.Text + A_RES_99_1.OP2.Text + A_RES_99_2.Title);
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Uses_are_reported_in_the_project_and_in_those_that_refer_to_it(bool isReferenced)
    {
        const string items = """
            <Resolution Update="Resolutions/one.txt" Withdrawn="OP2" Replaced="OP1: A/RES/100/1 OP3" />
            <Resolution Update="Resolutions/two.txt" SupersededBy="A/RES/100/2" />
            """;
        ConsumerProject project = WithTexts(
            isReferenced
                ? new ConsumerProject(feed, "Library", Public, items)
                : new ConsumerProject(feed, "Consumer", ConsumerProject.Program, items)
        );
        if (isReferenced)
        {
            project = new ConsumerProject(
                feed,
                "Consumer",
                ConsumerProject.Program,
                $"""<ProjectReference Include="{project.ProjectFile}" />"""
            );
        }

        (await project.Write("Program.cs", Program).BuildAsync())
            .Failed()
            .Says("Program.cs(4,22): error RES1005: A/RES/99/1, para. 2 is withdrawn")
            .Says("Program.cs(5,37): error RES1005: A/RES/99/1, para. 1 is superseded by A/RES/100/1, para. 3")
            .Says("Program.cs(5,59): error RES1005: A/RES/99/1, para. 2 is withdrawn")
            .Says("Program.cs(5,70): error RES1005: A/RES/99/2 is superseded by A/RES/100/2")
            .DoesNotSay("RES9009");
    }

    [Fact]
    public async Task What_is_in_force_has_no_findings_and_wrong_metadata_have()
    {
        (await Consumer("Withdrawn=\"PP1\"").Write("Program.cs", Program).BuildAsync()).Succeeded().DoesNotSay("RES");
        (await Consumer("Withdrawn=\"OP3\"").Write("Program.cs", Program).BuildAsync())
            .Failed()
            .Says("one.txt(1,1): error RES9009: “OP3” in the metadata Withdrawn names nothing: A/RES/99/1 has no OP3");
    }

    private ConsumerProject Consumer(string metadata) =>
        WithTexts(
            new ConsumerProject(
                feed,
                "Consumer",
                ConsumerProject.Program,
                $"""<Resolution Update="Resolutions/one.txt" {metadata} />"""
            )
        );

    private static ConsumerProject WithTexts(ConsumerProject project) =>
        project
            .Write("Resolutions/one.txt", SampleText.Resolution(number: 1))
            .Write("Resolutions/two.txt", SampleText.Resolution(number: 2));
}
