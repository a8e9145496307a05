using Resolutions.Text;

namespace Resolutions.Accuracy.Trees;

/// <summary>A paragraph as the reader read it.</summary>
/// <param name="Provision">The node.</param>
/// <param name="Scope">As in the labels: letter of the part and numeral of the section, or that it is embedded.</param>
/// <param name="Text">The text, with single spaces.</param>
/// <param name="IsOwn">Whether it is the resolution's own paragraph.</param>
internal sealed record ReadParagraph(Provision Provision, string Scope, string Text, bool IsOwn)
{
    /// <summary>Whether it is preambular; in an embedded text without a preamble, whether it has no number.</summary>
    public bool IsPreambular => Provision.Kind is ProvisionKind.Preambular or ProvisionKind.AnnexText;

    /// <summary>The number; 0 of a preambular paragraph, as in the labels.</summary>
    public int Number => IsPreambular ? 0 : Provision.Ordinal;

    /// <summary>How lists name the paragraph.</summary>
    public override string ToString() =>
        $"{(IsPreambular ? $"preambular {Provision.Ordinal}" : $"operative {Number}")}{(Scope.Length > 0 ? $" in {Scope}" : "")} {Plain.Short(Text)}";
}
