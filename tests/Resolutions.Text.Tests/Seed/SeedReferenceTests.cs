using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Seed;

/// <summary>Every reference of the seed, in all its paragraphs and footnotes.</summary>
public class SeedReferenceTests
{
    [Fact]
    public void References_of_all_paragraphs_and_notes()
    {
        var file = Path.Combine(Locations.ProjectDirectory, "Seed", "A_RES_78_132.references.txt");

        var read = ReferenceText
            .Contents(SeedText.Resolution)
            .SelectMany(each =>
                each.Content.References.Select(reference =>
                    $"{each.Name} {ReferenceText.Full(reference, each.Content)}"
                )
            );

        Assert.Equal(File.ReadAllLines(file), read);
    }

    [Fact]
    public void Sixty_five_mentions_of_documents()
    {
        var mentions = ReferenceText
            .Contents(SeedText.Resolution)
            .SelectMany(each => each.Content.References)
            .Where(reference => reference.Kind != ReferenceKind.Named && reference.Symbol is not null)
            .ToList();

        Assert.Equal(65, mentions.Count);
        Assert.Equal(19, SeedText.Resolution.Footnotes[0].References.Count);
        Assert.Equal(16, SeedText.Resolution.Footnotes[1].References.Count);
        Assert.All(SeedText.Resolution.Footnotes[0].References, each => Assert.StartsWith("A/RES/", each.Symbol));
        Assert.All(SeedText.Resolution.Footnotes[1].References, each => Assert.StartsWith("E/RES/", each.Symbol));
    }

    [Fact]
    public void Every_span_is_the_printed_number_or_name()
    {
        var blank = new[] { ' ', '\u00A0' };

        Assert.All(
            ReferenceText
                .Contents(SeedText.Resolution)
                .SelectMany(each => each.Content.References.Select(reference => (reference, each.Content.Text))),
            each =>
            {
                var printed = each.reference.Span.In(each.Text);
                Assert.Equal(printed.Trim(blank), printed);
                Assert.True(
                    each.reference.Symbol is null
                        || each.reference.Kind == ReferenceKind.Named
                        || each.reference.Symbol.EndsWith(printed, StringComparison.Ordinal)
                );
            }
        );
    }
}
