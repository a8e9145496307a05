namespace Resolutions.Text;

/// <summary>What a provision is in its resolution.</summary>
public enum ProvisionKind
{
    /// <summary>A paragraph of the preamble. It has no printed number; its ordinal is its place, from 1.</summary>
    Preambular,

    /// <summary>A paragraph of the operative part.</summary>
    Operative,

    /// <summary>A lettered or numbered part of a paragraph, such as (a) or (i).</summary>
    Subparagraph,

    /// <summary>A heading over the paragraphs that follow. It has no number and is not cited.</summary>
    Heading,
}
