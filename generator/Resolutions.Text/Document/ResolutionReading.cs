namespace Resolutions.Text;

/// <summary>What was read of one resolution, but for its footnotes.</summary>
/// <param name="FirstLine">The index of its first line.</param>
/// <param name="Formula">The formula that opens it.</param>
/// <param name="Resolution">The resolution without footnotes.</param>
/// <param name="Inlines">The reader of its characters, which knows its indicators.</param>
internal sealed record ResolutionReading(int FirstLine, Formula Formula, Resolution Resolution, InlineReader Inlines);
