namespace Resolutions.Tool;

/// <summary>Paths as identifiers have them: every annex with its number, nothing in brackets.</summary>
internal static class WrittenPath
{
    /// <summary><c>Annex1.Para4</c> for <c>Annex.Para4</c>.</summary>
    public static string Of(string path) => CitationText.Id(symbol: "", path)[1..];
}
