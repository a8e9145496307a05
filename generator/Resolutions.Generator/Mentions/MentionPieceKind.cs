namespace Resolutions.Generator;

/// <summary>What a mention stands in, as far as a reference can take its place there.</summary>
internal enum MentionPieceKind
{
    /// <summary>A comment, a page, or a string in which no reference can stand.</summary>
    Other,

    /// <summary>A string literal in plain quotation marks, the marks included.</summary>
    Literal,

    /// <summary>A documentation comment.</summary>
    Documentation,
}
