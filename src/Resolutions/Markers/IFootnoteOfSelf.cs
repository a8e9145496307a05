#if NET
namespace Resolutions;

/// <summary>The generated type of a footnote, for generic code.</summary>
/// <typeparam name="TSelf">The generated type itself.</typeparam>
public interface IFootnote<TSelf> : IFootnote
    where TSelf : IFootnote<TSelf>
{
    /// <summary>The footnote; the same object each time.</summary>
    static abstract Footnote Info { get; }

    /// <inheritdoc cref="Footnote.Id"/>
    static abstract string Id { get; }

    /// <inheritdoc cref="Footnote.Citation"/>
    static abstract string Citation { get; }
}
#endif
