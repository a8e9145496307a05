namespace Resolutions.Text;

/// <summary>Lines that stand together, without a blank line between them.</summary>
/// <param name="Kind">What the lines are.</param>
/// <param name="FirstLine">The index of the first line.</param>
/// <param name="LastLine">The index of the last line.</param>
/// <param name="Note">The indicator that opens a footnote.</param>
internal readonly record struct Block(BlockKind Kind, int FirstLine, int LastLine, NoteIndicator Note)
{
    /// <summary>Where a note ends in its last line, before another note on the same line; 0 where it has the whole line.</summary>
    public int End { get; init; }
}
