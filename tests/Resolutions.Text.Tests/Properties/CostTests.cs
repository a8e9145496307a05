using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Properties;

/// <summary>
/// What it costs to read an official text, in counts that are the same on every machine. Nearly all of its lines are told apart from
/// those that the tables know by a first character or by counted letters, so they are neither copied nor compared.
/// </summary>
public class CostTests
{
    private const double MostBytesPerCharacter = 40;
    private const double MostStepsPerCharacter = 1.2;

    [Fact]
    public void An_official_text_is_read_with_few_allocations()
    {
        var bytes = CostOf(SeedText.Source, GC.GetAllocatedBytesForCurrentThread);

        Assert.InRange(bytes, 1, MostBytesPerCharacter);
    }

    [Fact]
    public void An_official_text_is_compared_in_few_steps()
    {
        Assert.SkipUnless(Work.IsCounted, "A release does not count its steps.");
        var steps = CostOf(SeedText.Source, () => Work.Steps);

        Assert.InRange(steps, 0.1, MostStepsPerCharacter);
    }

    /// <summary>The cost of a second reading for each character, as the first one makes the tables too.</summary>
    private static double CostOf(string source, Func<long> count)
    {
        _ = Reading.Parse(source);
        var before = count();
        _ = Reading.Parse(source);
        return (count() - before) / (double)source.Length;
    }
}
