namespace Resolutions.Text;

/// <summary>What the lines of a block are to its paragraphs.</summary>
internal enum LineRole
{
    /// <summary>They go on with the paragraph that the first one opens: blank lines divide paragraphs.</summary>
    Wrapped,

    /// <summary>Each may open a paragraph or go on with one: there are no blank lines that tell.</summary>
    MayOpen,

    /// <summary>Each is a paragraph of its own.</summary>
    Paragraph,
}
