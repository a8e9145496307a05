namespace Resolutions.Text;

/// <summary>What a run of the source text is in the document.</summary>
public enum TokenKind
{
    /// <summary>Words of the official text.</summary>
    Text,

    /// <summary>The printed number or letter of a paragraph, such as <c>27.</c> or <c>(a)</c>.</summary>
    Marker,

    /// <summary>The indicator of a footnote in running text, such as <c>¹⁵</c>.</summary>
    FootnoteIndicator,

    /// <summary>The indicator that opens the text of a footnote.</summary>
    FootnoteMarker,

    /// <summary>A mark that sets emphasis, such as <c>**</c>.</summary>
    Emphasis,

    /// <summary>Syntax around the text of a link, such as <c>[</c> and <c>](#)</c>.</summary>
    LinkSyntax,

    /// <summary>White space inside a paragraph: a line or page break that is joined, or space that an anchor leaves behind.</summary>
    Break,

    /// <summary>White space between and around paragraphs.</summary>
    WhiteSpace,

    /// <summary>Marks that a page or a converter adds: page numbers, rules, heading marks.</summary>
    Furniture,

    /// <summary>Text whose place in the resolution is not known. Each has a diagnostic.</summary>
    Unrecognized,
}
