namespace Resolutions.Generator.Tests.Selection;

/// <summary>Lists in which people name provisions.</summary>
public sealed class ProvisionEntriesTests
{
    private static readonly string[] Paths =
    [
        "PP1",
        "OP1",
        "OP2",
        "OP2(a)",
        "OP2(a)(i)",
        "OP2(b)",
        "OP2(c)",
        "OP3",
        "SectionI",
        "SectionI.OP1",
        "SectionII",
        "SectionII.OP1",
        "SectionII.OP2",
        "SectionII.OP3",
        "Annex1.Para1",
        "Annex1.Para2",
        "Embedded1.Goal1",
        "Embedded1.Goal1.Target1.1",
        "Embedded1.Goal1.Target1.2",
        "Embedded1.Goal1.Target1.a",
    ];

    [Theory]
    [InlineData("A/RES/78/132", "A/RES/78/132 ||")]
    [InlineData("A/RES/78/132 OP1-OP59 , A/RES/70/1 OP3", "A/RES/78/132 |OP1|OP59 A/RES/70/1 |OP3|")]
    [InlineData("A/RES/78/132 OP1, OP3, , PP2", "A/RES/78/132 |OP1| A/RES/78/132 |OP3| A/RES/78/132 |PP2|")]
    [InlineData("S/RES/1325 (2000) OP1", "S/RES/1325 (2000) |OP1|")]
    [InlineData("A/RES/217 A (III)", "A/RES/217 A (III) ||")]
    [InlineData("A/RES/57/270 B", "A/RES/57/270 B ||")]
    [InlineData("A/RES/S-10/2 OP1 – 3", "A/RES/S-10/2 |OP1|OP3")]
    [InlineData("OP1", " |OP1|")]
    [InlineData("A/RES/78/132, a/res/70/1 OP3", "A/RES/78/132 || a/res/70/1 |OP3|")]
    [InlineData("A/RES/78/132, para. 1, a/res/70/1 OP3", "A/RES/78/132 |para. 1| a/res/70/1 |OP3|")]
    [InlineData("", "")]
    public void A_list_is_read_entry_by_entry(string list, string expected) =>
        Assert.Equal(
            expected,
            string.Join(' ', ProvisionEntries.Read(list).Select(entry => $"{entry.Symbol} |{entry.First}|{entry.Last}"))
        );

    [Theory]
    [InlineData("OP1-OP3", "OP1 OP2 OP3")]
    [InlineData("OP1-3", "OP1 OP2 OP3")]
    [InlineData("OP2(a)-(c)", "OP2(a) OP2(b) OP2(c)")]
    [InlineData("OP2(a)(i)", "OP2(a)(i)")]
    [InlineData("SectionII.OP2-OP3", "SectionII.OP2 SectionII.OP3")]
    [InlineData("SectionI-SectionII", "SectionI SectionII")]
    [InlineData("Annex.Para1-2", "Annex1.Para1 Annex1.Para2")]
    [InlineData("Embedded1.Goal1.Target1.1-Target1.2", "Embedded1.Goal1.Target1.1 Embedded1.Goal1.Target1.2")]
    public void A_range_counts_what_stands_beside_each_other(string path, string expected)
    {
        var range = PathRange.Find(Paths, "A/RES/78/132", ProvisionEntries.Read("A/RES/78/132 " + path).Single());

        Assert.Null(range.Fault);
        Assert.Equal(expected, string.Join(' ', range.Paths));
    }

    [Theory]
    [InlineData("OP1-OP2(a)", "cannot be read: OP2(a) does not follow OP1 in a row")]
    [InlineData("OP1-SectionII.OP1", "cannot be read: SectionII.OP1 does not follow OP1 in a row")]
    [InlineData("OP1-", "cannot be read: the range has no end")]
    [InlineData("OP4", "names nothing: A/RES/78/132 has no OP4; did you mean OP3?")]
    [InlineData("OP2_b", "names nothing: A/RES/78/132 has no OP2_b; did you mean OP2(b)?")]
    [InlineData("zebra", "names nothing: A/RES/78/132 has no zebra")]
    public void What_is_no_range_says_why(string path, string fault)
    {
        var range = PathRange.Find(Paths, "A/RES/78/132", ProvisionEntries.Read("A/RES/78/132 " + path).Single());

        Assert.Equal(fault, range.Fault);
        Assert.Empty(range.Paths);
    }
}
