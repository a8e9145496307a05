using System.ComponentModel;

namespace Resolutions;

/// <summary>A footnote of a resolution.</summary>
/// <remarks>Footnotes do not change and may be read by any number of threads. A generated type returns the same object each time.</remarks>
public sealed class Footnote
{
    /// <summary>Makes a footnote. Generated code calls this.</summary>
    /// <param name="symbol">The symbol of the resolution.</param>
    /// <param name="number">The printed number.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Footnote(string symbol, int number, string text)
    {
        Symbol = Require.NotNull(symbol, nameof(symbol));
        Number = number;
        Text = Require.NotNull(text, nameof(text));
        Id = CitationText.Id(symbol, CitationText.FootnotePath(number));
        Citation = CitationText.OfFootnote(symbol, number);
    }

    /// <summary>The symbol of the resolution, such as <c>A/RES/78/132</c>.</summary>
    public string Symbol { get; }

    /// <summary>The identifier, the same in every language, such as <c>A/RES/78/132 Fn15</c>.</summary>
    public string Id { get; }

    /// <summary>The footnote as English texts cite it, such as <c>A/RES/78/132, footnote 15</c>.</summary>
    public string Citation { get; }

    /// <summary>The printed number, from 1.</summary>
    public int Number { get; }

    /// <summary>The text, without its number.</summary>
    public string Text { get; }

    /// <summary>The <see cref="Citation"/>.</summary>
    public override string ToString() => Citation;
}
