namespace Resolutions.Text;

/// <summary>The lines of one resolution, or of one lettered part of it.</summary>
/// <param name="Formula">The enacting formula.</param>
/// <param name="FirstLine">The index of the first line of the header.</param>
/// <param name="Letter">The letter of the part, from 1, and the index of its line; 0 where there is none.</param>
/// <param name="HasNumber">Whether the title with the number of the resolution stands here; a further part has none.</param>
internal sealed record ResolutionExtent(Formula Formula, int FirstLine, (int Value, int Line) Letter, bool HasNumber)
{
    /// <summary>The index of the line behind the last one.</summary>
    public int EndLine { get; init; }

    /// <summary>The index of the line behind the number or letter, where the title may go on.</summary>
    public int AfterMarker { get; init; } = Formula.Line;

    /// <summary>A first letter that stands before its title on one line; only the letter that comes next proves that it is one.</summary>
    public (int Value, int Line) TitledLetter { get; init; }
}
