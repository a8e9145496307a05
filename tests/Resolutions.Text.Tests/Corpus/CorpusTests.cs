using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Corpus;

/// <summary>Real texts that are not part of the project, where a machine has them.</summary>
public class CorpusTests
{
    [Fact]
    public void Every_text_is_read_without_loss()
    {
        Assert.SkipUnless(
            Directory.Exists(Locations.CorpusDirectory),
            $"The corpus of real texts is not on this machine (looked for {Locations.CorpusDirectory})."
        );

        foreach (var file in Directory.EnumerateFiles(Locations.CorpusDirectory, "*.txt", SearchOption.AllDirectories))
        {
            var source = File.ReadAllText(file);
            var text = Reading.Parse(source);

            Assert.True(
                string.Concat(text.Tokens.Select(token => text.Slice(token.Span))) == source,
                $"{file} is not read without loss."
            );
        }
    }
}
