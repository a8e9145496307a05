namespace Resolutions.Text;

/// <summary>How a line goes on in the next one.</summary>
internal enum HyphenJoin
{
    /// <summary>With another word.</summary>
    None,

    /// <summary>With the rest of a compound: the hyphen stays, and no space follows it.</summary>
    Compound,

    /// <summary>With the rest of a broken word: the hyphen is no part of the text.</summary>
    Broken,
}
