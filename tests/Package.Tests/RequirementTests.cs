using Package.Tests.Consumers;

namespace Package.Tests;

/// <summary>What a project requires to be cited, in a build as users have it.</summary>
public sealed class RequirementTests(PackageFeed feed)
{
    private const string Usings = "using Resolutions;\nusing Resolutions.Generated;\n";

    [Fact]
    public async Task What_is_required_and_not_cited_fails_the_build_at_its_line_of_the_text()
    {
        ConsumerProject project = new ConsumerProject(feed, "Consumer", ConsumerProject.Program)
            .Write("Resolutions/water.txt", SampleText.Resolution(number: 1))
            .Write(
                ".editorconfig",
                "root = true\n\n[*.cs]\nresolutions_required = A/RES/99/1, PP1, PP3\nresolutions_required_kinds = implements\n"
            )
            .Write(
                "Program.cs",
                Usings
                    + "System.Console.WriteLine();\n[Implements<A_RES_99_1.OP1>, Planned<A_RES_99_1.OP2>] internal static class Meter;"
            );

        (await project.BuildAsync())
            .Failed()
            .Says(
                "water.txt(15,1): error RES2010: Nothing implements A/RES/99/1, para. 2, which resolutions_required asks for; it is planned in Program.cs, line 4"
            )
            .Says("water.txt(11,1): error RES2010: Nothing implements A/RES/99/1, first preambular paragraph")
            .Says("error RES2012: “PP3” in resolutions_required names nothing: A/RES/99/1 has no PP3")
            .DoesNotSay("para. 1,");
    }

    /// <summary>The SDK compiles against reference assemblies, which have every type and no private member.</summary>
    [Fact]
    public async Task Citations_of_a_library_count_where_its_tests_are_built()
    {
        ConsumerProject library = new ConsumerProject(
            feed,
            "Library",
            "<TargetFramework>net10.0</TargetFramework><ResolutionsVisibility>public</ResolutionsVisibility>"
        )
            .Write("Resolutions/water.txt", SampleText.Resolution(number: 1))
            .Write(
                "Meter.cs",
                Usings
                    + "[Implements<A_RES_99_1.OP1>] internal static class Meter { [Implements<A_RES_99_1.OP2>] private static void Report() { } }"
            );
        ConsumerProject tests = new ConsumerProject(
            feed,
            "Consumer",
            ConsumerProject.Program,
            $"""<ProjectReference Include="{library.ProjectFile}" />"""
        )
            .Write(".globalconfig", Options("OP1"))
            .Write(
                "Program.cs",
                Usings
                    + "System.Console.WriteLine();\n[Verifies<A_RES_99_1.OP1>, Verifies<A_RES_99_1.OP2>] internal static class MeterTests;"
            );

        (await tests.BuildAsync()).Succeeded().DoesNotSay("RES");
        (await tests.Write(".globalconfig", Options("OP1-OP2")).BuildAsync())
            .Failed()
            .Says("error RES2010: Nothing implements A/RES/99/1, para. 2");
        (await tests.BuildAsync("-property:CompileUsingReferenceAssemblies=false")).Succeeded().DoesNotSay("RES");
    }

    private static string Options(string required) =>
        $"is_global = true\nresolutions_required = A/RES/99/1 {required}\nresolutions_required_kinds = implements, verifies\n";
}
