using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Diagnostics;

/// <summary>A text that is cut anywhere says so.</summary>
public class TruncationTests
{
    [Fact]
    public void The_seed_cut_after_any_line_has_a_diagnostic()
    {
        var source = SeedText.Source;
        for (var at = source.IndexOf('\n'); at >= 0; at = source.IndexOf('\n', at + 1))
        {
            var text = Reading.Parse(source[..(at + 1)]);

            Assert.NotEmpty(text.Diagnostics);
            Assert.Equal(text.Source, string.Concat(text.Tokens.Select(token => text.Slice(token.Span))));
        }
    }

    [Fact]
    public void The_seed_cut_after_any_character_is_read_without_failing()
    {
        for (var length = 0; length < SeedText.Source.Length; length += 7)
        {
            var text = Reading.Parse(SeedText.Source[..length]);

            Assert.Equal(length, text.Tokens.Sum(token => token.Span.Length));
        }
    }
}
