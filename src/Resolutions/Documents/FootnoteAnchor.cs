using System.ComponentModel;

namespace Resolutions;

/// <summary>The place where a paragraph points to a footnote.</summary>
public sealed class FootnoteAnchor
{
    /// <summary>Makes an anchor. Generated code calls this.</summary>
    /// <param name="position">The place in the paragraph's own text.</param>
    /// <param name="footnote">The footnote.</param>
    /// <exception cref="ArgumentNullException"><paramref name="footnote"/> is <see langword="null"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FootnoteAnchor(int position, Footnote footnote)
    {
        Position = position;
        Footnote = Require.NotNull(footnote, nameof(footnote));
    }

    /// <summary>
    /// The position in the paragraph's <see cref="Paragraph.Chapeau"/> (UTF-16 characters, from 0) before which the printed text
    /// has the number of the footnote; the length of the text where the number ends it. Of <see cref="Paragraph.ClosingAnchors"/> the
    /// position in the <see cref="Paragraph.ClosingWords"/>.
    /// </summary>
    public int Position { get; }

    /// <summary>The footnote.</summary>
    public Footnote Footnote { get; }
}
