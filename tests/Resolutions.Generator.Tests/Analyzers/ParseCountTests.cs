using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Analyzers;

/// <summary>Generator and analyzers share what was read: a build parses as often as it has texts.</summary>
public sealed class ParseCountTests
{
    [Fact]
    public void Each_text_is_parsed_once_by_the_generator_and_all_analyzers()
    {
        CountedText[] texts =
        [
            new(new EnglishResolution().ToString()),
            new(new FrenchResolution().ToString()),
            new(new EnglishResolution().ToString().Replace("80/901", "80/902", StringComparison.Ordinal)),
        ];
        var project = TestProject
            .Of([.. texts.Select((text, index) => new TextFile($"{index}.txt", text))])
            .WithOption("resolutions_required", "A/RES/80/901, A/RES/80/902 OP1")
            .WithSource(
                "// A/RES/80/902, para. 99\n[Resolutions.Implements<Resolutions.Generated.A_RES_80_901.OP1>] class C;"
            );

        var found = Analysis.Of(project);

        Assert.Contains(found, each => each.Diagnostic.Id == "RES1001");
        Assert.Contains(found, each => each.Diagnostic.Id == "RES2010");
        Assert.All(texts, text => Assert.Equal(1, text.Taken));
    }
}
