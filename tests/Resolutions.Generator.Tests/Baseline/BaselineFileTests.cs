namespace Resolutions.Generator.Tests.Baseline;

public sealed class BaselineFileTests
{
    private const string Text =
        "Takes note of the report, in full;\n(a) To act in 1,000 cases, e.g. now;\n(b) To report.";

    private static readonly BaselineFile Empty = BaselineFile.Read("");

    [Fact]
    public void An_entry_is_a_line_and_its_text_on_short_lines()
    {
        var file = Empty
            .With(BaselineEntry.Of("A/RES/80/901 OP2", Text))
            .With(BaselineEntry.Of("A/RES/78/132 OP55", "期待大会在 2025 年全面审查，自峰会以来；"));

        Assert.Equal(
            """
            # What this project cites, as it was when it was last looked at. The build compares it with the texts of today.

            A/RES/78/132 OP55 9aa4f2b5b1b2b0b5
                期待大会在 2025 年全面审查，
                自峰会以来；

            A/RES/80/901 OP2 9aa4f2b5b1b2b0b5
                Takes note of the report,
                in full;
                (a) To act in 1,000 cases,
                e.g.
                now;
                (b) To report.

            """,
            System.Text.RegularExpressions.Regex.Replace(
                file.ToString(),
                "(?m)(?<=OP\\d+ )[0-9a-f]{16}$",
                "9aa4f2b5b1b2b0b5"
            )
        );
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var file = Empty
            .With(BaselineEntry.Of("A/RES/217 A (III) OP2", Text))
            .With(BaselineEntry.Of("S/RES/1 OP1", ""));

        var again = BaselineFile.Read(file.ToString().Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(file.Entries, again.Entries);
        Assert.Empty(again.Faults);
        Assert.Equal(("A/RES/217 A (III)", "OP2"), (again.Entries.First().Symbol, again.Entries.First().Path));
        Assert.Equal(file.ToString(), again.ToString());
    }

    [Fact]
    public void The_fingerprint_is_that_of_the_type() =>
        Assert.Equal(Fingerprint.Of(Text), BaselineEntry.Of("A/RES/80/901 OP2", Text).Fingerprint);

    [Fact]
    public void Entries_come_and_go()
    {
        var file = Empty.With(BaselineEntry.Of("A/RES/80/901 OP2", Text));

        Assert.Null(file.Without("A/RES/80/901 OP2").Find("A/RES/80/901 OP2"));
        Assert.NotNull(file.Find("A/RES/80/901 OP2"));
        Assert.Empty(Empty.Entries);
    }

    [Theory]
    [InlineData("<<<<<<< HEAD")]
    [InlineData("A/RES/80/901 OP1 123")]
    [InlineData("0123456789abcdef")]
    [InlineData("A/RES/80/902 OP9 0123456789abcdef")]
    public void A_line_that_cannot_be_read_is_a_fault_and_costs_no_other_entry(string line)
    {
        var file = BaselineFile.Read(
            "# head\nA/RES/80/902 OP9 0123456789abcdef\n    words\n"
                + line
                + "\n    lost\nA/RES/80/903 OP1 0123456789abcdef\n"
        );

        Assert.Equal(["A/RES/80/902 OP9", "A/RES/80/903 OP1"], file.Entries.Select(entry => entry.Id));
        var fault = Assert.Single(file.Faults);
        Assert.Equal((3, line), (fault.Line, fault.Text));
        Assert.Equal("words", file.Entries.First().Text);
    }

    [Theory]
    [InlineData("Resolutions.Baseline.txt", true)]
    [InlineData("/src/app/resolutions.baseline.txt", true)]
    [InlineData(@"C:\app\Resolutions.Baseline.txt", true)]
    [InlineData("/src/My.Resolutions.Baseline.txt", false)]
    [InlineData("/src/Resolutions.Baseline.txt.bak", false)]
    public void It_is_known_by_its_name(string path, bool expected) => Assert.Equal(expected, BaselineFile.IsAt(path));
}
