namespace Resolutions.Text;

/// <summary>A provision of the document that a reference points to.</summary>
/// <param name="Path">
/// Its path, outermost first: <c>OP12(a)</c>, <c>SectionII.OP3</c>, <c>Annex.Para4</c>, <c>PP6</c>; of documents that are no resolutions
/// <c>Para72</c>. In an annex that has no number in print the path has none.
/// </param>
/// <param name="Through">The path of the last one, where the text cites a range; else <see langword="null"/>.</param>
public sealed record ReferenceTarget(string Path, string? Through = null)
{
    /// <summary>Where its label stands in the text that was read; empty where it has none, as “the annex”.</summary>
    internal TextSpan Place { get; init; }

    /// <summary>Where the label of the last one of a range stands.</summary>
    internal TextSpan ThroughPlace { get; init; }
}
