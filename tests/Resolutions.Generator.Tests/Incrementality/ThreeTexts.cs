using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Incrementality;

/// <summary>A project with three texts whose generator has run once.</summary>
internal sealed class ThreeTexts
{
    private readonly GeneratorSession session = new();

    public ThreeTexts()
    {
        Project = TestProject.Of(First, Second, Third);
        Before = session.Run(Project);
        Assert.Equal(3, Before.HintNames.Count(name => name.StartsWith("A_RES_80_", StringComparison.Ordinal)));
    }

    public TextFile First { get; } = new EnglishResolution { Number = 901 }.At("texts/a.txt");

    public TextFile Second { get; } = new EnglishResolution { Number = 902 }.At("texts/b.txt");

    public TextFile Third { get; } = new EnglishResolution { Number = 903 }.At("texts/c.txt");

    public TestProject Project { get; }

    /// <summary>The run over the unchanged project.</summary>
    public GeneratorRun Before { get; }

    public GeneratorRun Change(Func<TestProject, TestProject> change) => session.Run(change(Project));

    public GeneratorRun ChangeSecond(string content) =>
        Change(project => project with { Texts = [First, Second.With(content), Third] });
}
