namespace Resolutions.Generator;

/// <summary>Paths of provisions as identifiers have them: with the number of the only annex, and without brackets.</summary>
internal static class IdPath
{
    public static string Of(string path) => CitationText.Id("", path).Substring(1);
}
