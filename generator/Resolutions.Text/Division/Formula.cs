namespace Resolutions.Text;

/// <summary>The enacting formula: the line with which an organ opens its resolution.</summary>
/// <param name="Block">The index of the block that holds the line.</param>
/// <param name="Line">The index of the line.</param>
/// <param name="Table">The language of the line.</param>
/// <param name="Organ">The organ.</param>
/// <param name="HasComma">Whether the comma stands behind it that goes on to the preamble.</param>
internal sealed record Formula(int Block, int Line, LanguageTable Table, Organ Organ, bool HasComma)
{
    /// <summary>Whether a scan damaged the line, so that only a title above it can prove that it is a formula.</summary>
    public bool IsDamaged { get; init; }
}
