namespace Resolutions.Text;

/// <summary>A resolution or decision that code, a comment or documentation mentions, with the provisions that it names.</summary>
/// <param name="Span">Where its symbol or number stands.</param>
/// <param name="Symbol">The symbol in its form for people: <c>A/RES/78/132</c>.</param>
/// <param name="Provisions">The provisions; empty where the whole text is meant.</param>
public sealed record Mention(TextSpan Span, string Symbol, IReadOnlyList<MentionedProvision> Provisions);
