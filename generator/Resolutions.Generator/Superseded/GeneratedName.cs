namespace Resolutions.Generator;

/// <summary>Tells names that generated types may have from most others, before anybody asks what they mean.</summary>
internal static class GeneratedName
{
    public static bool MayBe(string name) =>
        name.Length > 0
        && name[0] is >= 'A' and <= 'Z'
        && (
            name.Any(static c => c is '_' or (>= '0' and <= '9'))
            || name.StartsWith(CitationText.Section, StringComparison.Ordinal)
            || name.StartsWith(CitationText.Lettered, StringComparison.Ordinal)
        );
}
