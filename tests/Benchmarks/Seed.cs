using System.Globalization;
using System.Text;

namespace Resolutions.Benchmarks;

/// <summary>The seed, and as many resolutions of its size as a benchmark wants.</summary>
internal static class Seed
{
    public static readonly byte[] Bytes = Read();

    public static readonly string Text = Encoding.UTF8.GetString(Bytes);

    /// <summary>The text of the seed under another number of its session.</summary>
    public static string Numbered(int number) =>
        Text.Replace("78/132.", string.Create(CultureInfo.InvariantCulture, $"78/{number}."), StringComparison.Ordinal);

    private static byte[] Read()
    {
        using var resource = typeof(Seed).Assembly.GetManifestResourceStream("seed.txt")!;
        using var copy = new MemoryStream();
        resource.CopyTo(copy);
        return copy.ToArray();
    }
}
