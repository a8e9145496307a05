namespace Resolutions.Text;

/// <summary>What a reference calls the part of a document that it points to.</summary>
internal enum ReferenceUnit
{
    Paragraph,
    Preambular,
    Subparagraph,
    Section,
    Part,
    Annex,
    Article,
    Rule,
    Chapter,
    Footnote,
}
