using System.Text.Json;

namespace Resolutions.Tool;

/// <summary>Reads the log of a compiler (SARIF 2.1), in which findings carry what would mend them.</summary>
internal static class BuildLog
{
    private const string CodeExtension = ".cs";

    /// <summary>What the findings of some rules would change in files that are no code.</summary>
    public static IEnumerable<PageChange> ChangesOfPages(string log, IReadOnlyCollection<string> rules)
    {
        using JsonDocument document = JsonDocument.Parse(log);
        return
        [
            .. document
                .RootElement.GetProperty("runs")
                .EnumerateArray()
                .SelectMany(static run => run.GetProperty("results").EnumerateArray())
                .Where(result => rules.Contains(result.GetProperty("ruleId").GetString() ?? ""))
                .Select(ChangeOf)
                .OfType<PageChange>()
                .Where(static change => !change.File.EndsWith(CodeExtension, StringComparison.OrdinalIgnoreCase)),
        ];
    }

    private static PageChange? ChangeOf(JsonElement result)
    {
        if (
            !result.TryGetProperty("properties", out JsonElement properties)
            || !properties.TryGetProperty("customProperties", out JsonElement custom)
            || !custom.TryGetProperty("Replacement", out JsonElement replacement)
            || replacement.GetString() is not { } characters
            || !result.TryGetProperty("locations", out JsonElement locations)
            || locations.GetArrayLength() == 0
        )
        {
            return null;
        }

        JsonElement place = locations[0].GetProperty("physicalLocation");
        JsonElement region = place.GetProperty("region");
        return Uri.TryCreate(
            place.GetProperty("artifactLocation").GetProperty("uri").GetString(),
            UriKind.Absolute,
            out Uri? address
        )
            ? new(
                address.LocalPath,
                region.GetProperty("startLine").GetInt32(),
                region.GetProperty("startColumn").GetInt32(),
                region.GetProperty("endLine").GetInt32(),
                region.GetProperty("endColumn").GetInt32(),
                characters
            )
            : null;
    }
}
