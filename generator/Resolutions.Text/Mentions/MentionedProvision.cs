namespace Resolutions.Text;

/// <summary>A provision that a mention names.</summary>
/// <param name="Path">Its path, as <see cref="ReferenceTarget.Path"/> writes it.</param>
/// <param name="Label">
/// Where its number or path stands in the text; empty where it is printed in a form that cannot be found again, as in words.
/// </param>
public sealed record MentionedProvision(string Path, TextSpan Label);
