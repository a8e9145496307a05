namespace Resolutions.Accuracy.Labels;

/// <summary>A paragraph that the labels are right about, or that their own text proves against them.</summary>
/// <param name="Number">The number of an operative paragraph; 0 for a preambular one.</param>
/// <param name="Scope">The letter of the part and the numeral of the section whose numbers begin at 1; or that it is embedded.</param>
/// <param name="Text">The text, with single spaces.</param>
/// <param name="Verb">The action, as the label gives it.</param>
/// <param name="WrongLabel">Why the label is plainly wrong; <see langword="null"/> where it is trusted.</param>
internal sealed record LabelledParagraph(int Number, string Scope, string Text, string? Verb, string? WrongLabel = null)
{
    /// <summary>The scope of what a text holds that the resolution adopts or recommends.</summary>
    public const string Embedded = "embedded";

    /// <summary>Whether the paragraph is preambular.</summary>
    public bool IsPreambular => Number == 0;

    /// <summary>Whether the paragraph belongs to an embedded text and not to the resolution itself.</summary>
    public bool IsEmbedded => Scope == Embedded;

    /// <summary>How lists name the paragraph.</summary>
    public override string ToString() =>
        $"{(IsPreambular ? "preambular" : $"operative {Number}")}{(Scope.Length > 0 ? $" in {Scope}" : "")} {Plain.Short(Text)}";
}
