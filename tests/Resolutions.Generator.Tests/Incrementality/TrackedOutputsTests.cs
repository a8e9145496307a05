using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Incrementality;

public sealed class TrackedOutputsTests
{
    [Fact]
    public void Every_step_has_the_name_that_tools_look_for()
    {
        var library = (
            TestProject.Of(new EnglishResolution { Number = 950 }.At("l.txt")) with
            {
                AssemblyName = "Library",
            }
        )
            .WithPublicTypes()
            .Generate()
            .EmitReference();

        var run = TestProject
            .Of(
                new EnglishResolution().At("a.txt"),
                new FrenchResolution { Operative = ["Prend note du rapport."] }.At("b.txt")
            )
            .WithReferences(library)
            .Generate();

        Assert.Equal(
            [
                "Bound",
                "Catalog",
                "Citations",
                "CitedBy",
                "Citing",
                "Comparison",
                "Diagnostics",
                "Emit",
                "Headers",
                "Index",
                "Linkable",
                "Linked",
                "Options",
                "Parsed",
                "References",
                "Translations",
            ],
            TrackedOutputs.StepsOf(run.Result).Select(step => step.Key).Order(StringComparer.Ordinal)
        );
    }
}
