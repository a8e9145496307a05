namespace Resolutions.Generator;

/// <summary>A resolution that gets no type.</summary>
/// <param name="Path">The path of its file.</param>
/// <param name="Position">Its place among the resolutions of the file, from 0.</param>
/// <param name="RuleId">Why.</param>
/// <param name="Arguments">What fills the rule's message.</param>
internal sealed record RejectedResolution(string Path, int Position, string RuleId, EquatableArray<string> Arguments);
