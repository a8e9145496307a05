using Package.Tests.Consumers;

namespace Package.Tests;

public sealed class ProgramTests(PackageFeed feed)
{
    [Fact]
    public async Task Program_prints_paragraph_of_text_in_default_folder()
    {
        ConsumerProject project = new ConsumerProject(feed, "Consumer", ConsumerProject.Program)
            .Write("Resolutions/water.txt", SampleText.Resolution(number: 1))
            .Write(
                "Program.cs",
                """
                using System;
                using Resolutions;
                using Resolutions.Generated;

                Console.WriteLine(A_RES_99_1.OP2.Citation);
                Console.WriteLine(A_RES_99_1.OP2.Text);
                Console.WriteLine(ResolutionCatalog.TryGet("a/res/99/1", out Resolution? found) ? found.Title : "none");
                Console.WriteLine(Cite.Of<A_RES_99_1.PP1>());

                [Implements<A_RES_99_1.OP1>]
                internal static class Cite
                {
                    public static string Of<T>() where T : IParagraph<T> => T.Citation;
                }
                """
            );

        CommandResult result = await project.RunAsync();

        Assert.Equal(
            """
            A/RES/99/1, para. 2
            Requests the Secretary-General to report thereon.
            Drinking water
            A/RES/99/1, first preambular paragraph

            """,
            result.Succeeded().Output,
            ignoreLineEndingDifferences: true
        );
    }
}
