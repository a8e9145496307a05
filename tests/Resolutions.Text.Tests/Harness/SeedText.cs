namespace Resolutions.Text.Tests.Harness;

/// <summary>The seed, A/RES/78/132 in Chinese, read once.</summary>
internal static class SeedText
{
    public static readonly string Source = File.ReadAllText(Locations.SeedFile);

    public static readonly ResolutionText Parsed = Reading.Parse(Source);

    public static Resolution Resolution => Parsed.Resolutions.Single();

    public static Provision Operative(int number) => Resolution.Operative(number);

    public static Provision Preambular(int number) => Resolution.Preambular(number);
}
