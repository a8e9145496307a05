using System.Text.Json;
using Package.Tests.Consumers;

namespace Package.Tests;

/// <summary>The rules for code in a build as users have it: each at its line and column, also in the SARIF log, and silent on the good twin.</summary>
public sealed class CodeCheckTests(PackageFeed feed)
{
    private const string Bad = """
        using Resolutions;
        using Resolutions.Generated;

        // A/RES/99/1, para. 3
        System.Console.WriteLine("resolution 99/1, paragraph 20");
        _ = DocumentSymbol.Parse("S/RES/1325");

        [Implements<A_RES_99_1.OP2>(Quote = "zebra")]
        internal static class Quoted;

        [Implements<A_RES_99_1.OP2>(Reviewed = "0123456789abcdef")]
        internal static class Reviewed;

        [NotApplicable<A_RES_99_1.OP2>(Reason = "Never.")]
        internal static class Contradicted;

        [Verifies<A_RES_99_1.OP1>, Verifies<A_RES_99_1.OP1>]
        internal static class Twice;

        [NotApplicable<A_RES_99_1.PP1>(Reason = " ")]
        internal static class Unreasoned;

        [Cites(typeof(string))]
        internal static class Unrelated;
        """;

    private const string Good = """
        using Resolutions;
        using Resolutions.Generated;

        // A/RES/99/1, para. 2
        System.Console.WriteLine("resolution 99/1, paragraph 2");
        _ = DocumentSymbol.Parse("S/RES/1325 (2000)");

        [Implements<A_RES_99_1.OP2>(Quote = "report thereon")]
        internal static class Quoted;

        [Implements<A_RES_99_1.OP2>(Reviewed = A_RES_99_1.OP2.Fingerprint)]
        internal static class Reviewed;

        [NotApplicable<A_RES_99_1.OP1>(Reason = "Never.")]
        internal static class Contradicted;

        [Verifies<A_RES_99_1.OP2>]
        internal static class Twice;

        [NotApplicable<A_RES_99_1.PP1>(Reason = "No preamble applies.")]
        internal static class Unreasoned;

        [Cites(typeof(A_RES_99_1))]
        internal static class Unrelated;
        """;

    private static readonly string[] Findings =
    [
        "Program.cs(4,22) RES1001",
        "Program.cs(5,54) RES1001",
        "Program.cs(6,26) RES1003",
        "Program.cs(8,37) RES2001",
        "Program.cs(11,40) RES2002",
        "Program.cs(14,2) RES2003",
        "Program.cs(17,28) RES2004",
        "Program.cs(20,41) RES2005",
        "Program.cs(23,8) RES2014",
        "page.md(3,23) RES1001",
    ];

    [Fact]
    public async Task Each_finding_has_its_line_and_column_in_the_log()
    {
        ConsumerProject project = Project(Bad, "# Water\n\nSee A/RES/99/1, para. 12.\n");

        CommandResult result = await project.BuildAsync("-property:ErrorLog=log.sarif%2cversion=2.1");

        result.Failed().Says("Program.cs(8,37): error RES2001: The quote is not in A/RES/99/1, para. 2");
        using JsonDocument log = JsonDocument.Parse(project.Read("log.sarif"));
        Assert.Equal(
            Findings,
            log.RootElement.GetProperty("runs")[0]
                .GetProperty("results")
                .EnumerateArray()
                .Where(found => found.GetProperty("ruleId").GetString()!.StartsWith("RES", StringComparison.Ordinal))
                .Select(PlaceOf)
                .OrderBy(place => place.File, StringComparer.Ordinal)
                .ThenBy(place => place.Line)
                .Select(place => $"{place.File}({place.Line},{place.Column}) {place.Rule}")
        );
    }

    [Fact]
    public async Task What_is_off_or_hidden_is_reported_where_the_project_asks_for_it()
    {
        const string code = """
            using Resolutions.Generated;

            // A/RES/70/1, para. 3
            System.Console.WriteLine("A/RES/99/1, para. 2" + " and " + A_RES_99_1.Symbol);
            """;
        ConsumerProject project = Project(code, "See A/RES/99/1, para. 2.\n")
            .Write("Resolutions.Baseline.txt", "# A merge went wrong.\n\n<<<<<<< ours\n");

        (await project.BuildAsync())
            .Failed()
            .Says("Resolutions.Baseline.txt(3,1): error RES2009")
            .DoesNotSay("RES1002")
            .DoesNotSay("RES1004");

        project.Write(
            ".editorconfig",
            "root = true\n\n[*.cs]\ndotnet_diagnostic.RES1002.severity = warning\ndotnet_diagnostic.RES1004.severity = warning\n"
        );
        (await project.BuildAsync())
            .Failed()
            .Says("Program.cs(3,4): error RES1002")
            .Says("Program.cs(4,27): error RES1004");
    }

    [Fact]
    public async Task The_good_twin_has_no_findings() =>
        (await Project(Good, "# Water\n\nSee A/RES/99/1, para. 2.\n").BuildAsync()).Succeeded().DoesNotSay("RES");

    private ConsumerProject Project(string program, string page) =>
        new ConsumerProject(
            feed,
            "Consumer",
            ConsumerProject.Program,
            "<ResolutionDocument Include=\"docs/**/*.md\" />"
        )
            .Write("Resolutions/water.txt", SampleText.Resolution(number: 1))
            .Write("Program.cs", program)
            .Write("docs/page.md", page);

    private static (string File, int Line, int Column, string Rule) PlaceOf(JsonElement found)
    {
        JsonElement place = found.GetProperty("locations")[0].GetProperty("physicalLocation");
        JsonElement region = place.GetProperty("region");
        string address = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        return (
            address[(address.LastIndexOf('/') + 1)..],
            region.GetProperty("startLine").GetInt32(),
            region.GetProperty("startColumn").GetInt32(),
            found.GetProperty("ruleId").GetString()!
        );
    }
}
