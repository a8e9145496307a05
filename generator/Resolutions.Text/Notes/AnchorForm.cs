namespace Resolutions.Text;

/// <summary>How a number that may point to a footnote stands among the words around it, the weakest form first.</summary>
internal enum AnchorForm
{
    /// <summary>A number between words, as any number in a sentence: <c>the report 3 and</c>.</summary>
    Plain,

    /// <summary>A number behind a mark or before one that languages part with a space: <c>» 3 et</c>, <c>session 3 ;</c>.</summary>
    Marked,

    /// <summary>A number glued to a word or to the mark behind it: <c>report3</c>, <c>report,3</c>.</summary>
    Glued,

    /// <summary>A number as no sentence has it, with a space before the comma or slash behind it: <c>report 3 ,</c>.</summary>
    Apart,

    /// <summary>A superscript number.</summary>
    Raised,
}
