using Package.Tests.Consumers;

namespace Package.Tests;

public sealed class LibraryTests(PackageFeed feed)
{
    private const string NetStandardLibrary = """
        <TargetFramework>netstandard2.0</TargetFramework>
        <LangVersion>8.0</LangVersion>
        <ResolutionsVisibility>public</ResolutionsVisibility>
        """;

    [Fact]
    public async Task Program_enumerates_and_finds_types_of_netstandard_library_and_its_own()
    {
        ConsumerProject library = new ConsumerProject(feed, "Library", NetStandardLibrary)
            .Write("Resolutions/one.txt", SampleText.Resolution(number: 1))
            .Write(
                "Duty.cs",
                """
                using Resolutions;
                using Resolutions.Generated;

                [Implements(typeof(A_RES_99_1.OP1))]
                public static class Duty
                {
                    public const string Citation = A_RES_99_1.OP1.Citation;
                }
                """
            );
        ConsumerProject program = new ConsumerProject(
            feed,
            "Consumer",
            ConsumerProject.Program,
            $"""<ProjectReference Include="{library.ProjectFile}" />"""
        )
            .Write("Resolutions/two.txt", SampleText.Resolution(number: 2))
            .Write(
                "Program.cs",
                """
                using System;
                using Resolutions;
                using Resolutions.Generated;

                Console.WriteLine(Duty.Citation);
                foreach (Resolution resolution in ResolutionCatalog.All)
                {
                    foreach (Paragraph paragraph in resolution.Paragraphs)
                    {
                        Console.WriteLine(paragraph.Id);
                    }
                }

                Console.WriteLine(ResolutionCatalog.TryGet("A/RES/99/1", out Resolution? one) && one == A_RES_99_1.Info);
                Console.WriteLine(ResolutionCatalog.TryGet("A/RES/99/2", out Resolution? two) && two == A_RES_99_2.Info);
                """
            );

        CommandResult result = await program.RunAsync();

        Assert.Equal(
            """
            A/RES/99/1, para. 1
            A/RES/99/1 PP1
            A/RES/99/1 OP1
            A/RES/99/1 OP2
            A/RES/99/2 PP1
            A/RES/99/2 OP1
            A/RES/99/2 OP2
            True
            True

            """,
            result.Succeeded().Output,
            ignoreLineEndingDifferences: true
        );
    }
}
