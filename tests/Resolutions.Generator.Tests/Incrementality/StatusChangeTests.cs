using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Incrementality;

public sealed class StatusChangeTests
{
    private readonly ThreeTexts texts = new();

    [Fact]
    public void Withdrawing_a_paragraph_emits_that_text_alone()
    {
        var run = texts.Change(project =>
            project with
            {
                Texts = [texts.First, texts.Second.With("Withdrawn", "OP1"), texts.Third],
            }
        );

        Assert.Equal(
            new Steps
            {
                Parsed = 1,
                Headers = 1,
                Emit = 1,
            },
            Steps.Of(run)
        );
        Assert.Equal(1, run.Emitted);
        Assert.Contains("[global::Resolutions.Withdrawn]", run["A_RES_80_902.g.cs"], StringComparison.Ordinal);
    }
}
