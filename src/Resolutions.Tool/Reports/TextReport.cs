using System.Text.Json.Serialization;

namespace Resolutions.Tool;

/// <summary>What was read of a text.</summary>
/// <param name="File">The path as the caller wrote it.</param>
/// <param name="Resolutions">The resolutions, in reading order.</param>
/// <param name="Diagnostics">What a person should look at, by position.</param>
internal sealed record TextReport(
    string File,
    IReadOnlyList<ResolutionReport> Resolutions,
    IReadOnlyList<DiagnosticReport> Diagnostics
)
{
    /// <summary>Whether everything in the text could be read.</summary>
    [JsonIgnore]
    public bool IsRead => Resolutions.Count > 0 && !Diagnostics.Any(static found => found.IsError);
}
