namespace Resolutions.Text;

/// <summary>A provision that a mention names.</summary>
/// <param name="Path">Its path, as <see cref="ReferenceTarget.Path"/> writes it.</param>
/// <param name="Label">
/// Where its number or path stands in the text; empty where it is printed in a form that cannot be found again, as in words.
/// </param>
public sealed record MentionedProvision(string Path, TextSpan Label)
{
    /// <summary>The path at which the range begins that ends with this provision; <see langword="null"/> where it ends none.</summary>
    public string? From { get; init; }

    /// <summary>
    /// Whether it is named as identifiers name it, <c>OP27</c>: what such a path says is all there. Running text leaves out sections, and “paragraph 27 (a)” may be
    /// words of paragraph 27.
    /// </summary>
    public bool IsIdentifier { get; init; }
}
