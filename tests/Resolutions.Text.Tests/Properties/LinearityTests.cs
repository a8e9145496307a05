using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Properties;

/// <summary>
/// A text that is four times as long costs about four times as much, by a count that is the same on every machine: allocated bytes.
/// They do not see a loop that only looks: for that, texts far longer than any real one must be read at all.
/// </summary>
public class LinearityTests
{
    private const int Size = 500;

    /// <summary>Lists that grow by doubling cost up to a quarter more or less.</summary>
    private const double Tolerance = 1.25;

    private static readonly TimeSpan Endless = TimeSpan.FromMinutes(2);

    public static TheoryData<string> Names => [.. LargeTexts.All.Keys];

    /// <summary>What the issue asks for by name, and more of the rest than any real text has.</summary>
    public static TheoryData<string, int> Sizes =>
        new()
        {
            { "notes", 100_000 },
            { "notes between paragraphs", 20_000 },
            { "notes without raised numbers", 20_000 },
            { "words", 80_000 },
            { "lines", 100_000 },
            { "clauses", 30_000 },
            { "nested lists", 10_000 },
            { "lists that begin again", 10_000 },
            { "operative paragraphs", 100_000 },
            { "preambular paragraphs", 50_000 },
            { "paired marks", 50_000 },
            { "brackets", 100_000 },
            { "page breaks", 20_000 },
        };

    [Theory]
    [MemberData(nameof(Names))]
    public void Cost_grows_with_the_length(string name)
    {
        var (small, large) = (LargeTexts.All[name](Size), LargeTexts.All[name](4 * Size));
        _ = Allocated(small);
        var growth = (double)Allocated(large) / Allocated(small);
        var longer = (double)large.Length / small.Length;

        Assert.True(growth <= longer * Tolerance, $"{name}: {longer:0.0} times as long, {growth:0.0} times the bytes");
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_very_long_text_is_read(string name, int size)
    {
        var source = LargeTexts.All[name](size);
        ResolutionText? text = null;
        var thread = new Thread(() => text = Reading.Parse(source)) { IsBackground = true };

        thread.Start();

        Assert.True(thread.Join(Endless), $"{size} {name} were not read in {Endless}");
        Assert.Equal(source.Length, text!.Tokens[^1].Span.End);
    }

    [Fact(
        Skip = "A mark of emphasis that nothing closes looks through the rest of its line, and so does the next one."
    )]
    public void Marks_of_emphasis_that_nothing_closes_are_read()
    {
        var source = SmallText.English("1. Decides" + string.Concat(Enumerable.Repeat(" *to act", 200_000)) + ".");
        ResolutionText? text = null;
        var thread = new Thread(() => text = Reading.Parse(source)) { IsBackground = true };

        thread.Start();

        Assert.True(thread.Join(Endless), "the marks were not read");
        Assert.NotNull(text);
    }

    private static long Allocated(string source)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Reading.Parse(source);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
