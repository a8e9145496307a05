namespace Resolutions.Text;

/// <summary>A footnote of a resolution.</summary>
/// <param name="Label">The number or the sign without its dress: <c>15</c>, <c>*</c>, <c>**</c>, <c>†</c>.</param>
/// <param name="Marker">The printed indicator.</param>
/// <param name="Content">The text of the note.</param>
public sealed record Footnote(string Label, Content Marker, Content Content)
{
    /// <summary>The printed number, from 1; <see langword="null"/> where the note has a sign.</summary>
    public int? Number => NoteLabel.NumberOf(Label);

    /// <summary>What the note refers to, in reading order.</summary>
    public IReadOnlyList<Reference> References => Content.References;
}
