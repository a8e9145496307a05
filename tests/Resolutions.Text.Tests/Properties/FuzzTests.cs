using Resolutions.Accuracy.Cuts;
using Resolutions.Fuzz;
using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Properties;

/// <summary>A short run of tests/Fuzz that is the same every time.</summary>
public class FuzzTests
{
    private const int TextsPerSeed = 400;

    private static readonly string[] Texts =
    [
        SeedText.Source,
        SmallText.English(
            "1. Decides:\n\n(a) To act;\n\n(i) Now;¹\n\n2. Requests *inter alia* [a report](#).\n\n¹ See A/80/1."
        ),
        SmallText.Chinese("1. **决定**：\n\n(a) 采取行动；\n\n2. 请秘书长提出报告。"),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Damaged_texts_are_read_without_loss(int seed)
    {
        var mutator = new Mutator(Texts, seed);

        var failing = Enumerable
            .Range(0, TextsPerSeed)
            .Select(_ => mutator.Next())
            .FirstOrDefault(text => Soundness.Check(text) is not null);

        Assert.True(
            failing is null,
            failing is null ? "" : $"{Soundness.Check(failing)} in “{Shrinker.Shrink(failing)}”"
        );
    }
}
