using Resolutions.Accuracy.Corpus;
using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Corpus;

/// <summary>The corpus of real texts, which is no part of the project.</summary>
internal static class RealTexts
{
    /// <summary>The corpus; skips the test where the machine has none.</summary>
    public static CorpusFolder Folder
    {
        get
        {
            Assert.SkipUnless(
                File.Exists(Path.Combine(Locations.CorpusDirectory, "manifest.tsv")),
                $"The corpus of real texts is not on this machine (looked for {Locations.CorpusDirectory})."
            );
            return new CorpusFolder(Locations.CorpusDirectory);
        }
    }
}
