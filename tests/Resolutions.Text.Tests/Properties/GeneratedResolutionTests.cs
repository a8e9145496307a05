using CsCheck;
using Resolutions.Text.Tests.Harness;
using Resolutions.Text.Tests.Properties.Generated;

namespace Resolutions.Text.Tests.Properties;

/// <summary>What is printed is read back: the same paragraphs, nested alike, with the same text, in every language and layout.</summary>
public class GeneratedResolutionTests
{
    private const int Texts = 300;

    public static TheoryData<Language> Languages => [.. SampleLanguages.All.Select(each => each.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_resolution_is_read_back(Language language) =>
        Check(Samples.Plain(Sample(language), ReadLevels(language)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Sections_are_read_back(Language language) => Check(Samples.Sections(Sample(language)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Lettered_parts_are_read_back(Language language) => Check(Samples.Parts(Sample(language)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Four_levels_are_read_back(Language language) => Check(Samples.Plain(Sample(language), 4));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Notes_have_their_anchors(Language language) =>
        Gen.Select(Samples.Plain(Sample(language), 1), Samples.Layouts)
            .Sample(
                (sample, layout) =>
                {
                    var resolution = Read(Printer.Print(sample, layout));

                    var anchors = resolution
                        .All()
                        .SelectMany(each => each.Content.Anchors)
                        .Select(each => each.Number!.Value);
                    Assert.Equal(Enumerable.Range(1, resolution.Footnotes.Count), anchors);
                    Assert.Equal(resolution.Footnotes.Select(note => note.Number!.Value), anchors);
                },
                iter: Texts
            );

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_line_ends_change_nothing(Language language) =>
        Gen.Select(Samples.Plain(Sample(language), 1), Samples.Layouts)
            .Sample(
                (sample, layout) =>
                    Assert.Equal(
                        Generated.Sample.Tree(Read(Printer.Print(sample, layout with { LineEnd = "\n" }))),
                        Generated.Sample.Tree(Read(Printer.Print(sample, layout with { LineEnd = "\r\n" })))
                    ),
                iter: Texts
            );

    private static void Check(Gen<Sample> samples) =>
        Gen.Select(samples, Samples.Layouts)
            .Sample(
                (sample, layout) =>
                {
                    var source = Printer.Print(sample, layout);
                    var text = Reading.Parse(source);

                    Assert.Equal(source, string.Concat(text.Tokens.Select(token => text.Slice(token.Span))));
                    Assert.Equal(sample.Tree(), Generated.Sample.Tree(Assert.Single(text.Resolutions)));
                },
                iter: Texts
            );

    /// <summary>The levels whose markers the reader knows.</summary>
    private static int ReadLevels(Language language) => language == Language.Arabic ? 1 : 2;

    private static Resolution Read(string source) => Assert.Single(Reading.Parse(source).Resolutions);

    private static SampleLanguage Sample(Language language) =>
        SampleLanguages.All.Single(each => each.Language == language);
}
