using Microsoft.CodeAnalysis;

namespace Resolutions.Generator;

/// <summary>Finds the paragraphs that are required where somebody requires what holds them.</summary>
internal static class RequiredParagraphs
{
    /// <summary>The operative paragraphs of a resolution, those of its sections and lettered parts too.</summary>
    public static IEnumerable<KnownProvision> Of(KnownResolution resolution) =>
        resolution.Provisions.Where(each => IsOperative(each.Path) && IsParagraph(each, resolution));

    /// <summary>The provision with a path, or the paragraphs in it where it has no text of its own, as a section.</summary>
    public static IEnumerable<KnownProvision> Of(KnownResolution resolution, string path)
    {
        KnownProvision provision = resolution.Provisions.First(each => each.Path == path);
        if (CitedText.HasOwn(provision.Type))
        {
            return [provision];
        }

        KnownProvision[] inside =
        [
            .. resolution.Provisions.Where(each =>
                each.Path.StartsWith(path + ".", StringComparison.Ordinal) && IsParagraph(each, resolution)
            ),
        ];
        return inside.Length > 0 ? inside : [provision];
    }

    /// <summary>Whether nothing says of the provision, or of what it stands in short of the resolution, that it is not in force any more.</summary>
    public static bool IsInForce(KnownProvision provision, KnownResolution resolution) =>
        TypeStatus.Find(provision.Type) is not { } status
        || SymbolEqualityComparer.Default.Equals(status.Type, resolution.Type);

    /// <summary>Whether it has a text, is in force, and is no part of another paragraph.</summary>
    private static bool IsParagraph(KnownProvision provision, KnownResolution resolution)
    {
        int part = provision.Path.LastIndexOf('(');
        return CitedText.HasOwn(provision.Type)
            && IsInForce(provision, resolution)
            && (
                part < 0
                || !provision.Path.EndsWith(")", StringComparison.Ordinal)
                || !Has(provision.Path.Substring(0, part))
            );

        bool Has(string path) => resolution.Provisions.Any(each => each.Path == path);
    }

    private static bool IsOperative(string path)
    {
        string[] parts = [.. ProvisionPath.Split(path)];
        return parts[parts.Length - 1].StartsWith(CitationText.Operative, StringComparison.Ordinal)
            && parts
                .Take(parts.Length - 1)
                .All(static part =>
                    part.StartsWith(CitationText.Section, StringComparison.Ordinal)
                    || part.StartsWith(CitationText.Lettered, StringComparison.Ordinal)
                );
    }
}
