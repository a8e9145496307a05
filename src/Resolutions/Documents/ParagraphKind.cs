namespace Resolutions;

/// <summary>What a paragraph is in its resolution.</summary>
public enum ParagraphKind
{
    /// <summary>A paragraph of the preamble. It has no printed number; its number is its place, from 1.</summary>
    Preambular = 1,

    /// <summary>A paragraph of the operative part.</summary>
    Operative = 2,

    /// <summary>A lettered or numbered part of a paragraph, such as (a) or (i).</summary>
    Subparagraph = 3,

    /// <summary>A numbered paragraph of an annex or of a text that a paragraph adopts or quotes.</summary>
    AnnexParagraph = 4,

    /// <summary>
    /// An article, a rule, a goal or another named and numbered unit of an annex or of a text that a paragraph adopts or quotes. It
    /// may hold paragraphs and further units.
    /// </summary>
    Article = 5,
}
