using Package.Tests.Consumers;

namespace Package.Tests;

public sealed class UnknownParagraphTests(PackageFeed feed)
{
    [Theory]
    [InlineData("Console.WriteLine(A_RES_99_1.OP3.Text);", 30, "CS0117")]
    [InlineData("[Implements<A_RES_99_1.OP60>] internal static class Duty;", 24, "CS0426")]
    public async Task Paragraph_that_does_not_exist_is_compile_error_where_it_is_named(
        string code,
        int column,
        string error
    )
    {
        ConsumerProject project = new ConsumerProject(feed, "Consumer", ConsumerProject.Program)
            .Write("Resolutions/water.txt", SampleText.Resolution(number: 1))
            .Write(
                "Program.cs",
                $"""
                using System;
                using Resolutions;
                using Resolutions.Generated;
                Console.WriteLine(A_RES_99_1.OP2.Text);
                {code}
                """
            );

        CommandResult result = await project.BuildAsync();

        result.Failed().Says($"Program.cs(5,{column}): error {error}:").DoesNotSay("Program.cs(4");
    }

    [Fact]
    public async Task Quote_that_is_not_in_the_text_is_an_error_where_it_stands()
    {
        ConsumerProject project = new ConsumerProject(feed, "Consumer", ConsumerProject.Program)
            .Write("Resolutions/water.txt", SampleText.Resolution(number: 1))
            .Write(
                "Program.cs",
                """
                using Resolutions;
                using Resolutions.Generated;
                System.Console.WriteLine(A_RES_99_1.OP2.Text);
                [Implements<A_RES_99_1.OP2>(Quote = "zebra")] internal static class Duty;
                """
            );

        CommandResult result = await project.BuildAsync();

        result.Failed().Says("Program.cs(4,37): error RES2001: The quote is not in A/RES/99/1, para. 2");
    }
}
