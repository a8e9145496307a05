using System.Security.Cryptography;
using System.Text;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Compile;

public sealed class FingerprintTests
{
    [Fact]
    public void A_fingerprint_is_the_beginning_of_the_hash_of_the_text_without_white_space()
    {
        var expected = Convert.ToHexString(
            SHA256.HashData(Encoding.UTF8.GetBytes("TakesnoteofthereportoftheSecretary-General;"))
        );

        Assert.Equal(
            expected[..16],
            Fingerprint("Takes note of the report of the Secretary-General;"),
            ignoreCase: true
        );
    }

    [Theory]
    [InlineData("Takes note of  the\nreport (A/80/1);")]
    [InlineData("Takes note of the report（Ａ／80／1）；")]
    public void White_space_and_full_width_forms_do_not_matter(string text)
    {
        Assert.Equal(Fingerprint("Takes note of the report (A/80/1);"), Fingerprint(text));
    }

    [Fact]
    public void Any_other_character_matters()
    {
        Assert.NotEqual(Fingerprint("Takes note of the report;"), Fingerprint("Takes note of the reports;"));
    }

    private static string Fingerprint(string paragraph)
    {
        var text = new EnglishResolution { Operative = [paragraph, "Decides to continue."] }.At("a.txt");
        using var program = new LoadedProgram(TestProject.Of(text).Generate().Output.EmitAssembly());
        return Assert.IsType<string>(program.Const("Resolutions.Generated.A_RES_80_901+OP1", "Fingerprint"));
    }
}
