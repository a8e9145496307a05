namespace Resolutions.Generator.Tests.Coverage;

public sealed class RequirementReaderTests
{
    [Theory]
    [InlineData("A/RES/78/132 OP1-OP59", "A/RES/78/132|OP1-OP59|Implements, NotApplicable")]
    [InlineData("A/RES/78/132", "A/RES/78/132||Implements, NotApplicable")]
    [InlineData("A/RES/217 A (III) OP1, OP3 – OP5 = verifies", "A/RES/217 A (III)|OP1-OP1 OP3-OP5|Verifies")]
    [InlineData(
        "A/RES/78/132 OP1; S/RES/1325 (2000) SectionI.OP2-SectionI.OP4 = Implements, not_applicable ;",
        "A/RES/78/132|OP1-OP1|Implements, NotApplicable",
        "S/RES/1325 (2000)|SectionI.OP2-SectionI.OP4|Implements, NotApplicable"
    )]
    public void It_is_read(string value, params string[] expected)
    {
        var (requirements, faults) = RequirementReader.Read(value);

        Assert.Empty(faults);
        Assert.Equal(
            expected,
            requirements.Select(each =>
                $"{each.Symbol}|{string.Join(' ', each.Ranges.Select(range => range.First + "-" + range.Last))}|{each.Kinds}"
            )
        );
    }

    [Theory]
    [InlineData("A/RES/78/132 OP1-")]
    [InlineData("A/RES/78/132 OP1-OP2-OP3")]
    [InlineData("OP1")]
    [InlineData("A/RES/78/132 = loves")]
    [InlineData("A/RES/78/132 = ")]
    [InlineData("A/RES/78/132 = 1")]
    [InlineData("A/RES/78/132 = implements = verifies")]
    public void What_cannot_be_read_is_said(string value)
    {
        var (requirements, faults) = RequirementReader.Read(value + "; A/RES/70/1 OP1");

        Assert.Equal([value.Trim()], faults);
        Assert.Equal(["A/RES/70/1"], requirements.Select(each => each.Symbol));
    }
}
