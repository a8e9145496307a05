using System.ComponentModel;

namespace Resolutions;

/// <summary>A reference to a document, with the place where it stands: a paragraph or a footnote of a resolution.</summary>
/// <example>
/// <code>
/// foreach (CitingReference citing in A_RES_70_1.CitedBy)
///     Console.WriteLine($"{citing}: {string.Join(", ", citing.Reference.Targets)}");
/// </code>
/// </example>
public sealed class CitingReference
{
    /// <summary>Makes a reference in a paragraph. Generated code calls this.</summary>
    /// <param name="resolution">The resolution that cites.</param>
    /// <param name="paragraph">The paragraph that cites.</param>
    /// <param name="reference">The reference, one of the paragraph's.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CitingReference(Resolution resolution, Paragraph paragraph, Reference reference)
    {
        Resolution = Require.NotNull(resolution, nameof(resolution));
        Paragraph = Require.NotNull(paragraph, nameof(paragraph));
        Reference = Require.NotNull(reference, nameof(reference));
        Citation = paragraph.Citation;
    }

    /// <summary>Makes a reference in a footnote. Generated code calls this.</summary>
    /// <param name="resolution">The resolution that cites.</param>
    /// <param name="footnote">The footnote that cites.</param>
    /// <param name="reference">The reference, one of the footnote's.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CitingReference(Resolution resolution, Footnote footnote, Reference reference)
    {
        Resolution = Require.NotNull(resolution, nameof(resolution));
        Footnote = Require.NotNull(footnote, nameof(footnote));
        Reference = Require.NotNull(reference, nameof(reference));
        Citation = footnote.Citation;
    }

    /// <summary>The resolution that cites.</summary>
    public Resolution Resolution { get; }

    /// <summary>The paragraph that cites; <see langword="null"/> where the reference stands in a footnote.</summary>
    public Paragraph? Paragraph { get; }

    /// <summary>The footnote that cites; <see langword="null"/> where the reference stands in a paragraph.</summary>
    public Footnote? Footnote { get; }

    /// <summary>The reference: what is cited, and where its words are.</summary>
    public Reference Reference { get; }

    /// <summary>The place that cites, as English texts cite it, such as <c>A/RES/78/132, second preambular paragraph</c>.</summary>
    public string Citation { get; }

    /// <summary>The <see cref="Citation"/>.</summary>
    public override string ToString() => Citation;
}
