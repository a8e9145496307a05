namespace Resolutions.Text;

/// <summary>What a run of lines is on its page.</summary>
internal enum BlockKind
{
    /// <summary>Lines of the running text.</summary>
    Text,

    /// <summary>A footnote.</summary>
    Note,

    /// <summary>What the page or a converter adds.</summary>
    Furniture,
}
