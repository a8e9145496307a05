namespace Resolutions.Text.Tests.Mentions;

/// <summary>
/// A page that is four times as long costs about four times as much, by allocated bytes and by the steps of the loops that only look.
/// </summary>
public class MentionCostTests
{
    private const int Size = 300;
    private const double Tolerance = 1.5;

    public static TheoryData<string, string, string> Pages =>
        new()
        {
            { "A/RES/90/1, para. 3 ", "(a) ", "" },
            { "", "OP1 and ", "OP2 of A/RES/90/1" },
            { "", "para. 3 and ", "para. 4 of A/RES/90/1" },
            { "A/RES/90/1 ", "OP1-", "" },
            { "A/RES/90/1 ", "OP1, ", "" },
            { "", "third and ", "fourth preambular paragraphs of A/RES/90/1" },
            { "", "// A/RES/90/1, para. 3, and resolution 90/1, paragraph 4\n", "" },
            { "", "[A/RES/90/1](", "" },
            { "", "“a ", "A/RES/90/1" },
            { "", "<b ", "A/RES/90/1" },
            { "", "draft resolution 90/1, ", "" },
            { "", "第90/1号决议草案", "" },
            { "", "para. 3, and ", "para. 4 (A/RES/90/1)" },
            { "A/RES/90/1, para. 3", ", and annex, para. 4", "" },
            { "", "A/RES/90/1 OP2*", "" },
            { "", "[para. 9](https://docs.un.org/en/A/RES/90/1) ", "" },
            { "", "| para. 9 | A/RES/90/1 |\n", "" },
            { "", "<see href=\"https://docs.un.org/en/A/RES/90/1\"/>", "" },
            { "", "OP9 of A/RES/90/1, ", "" },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Cost_grows_with_the_length(string before, string repeated, string behind)
    {
        _ = CostOf(Page(Size));
        var (small, large) = (CostOf(Page(Size)), CostOf(Page(4 * Size)));

        Assert.InRange((double)large.Allocated / small.Allocated, 0, 4 * Tolerance);
        Assert.InRange((double)large.Steps / Math.Max(1, small.Steps), 0, 4 * Tolerance);

        string Page(int count) => before + string.Concat(Enumerable.Repeat(repeated, count)) + behind;
    }

    [Fact]
    public async Task A_reading_that_is_cancelled_ends()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        Assert.Throws<OperationCanceledException>(() => MentionReader.Read("A/RES/90/1, para. 3", cancelled.Token));
    }

    private static (long Allocated, long Steps) CostOf(string page)
    {
        var (allocated, steps) = (GC.GetAllocatedBytesForCurrentThread(), Work.Steps);
        _ = MentionReader.Read(page, TestContext.Current.CancellationToken);
        return (GC.GetAllocatedBytesForCurrentThread() - allocated, Work.Steps - steps);
    }
}
