using Microsoft.CodeAnalysis.Text;
using Resolutions.Text;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Resolutions.Generator;

/// <summary>Finds the lines of spans in a file.</summary>
internal sealed class FilePlaces(string path, SourceText text)
{
    /// <summary>The beginning of the file.</summary>
    public FileSpan Start => FileSpan.StartOf(path);

    /// <summary>The number of a provision, or its text where it has none.</summary>
    public FileSpan Of(Provision provision) =>
        Of(provision.Marker.Span.IsEmpty ? provision.Content.Span : provision.Marker.Span);

    /// <summary>The title of a resolution, or its formula where it has none.</summary>
    public FileSpan Of(Resolution resolution) =>
        Of(resolution.Header.Title.Span.IsEmpty ? resolution.EnactingFormula.Span : resolution.Header.Title.Span);

    /// <summary>The place of a span.</summary>
    public FileSpan Of(Text.TextSpan span)
    {
        // A span beyond the end would be a fault of the parser; it must not cost the other files their output.
        int start = Math.Min(Math.Max(span.Start, 0), text.Length);
        int end = Math.Min(Math.Max(span.End, start), text.Length);
        return FileSpan.Of(path, text, TextSpan.FromBounds(start, end));
    }
}
