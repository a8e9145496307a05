using System.ComponentModel;

namespace Resolutions;

/// <summary>A provision of a document that a reference points to.</summary>
public sealed class ReferenceTarget
{
    /// <summary>Makes a target. Generated code calls this.</summary>
    /// <param name="path">The path of the provision.</param>
    /// <param name="through">The path of the last one of a range; nothing where one is cited.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <see langword="null"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ReferenceTarget(string path, string? through = null)
    {
        Path = Require.NotNull(path, nameof(path));
        Through = through;
    }

    /// <summary>
    /// The path of the provision as the text cites it, outermost first: <c>OP12(a)</c>, <c>SectionII.OP3</c>, <c>Annex2.Para4</c>,
    /// <c>PP6</c>; of documents that are no resolutions <c>Para72</c>.
    /// </summary>
    public string Path { get; }

    /// <summary>The path of the last provision, where the text cites a range; else <see langword="null"/>.</summary>
    public string? Through { get; }

    /// <summary>The path, or both paths of a range.</summary>
    public override string ToString() => Through is null ? Path : Path + "–" + Through;
}
