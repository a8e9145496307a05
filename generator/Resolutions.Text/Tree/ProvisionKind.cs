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
    /// A section with numbers of its own: its paragraphs begin at 1 again. The label is the roman numeral or the letter, the content the title.
    /// </summary>
    Section,

    /// <summary>A text annexed to the resolution. The label is its number, 1 where there is only one; the content is the title.</summary>
    Annex,

    /// <summary>A numbered paragraph of an annex; where letters number them, the label is the letter.</summary>
    AnnexParagraph,

    /// <summary>Text of an annex without a number. It has no name of its own.</summary>
    AnnexText,

    /// <summary>
    /// One of several resolutions under one number, such as 1721 A and B (XVI): it has a formula and numbers of its own. The label is
    /// its letter in capitals, the content its title.
    /// </summary>
    Part,

    /// <summary>
    /// A text that a paragraph adopts, recommends or quotes in full, such as a declaration or a draft resolution, printed among the
    /// paragraphs and not in an annex. The label is its place among such texts, from 1; the content is its title.
    /// </summary>
    Embedded,

    /// <summary>
    /// An article, a rule, a goal or another named and numbered unit of an annexed or embedded text; <see cref="Provision.Term"/>
    /// says which. It may hold paragraphs and further units.
    /// </summary>
    Article,

    /// <summary>
    /// A list in an annexed or embedded text whose numbers begin again at 1 without a numeral that names it. The label is its place
    /// among the lists of its container, from 1.
    /// </summary>
    List,
}
