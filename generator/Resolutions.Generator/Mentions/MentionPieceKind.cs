namespace Resolutions.Generator;

/// <summary>What a mention stands in, as far as a reference can take its place there.</summary>
internal enum MentionPieceKind
{
    /// <summary>A comment, a page, or bytes: no reference can stand there.</summary>
    Other,

    /// <summary>A string, the marks of a literal included.</summary>
    Literal,

    /// <summary>A documentation comment.</summary>
    Documentation,
}
