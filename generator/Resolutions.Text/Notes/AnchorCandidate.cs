namespace Resolutions.Text;

/// <summary>A number in running text that may point to a footnote.</summary>
/// <param name="Start">The first digit.</param>
/// <param name="End">The position after the last digit, or after the slash behind it.</param>
/// <param name="Number">The number.</param>
/// <param name="Form">How the number stands among the words around it.</param>
internal readonly record struct AnchorCandidate(int Start, int End, int Number, AnchorForm Form)
{
    /// <summary>The number as the indicator that it may be.</summary>
    public NoteIndicator Indicator => new(Number, TextSpan.FromBounds(Start, End));
}
