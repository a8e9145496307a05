using System.Globalization;
using System.Text;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Determinism;

public sealed class DeterminismTests
{
    private static readonly TextFile[] AllTexts =
    [
        Texts.Seed,
        Texts.Read("small.en.txt"),
        Texts.Read("subparagraphs.en.txt"),
        Texts.Read("small.zh.txt"),
        // Diagnostics must be written alike, too.
        new EnglishResolution
        {
            Number = 910,
            Operative = ["Takes note of the Independent Institute", "Intensifies its işler;"],
        }.At("texts/faulty.txt"),
        new TextFile("texts/empty.txt", ""),
    ];

    private static readonly string Expected = Transcript(AllTexts);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    [InlineData("fa-IR")]
    public void The_culture_of_the_machine_does_not_matter(string culture)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);

            Assert.Equal(Expected, Transcript(AllTexts));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        TextFile[] reversed = [.. AllTexts.Reverse()];
        TextFile[] rotated = [.. AllTexts.Skip(3), .. AllTexts.Take(3)];

        Assert.Equal(Expected, Transcript(reversed));
        Assert.Equal(Expected, Transcript(rotated));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_line_ends_of_the_files_do_not_matter(string lineEnd)
    {
        var texts = AllTexts.Select(text => text.With(text.Content.ReplaceLineEndings(lineEnd))).ToArray();

        Assert.Equal(Expected, Transcript(texts));
    }

    [Fact]
    public void A_byte_order_mark_does_not_matter()
    {
        var texts = AllTexts
            .Select(text => TextFile.OfBytes(text.Path, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text.Content)]))
            .ToArray();

        Assert.Equal(Expected, Transcript(texts));
    }

    [Fact]
    public void Two_runs_from_the_start_write_the_same_bytes()
    {
        var first = TestProject.Of(AllTexts).Generate();
        var second = TestProject.Of([.. AllTexts.Select(text => text.At(text.Path))]).Generate();

        Assert.Equal(Checksums(first), Checksums(second));
    }

    [Fact]
    public void Where_the_project_lies_does_not_matter()
    {
        // The faulty texts are left out: a diagnostic says the path.
        TextFile[] here = [.. AllTexts.Take(4)];
        TextFile[] elsewhere = [.. here.Select(text => text.At($"/elsewhere/{text.Path}"))];

        Assert.Equal(TestProject.Of(here).Generate().Transcript, TestProject.Of(elsewhere).Generate().Transcript);
    }

    private static string Transcript(TextFile[] texts)
    {
        var run = TestProject.Of(texts).Generate();
        Assert.Equal(6, run.Files.Length);
        Assert.Equal(["RES0001", "RES0007", "RES0014"], run.DiagnosticIds);
        return run.Transcript;
    }

    private static IEnumerable<string> Checksums(GeneratorRun run) =>
        run.Files.Select(source => $"{source.HintName} {Convert.ToHexString([.. source.SourceText.GetChecksum()])}");
}
