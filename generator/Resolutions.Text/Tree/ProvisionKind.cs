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

    /// <summary>
    /// A section with numbers of its own: its paragraphs begin at 1 again. The label is the roman numeral, the content the title.
    /// </summary>
    Section,

    /// <summary>A text annexed to the resolution. The label is its number, 1 where there is only one; the content is the title.</summary>
    Annex,

    /// <summary>A numbered paragraph of an annex.</summary>
    AnnexParagraph,

    /// <summary>Text of an annex without a number. It has no name of its own.</summary>
    AnnexText,
}
