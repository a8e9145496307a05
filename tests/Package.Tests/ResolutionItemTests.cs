using Package.Tests.Consumers;

namespace Package.Tests;

public sealed class ResolutionItemTests(PackageFeed feed)
{
    private const string PrintSymbols = """
        using System;
        using Resolutions;
        using Resolutions.Generated;

        foreach (Resolution resolution in ResolutionCatalog.All)
        {
            Console.WriteLine(resolution.Symbol);
        }
        """;

    [Fact]
    public async Task Item_outside_default_folder_is_compiled_with_those_inside()
    {
        string folder = feed.NewFolder();
        await File.WriteAllTextAsync(
            Path.Combine(folder, "a text [2] #2.txt"),
            SampleText.Resolution(number: 2),
            TestContext.Current.CancellationToken
        );
        ConsumerProject project = new ConsumerProject(
            feed,
            "Consumer",
            ConsumerProject.Program,
            $"""<Resolution Include="{folder}/*.txt" />"""
        )
            .Write("Resolutions/deeper/one.md", SampleText.Resolution(number: 1))
            .Write("Program.cs", PrintSymbols);

        CommandResult result = await project.RunAsync();

        Assert.Equal(["A/RES/99/1", "A/RES/99/2", ""], result.Succeeded().Lines);
    }

    [Fact]
    public async Task Default_folder_can_be_switched_off()
    {
        ConsumerProject project = new ConsumerProject(
            feed,
            "Consumer",
            ConsumerProject.Program + "<EnableDefaultResolutionItems>false</EnableDefaultResolutionItems>",
            """<Resolution Include="texts/two.txt" />"""
        )
            .Write("Resolutions/one.txt", SampleText.Resolution(number: 1))
            .Write("texts/two.txt", SampleText.Resolution(number: 2))
            .Write("Program.cs", PrintSymbols);

        CommandResult result = await project.RunAsync();

        Assert.Equal(["A/RES/99/2", ""], result.Succeeded().Lines);
    }

    [Fact]
    public async Task Texts_are_compiled_for_each_framework()
    {
        ConsumerProject project = new ConsumerProject(
            feed,
            "Consumer",
            "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><LangVersion>latest</LangVersion>"
        )
            .Write("Resolutions/one.txt", SampleText.Resolution(number: 1))
            .Write(
                "Duty.cs",
                "public static class Duty { public const string Of = Resolutions.Generated.A_RES_99_1.OP1.Id; }"
            );

        CommandResult result = await project.BuildAsync();

        result.Succeeded();
    }

    [Fact]
    public async Task Editor_gets_text_once_however_often_it_is_named()
    {
        ConsumerProject project = new ConsumerProject(
            feed,
            "Consumer",
            ConsumerProject.Program,
            """
            <Resolution Include="Resolutions/one.txt" />
            <Resolution Include="$(MSBuildProjectDirectory)/Resolutions/../Resolutions/one.txt" />
            <AdditionalFiles Include="Resolutions/one.txt;other.txt" />
            """
        ).Write("Resolutions/one.txt", SampleText.Resolution(number: 1));

        IReadOnlyList<string> texts = await project.TextsForEditorAsync();

        Assert.Equal(["other.txt", "one.txt"], texts);
    }

    [Fact]
    public async Task Language_of_project_and_of_item_reach_the_generator()
    {
        ConsumerProject project = new ConsumerProject(
            feed,
            "Consumer",
            ConsumerProject.Program + "<ResolutionsLanguage>fr</ResolutionsLanguage><NoWarn>$(NoWarn);RES3004</NoWarn>",
            """<Resolution Update="Resolutions/declared.txt" Language="French" />"""
        )
            .Write("Resolutions/one.txt", SampleText.Resolution(number: 1))
            .Write("Resolutions/declared.txt", SampleText.Resolution(number: 1))
            .Write(
                "Program.cs",
                """
                using System;
                using Resolutions.Generated;

                Console.WriteLine(string.Join(" ", A_RES_99_1.Languages));
                Console.WriteLine(A_RES_99_1.OP1.Fr == A_RES_99_1.OP1.En);
                """
            );

        CommandResult result = await project.RunAsync();

        Assert.Equal(["French English", "True", ""], result.Succeeded().Lines);
    }
}
