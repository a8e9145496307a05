namespace Resolutions.Text.Tests.Properties.Generated;

/// <summary>How a text is printed. The tree is the same in each.</summary>
/// <param name="Width">The width of lines; 0 where a paragraph is one line.</param>
/// <param name="LineEnd">What ends a line.</param>
/// <param name="PageEvery">After how many blocks a page ends; 0 where the text has no pages.</param>
/// <param name="NotesAtEnd">Whether notes stand at the end, and not behind the paragraph.</param>
internal sealed record Layout(int Width, string LineEnd, int PageEvery, bool NotesAtEnd)
{
    public static readonly Layout Plain = new(0, "\n", 0, NotesAtEnd: true);
}
