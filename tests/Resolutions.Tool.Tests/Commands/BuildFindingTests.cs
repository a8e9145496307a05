namespace Resolutions.Tool.Tests.Commands;

/// <summary>What is read of the output of a build.</summary>
public sealed class BuildFindingTests
{
    [Theory]
    [InlineData(
        "/app/Program.cs(4,22): warning RES1001: There is no A/RES/99/1, para. 3 [/app/App.csproj]",
        "RES1001",
        false,
        "/app/Program.cs(4,22): warning RES1001: There is no A/RES/99/1, para. 3"
    )]
    [InlineData(
        "  /app/a.txt(1,1): error RES0003: No formula [x] [/app/App.csproj::TargetFramework=net10.0]",
        "RES0003",
        true,
        "/app/a.txt(1,1): error RES0003: No formula [x]"
    )]
    [InlineData(
        "CSC : warning RES2012: “OP” cannot be read [C:\\app\\App.csproj]",
        "RES2012",
        false,
        "CSC : warning RES2012: “OP” cannot be read"
    )]
    [InlineData("/app/A.cs(1,1): error CS1002: ; expected", "CS1002", true, "/app/A.cs(1,1): error CS1002: ; expected")]
    public void A_finding_is_a_line_without_the_project(string output, string rule, bool isError, string line) =>
        Assert.Equal([new BuildFinding(rule, isError, line)], BuildFinding.In(output));

    [Fact]
    public void What_the_summary_says_again_is_one_finding_and_other_lines_are_none() =>
        Assert.Single(
            BuildFinding.In(
                "Build started\r\na.cs(1,1): warning RES1001: No [a.csproj]\r\n\r\na.cs(1,1): warning RES1001: No [a.csproj]\r\n    1 Warning(s)\r\n"
            )
        );
}
