using System.Text;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Diagnostics;

public sealed class EncodingRuleTests
{
    private static readonly string English = new EnglishResolution().ToString();

    [Theory]
    [Covers("RES0001", isReported: true)]
    [InlineData("⟦⟧")]
    [InlineData("⟦⟧\n \n")]
    public void RES0001_an_empty_text(string text) => Rules.AssertReported("RES0001", DiagnosticSeverity.Error, text);

    [Theory]
    [Covers("RES0002", isReported: true)]
    [InlineData(0xFFFD)]
    [InlineData(0x0000)]
    [InlineData(0x009D)]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    public void RES0002_a_text_of_another_encoding(int character)
    {
        var diagnostic = Rules.AssertReported(
            "RES0002",
            DiagnosticSeverity.Error,
            $"The General Assembly,\nab⟦{(char)character}⟧c{(char)character}\n"
        );

        Assert.Contains($"U+{character:X4}", diagnostic.Message(), StringComparison.Ordinal);
    }

    [Fact]
    [Covers("RES0022", isReported: true)]
    public void RES0022_a_character_that_was_lost() =>
        Rules.AssertReported(
            "RES0022",
            DiagnosticSeverity.Warning,
            English.Replace("the Secretary-General to", "the Secretary⟦\uFFFD⟧General to", StringComparison.Ordinal)
        );

    [Theory]
    [Covers("RES0023", isReported: true)]
    [InlineData("80/7. Title\n\n⟦7KH *HQHUDO $VVHPEO\\⟧,\n")]
    [InlineData("⟦(cid:⟧54)(cid:3)80/7. Title\n\nThe (cid:7)\n")]
    [InlineData("80/7. Titre\n\nL'Assembl⟦Ã©⟧e gÃ©nÃ©rale,\n")]
    public void RES0023_letters_that_are_not_those_of_the_text(string text) =>
        Rules.AssertReported("RES0023", DiagnosticSeverity.Error, text);

    [Fact]
    [Covers("RES0024", isReported: true)]
    public void RES0024_a_text_in_visual_order() =>
        Rules.AssertReported("RES0024", DiagnosticSeverity.Error, "80/7\n\n،⟦ةماعلا⟧ ةيعمجلا نإ\n");

    [Theory]
    [Covers("RES0025", isReported: true)]
    [InlineData("⟦<b>⟧report</b>")]
    [InlineData("⟦&nbsp;⟧report")]
    public void RES0025_markup_in_a_text(string report) =>
        Rules.AssertReported(
            "RES0025",
            DiagnosticSeverity.Warning,
            English.Replace("note of the report", "note of the " + report, StringComparison.Ordinal)
        );

    [Fact]
    [Covers("RES0015", isReported: true)]
    public void RES0015_a_text_in_UTF16()
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(English)];

        var run = TestProject.Of(TextFile.OfBytes("a.txt", bytes)).Generate();

        var diagnostic = Rules.AssertReported("RES0015", DiagnosticSeverity.Warning, run);
        Assert.Contains("UTF-16", diagnostic.Message(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(("a.txt", 0), (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.SourceSpan.Start));
    }

    [Fact]
    [Covers("RES9005", isReported: true)]
    public void RES9005_a_file_that_the_compiler_could_not_read()
    {
        var run = TestProject.Of(TextFile.Unreadable("gone.txt")).Generate();

        var diagnostic = Rules.AssertReported("RES9005", DiagnosticSeverity.Error, run);
        Assert.Equal("gone.txt", diagnostic.Location.GetLineSpan().Path);
    }

    [Fact]
    [Covers("RES0001", isReported: false)]
    [Covers("RES0002", isReported: false)]
    [Covers("RES0015", isReported: false)]
    [Covers("RES0022", isReported: false)]
    [Covers("RES0023", isReported: false)]
    [Covers("RES0024", isReported: false)]
    [Covers("RES0025", isReported: false)]
    [Covers("RES9005", isReported: false)]
    public void A_text_in_UTF8_is_read_whatever_it_holds()
    {
        byte[] bytes =
        [
            .. Encoding.UTF8.GetPreamble(),
            .. Encoding.UTF8.GetBytes(English.Replace("report", "ràpørt 中文 \U0001F30D", StringComparison.Ordinal)),
        ];

        var run = TestProject.Of(TextFile.OfBytes("a.txt", bytes)).Generate();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(2, run.Files.Length);
    }
}
