namespace Resolutions.Accuracy.Measures;

/// <summary>Something to list of a document, with its cause.</summary>
internal sealed record Finding(FindingKind Kind, string Cause);
