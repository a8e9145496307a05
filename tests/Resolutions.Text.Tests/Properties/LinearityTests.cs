using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Properties;

/// <summary>
/// A text that is four times as long costs about four times as much, by counts that are the same on every machine: allocated bytes,
/// and the steps of the loops that only look. What counts neither shows where texts far longer than any real one must be read at all.
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
            { "plain notes that begin again", 100_000 },
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
            { "marks that nothing closes", 200_000 },
            { "marks of many lengths", 50_000 },
            { "rows of marks", 100_000 },
            { "links without end", 50_000 },
            { "links that end together", 50_000 },
            { "markers that go on with nothing", 20_000 },
            { "markers behind long paragraphs", 2_000 },
            { "draft resolutions in each other", 10_000 },
            { "articles that begin again", 10_000 },
            { "resolutions", 10_000 },
            { "resolutions with notes", 10_000 },
            { "resolutions that cannot be read", 5_000 },
            { "resolutions with broken words", 5_000 },
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

    /// <summary>The loops that look count their steps in debug builds, to which the tests belong.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Steps_grow_with_the_length(string name)
    {
        Assert.SkipUnless(Work.IsCounted, "A release does not count its steps.");
        var texts = new[] { Size, 2 * Size, 4 * Size }.Select(LargeTexts.All[name]).ToArray();
        var steps = texts.Select(Steps).ToArray();

        for (var i = 1; i < texts.Length; i++)
        {
            var growth = (double)steps[i] / steps[i - 1];
            var longer = (double)texts[i].Length / texts[i - 1].Length;
            Assert.True(
                growth <= longer * Tolerance,
                $"{name}: {longer:0.0} times as long, {growth:0.0} times the steps"
            );
        }
    }

    private static long Steps(string source)
    {
        var before = Work.Steps;
        _ = Reading.Parse(source);
        return Work.Steps - before;
    }

    private static long Allocated(string source)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Reading.Parse(source);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
