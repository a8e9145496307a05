namespace Resolutions.Accuracy.Labels;

/// <summary>A labelled sub-paragraph.</summary>
/// <param name="Marker">The printed letter or number.</param>
/// <param name="Text">The text.</param>
/// <param name="Level">The level that the markers decide, 2 for (a) under a paragraph; 0 where they do not.</param>
/// <param name="LabelLevel">The level that the label gives.</param>
internal sealed record LabelledSubparagraph(string Marker, string Text, int Level, int? LabelLevel);
