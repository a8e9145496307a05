#if NET
namespace Resolutions;

/// <summary>The generated type of a paragraph or sub-paragraph, for generic code.</summary>
/// <typeparam name="TSelf">The generated type itself.</typeparam>
/// <example>
/// <code>
/// void Cite&lt;T&gt;() where T : IParagraph&lt;T&gt; => Console.WriteLine(T.Citation);
///
/// Cite&lt;A_RES_78_132.OP27&gt;();
/// </code>
/// </example>
public interface IParagraph<TSelf> : IParagraph
    where TSelf : IParagraph<TSelf>
{
    /// <summary>The paragraph; the same object each time.</summary>
    static abstract Paragraph Info { get; }

    /// <inheritdoc cref="Paragraph.Id"/>
    static abstract string Id { get; }

    /// <inheritdoc cref="Paragraph.Citation"/>
    static abstract string Citation { get; }
}
#endif
