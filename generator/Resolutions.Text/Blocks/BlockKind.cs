namespace Resolutions.Text;

/// <summary>What a run of lines is on its page.</summary>
internal enum BlockKind
{
    /// <summary>Lines of the running text.</summary>
    Text,

    /// <summary>A footnote.</summary>
    Note,

    /// <summary>A footnote that lost its number.</summary>
    LostNote,

    /// <summary>The rest of a footnote that a page divides.</summary>
    NoteRest,

    /// <summary>A piece of a footnote that a converter tore apart.</summary>
    NotePiece,

    /// <summary>What the page or a converter adds.</summary>
    Furniture,
}
