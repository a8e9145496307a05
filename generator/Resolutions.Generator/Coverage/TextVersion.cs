using Microsoft.CodeAnalysis.Text;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>A resolution in the text of one file.</summary>
/// <param name="path">The path of the file.</param>
/// <param name="text">Its text.</param>
/// <param name="resolution">The resolution.</param>
/// <param name="language">The code of the language that it counts as.</param>
internal sealed class TextVersion(string path, SourceText text, Resolution resolution, string language)
{
    private readonly Lazy<Dictionary<string, Provision>> provisions = new(() =>
    {
        var found = new Dictionary<string, Provision>(StringComparer.Ordinal);
        foreach ((string place, Provision provision) in NamedProvisions.Of(resolution))
        {
            found[IdPath.Of(place)] = provision;
        }

        return found;
    });

    /// <summary>The path of the file.</summary>
    public string Path => path;

    /// <summary>The code of the language that it counts as.</summary>
    public string Language => language;

    /// <summary>The number of a provision or note in the file; <see langword="null"/> where this version has no such one.</summary>
    /// <param name="place">The path of the provision, as identifiers have it.</param>
    public FileSpan? Find(string place) =>
        provisions.Value.TryGetValue(place, out Provision provision) ? new FilePlaces(path, text).Of(provision)
        : resolution.Footnotes.FirstOrDefault(note => CitationText.FootnotePath(note.Label) == place) is { } note
            ? new FilePlaces(path, text).Of(note.Marker.Span)
        : null;
}
