namespace Resolutions.Text;

/// <summary>A footnote of a resolution.</summary>
/// <param name="Number">The printed number, from 1.</param>
/// <param name="Marker">The printed indicator.</param>
/// <param name="Content">The text of the note.</param>
public sealed record Footnote(int Number, Content Marker, Content Content)
{
    /// <summary>What the note refers to, in reading order.</summary>
    public IReadOnlyList<Reference> References => Content.References;
}
