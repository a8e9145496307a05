namespace Resolutions.Text;

/// <summary>A resolution or decision that code, a comment or documentation mentions, with the provisions that it names.</summary>
/// <param name="Span">Where it stands, from the first word of the reference to the last.</param>
/// <param name="Symbol">The symbol in its form for people: <c>A/RES/78/132</c>.</param>
/// <param name="Targets">The provisions; empty where the whole text is meant.</param>
public sealed record Mention(TextSpan Span, string Symbol, IReadOnlyList<ReferenceTarget> Targets);
