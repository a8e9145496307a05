namespace Resolutions.Text;

/// <summary>The number of a resolution in running text.</summary>
internal readonly record struct CitedNumber(ResolutionNumber Number, TextSpan Span);
