namespace Resolutions.Accuracy.Labels;

/// <summary>What the labels and the manifest say of a header; <see langword="null"/> where they do not say it.</summary>
internal sealed record LabelledHeader(string Symbol, int? Session, string? Item, string? Title, string? Date)
{
    /// <summary>The title and the heading behind it, which may be its second line.</summary>
    public string? LongTitle { get; init; }
}
