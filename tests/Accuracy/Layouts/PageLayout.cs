namespace Resolutions.Accuracy.Layouts;

/// <summary>What a page does to a paragraph that runs over its end, or a column to its lines.</summary>
internal enum PageLayout
{
    /// <summary>Lines of some ninety characters.</summary>
    Lines,

    /// <summary>An empty line in the sentence, where a page ended.</summary>
    EmptyLine,

    /// <summary>The number of the page, the number of the job and the symbol.</summary>
    PageNumber,

    /// <summary>The symbol and the title as a header, and a footer.</summary>
    RunningTitle,

    /// <summary>A footnote with its indicator, an image and the header of the next page.</summary>
    Footnote,
}
