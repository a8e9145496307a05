using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Resolutions.Generator;

/// <summary>Names of generated files. One bad name would lose all output of the generator.</summary>
internal static class HintName
{
    /// <summary>The name of the file with the catalog.</summary>
    public const string Catalog = "ResolutionCatalog" + Extension;

    private const string Extension = ".g.cs";
    private const int MaximumLength = 100;
    private const int DigestLength = 16;

    /// <summary>The name of the file with a type: the type's name, which has no character but letters, digits and <c>_</c>.</summary>
    public static string Of(string typeName)
    {
        const int longest = MaximumLength - 5;
        return typeName.Length <= longest
            ? typeName + Extension
            : typeName.Substring(0, longest - DigestLength - 1) + "_" + Digest(typeName) + Extension;
    }

    private static string Digest(string name)
    {
        using var algorithm = SHA256.Create();
        byte[] hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(name));
        return string.Concat(
            hash.Take(DigestLength / 2).Select(static b => b.ToString("x2", CultureInfo.InvariantCulture))
        );
    }
}
