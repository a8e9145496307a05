using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Reads what is in force instead of something: documents, or provisions of them.</summary>
internal static class Successor
{
    private const string Example =
        "write the symbol of a document, as in A/RES/79/1, or a provision of it, as in A/RES/79/1 OP3";

    /// <summary>What is wrong with it, as it follows the words; <see langword="null"/> where nothing is.</summary>
    public static string? FindFault(string by)
    {
        ProvisionEntry[] entries = [.. ProvisionEntries.Read(by)];
        return entries.Length == 0
            ? "cannot be read: " + Example
            : entries.Select(FindFault).FirstOrDefault(static fault => fault is not null);
    }

    /// <summary>It in the words of English texts: <c>A/RES/79/1, para. 3</c>.</summary>
    public static string Words(string by) => string.Join(" and ", ProvisionEntries.Read(by).Select(Words));

    private static string? FindFault(ProvisionEntry entry) =>
        entry.Symbol.Length == 0 ? "cannot be read: " + Example
        : SymbolCheck.Find(entry.Symbol) is var (message, _) ? "cannot be read: " + message
        : IsPath(entry.First) && IsPath(entry.Last) ? null
        : "cannot be read: " + Example;

    private static string Words(ProvisionEntry entry) =>
        CitedPlaceWords.Of(entry.Symbol, entry.First)
        + (
            entry.Last.Length == 0
                ? ""
                : " to " + string.Join(", ", ProvisionPath.Split(entry.Last).Select(ProvisionWords.Of))
        );

    /// <summary>Whether each part of a path has a name that provisions have.</summary>
    private static bool IsPath(string path) =>
        path.Length == 0
        || ProvisionPath
            .Split(path)
            .All(static part =>
                ProvisionWords.Of(part) is var words && !words.StartsWith(part.Split('(')[0], StringComparison.Ordinal)
            );
}
