namespace Resolutions.Accuracy.Corpus;

/// <summary>A paragraph that the labels are right about.</summary>
/// <param name="Number">The number of an operative paragraph; 0 for a preambular one.</param>
/// <param name="Text">The text, with single spaces.</param>
internal readonly record struct TrustedParagraph(int Number, string Text)
{
    /// <summary>Whether the paragraph is preambular.</summary>
    public bool IsPreambular => Number == 0;
}
