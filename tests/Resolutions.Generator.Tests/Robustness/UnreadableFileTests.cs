using System.Text;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Robustness;

/// <summary>A file that is no text of a resolution says so, and takes no other file's types away.</summary>
public sealed class UnreadableFileTests
{
    private static readonly string English = new EnglishResolution().ToString();

    private static readonly byte[] Binary = [.. Enumerable.Range(0, 4096).Select(i => (byte)((i * 167) ^ (i >> 3)))];

    static UnreadableFileTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Empty() => AssertRefused(TextFile.OfBytes("bad.txt", []), "RES0001");

    [Fact]
    public void White_space_alone() => AssertRefused(new TextFile("bad.txt", " \t\r\n\u3000\n"), "RES0001");

    [Fact]
    public void A_byte_order_mark_alone() => AssertRefused(TextFile.OfBytes("bad.txt", [0xEF, 0xBB, 0xBF]), "RES0001");

    [Fact]
    public void Binary_read_as_UTF8() => AssertRefused(TextFile.OfBytes("bad.txt", Binary), "RES0002");

    [Fact]
    public void Binary_read_as_Latin1() =>
        AssertRefused(TextFile.OfBytes("bad.txt", Binary, Encoding.Latin1), "RES0002");

    [Fact]
    public void Control_characters() => AssertRefused(new TextFile("bad.txt", $"{English}\0"), "RES0002");

    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDBFF)]
    [InlineData(0xDC00)]
    [InlineData(0xDFFF)]
    public void A_lone_surrogate(int surrogate) =>
        AssertRefused(
            new TextFile("bad.txt", English.Replace("report", $"{(char)surrogate}", StringComparison.Ordinal)),
            "RES0002"
        );

    [Fact]
    public void GB18030_read_as_UTF8() =>
        AssertRefused(
            TextFile.OfBytes("bad.txt", Encoding.GetEncoding("GB18030").GetBytes(Texts.Seed.Content)),
            "RES0002"
        );

    [Fact]
    public void GB18030_read_as_Latin1() =>
        AssertRefused(
            TextFile.OfBytes("bad.txt", Encoding.GetEncoding("GB18030").GetBytes(Texts.Seed.Content), Encoding.Latin1),
            "RES0002"
        );

    [Theory]
    [InlineData("utf-16LE")]
    [InlineData("utf-16BE")]
    public void UTF16_without_byte_order_mark(string encoding) =>
        AssertRefused(TextFile.OfBytes("bad.txt", Encoding.GetEncoding(encoding).GetBytes(English)), "RES0002");

    [Theory]
    [InlineData("utf-16LE")]
    [InlineData("utf-16BE")]
    public void Chinese_UTF16_without_byte_order_mark(string encoding) =>
        AssertRefused(
            TextFile.OfBytes("bad.txt", Encoding.GetEncoding(encoding).GetBytes(Texts.Seed.Content)),
            "RES0002"
        );

    [Theory]
    [InlineData("Dear Sir or Madam,\n\nthis is a letter.\n")]
    [InlineData("{\"title\": \"A/RES/78/132\"}")]
    [InlineData("<html><body>The General Assembly</body></html>")]
    [InlineData("x")]
    public void Not_a_resolution(string text) => AssertRefused(new TextFile("bad.txt", text), "RES0003");

    [Fact]
    public void A_file_that_the_compiler_cannot_read() => AssertRefused(TextFile.Unreadable("bad.txt"), "RES9005");

    [Theory]
    [InlineData("utf-16LE")]
    [InlineData("utf-16BE")]
    public void UTF16_with_byte_order_mark_is_read_and_noted(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(English)];

        var run = TestProject.Of(TextFile.OfBytes("utf16.txt", bytes)).Generate();

        Assert.Equal(["RES0015"], run.DiagnosticIds);
        Assert.Equal(
            TestProject.Of(new TextFile("a.txt", English)).Generate()["A_RES_80_901.g.cs"],
            run["A_RES_80_901.g.cs"]
        );
    }

    [Fact]
    public void GB18030_that_the_machine_knows_is_read_and_noted()
    {
        var encoding = Encoding.GetEncoding("GB18030");
        var bytes = encoding.GetBytes(Texts.Seed.Content);

        var run = TestProject.Of(TextFile.OfBytes("gb18030.txt", bytes, encoding)).Generate();

        Assert.Equal(["RES0015"], run.DiagnosticIds);
        Assert.Equal(TestProject.Of(Texts.Seed).Generate()["A_RES_78_132.g.cs"], run["A_RES_78_132.g.cs"]);
    }

    private static void AssertRefused(TextFile bad, string rule)
    {
        var healthy = new EnglishResolution { Number = 999 }.At("healthy.txt");

        var run = TestProject.Of(bad, healthy).Generate();

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal((rule, DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal("bad.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(["A_RES_80_999.g.cs", "ResolutionCatalog.g.cs"], run.HintNames);
        run.Output.AssertNoWarnings();
    }
}
