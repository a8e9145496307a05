using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Resolutions;

/// <summary>A footnote of a resolution.</summary>
/// <remarks>Footnotes do not change and may be read by any number of threads. A generated type returns the same object each time.</remarks>
public sealed class Footnote
{
    private readonly LanguageVersions<Footnote> versions;

    /// <summary>Makes a footnote. Generated code calls this.</summary>
    /// <param name="symbol">The symbol of the resolution.</param>
    /// <param name="number">The printed number; nothing where a sign stands in its place.</param>
    /// <param name="text">The text.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="languages">The languages of all versions, the preferred one first; nothing where there is one version.</param>
    /// <param name="inLanguage">Finds the version in a language; nothing where there is one version.</param>
    /// <param name="references">The references of the text, in reading order.</param>
    /// <param name="label">The printed sign where there is no number.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>, or number and label both are.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Footnote(
        string symbol,
        int? number,
        string text,
        Language language,
        Language[]? languages = null,
        Func<Language, Footnote?>? inLanguage = null,
        Reference[]? references = null,
        string? label = null
    )
    {
        Symbol = Require.NotNull(symbol, nameof(symbol));
        Number = number;
        Label = Require.NotNull(number?.ToString(CultureInfo.InvariantCulture) ?? label, nameof(label));
        Language = language;
        versions = new LanguageVersions<Footnote>(this, language, languages, inLanguage);
        Text = Require.NotNull(text, nameof(text));
        References = ReadOnlyList.Of(references ?? []);
        Id = CitationText.Id(symbol, CitationText.FootnotePath(Label));
        Citation = CitationText.OfFootnote(symbol, Label);
    }

    /// <summary>The symbol of the resolution, such as <c>A/RES/78/132</c>.</summary>
    public string Symbol { get; }

    /// <summary>The identifier, the same in every language, such as <c>A/RES/78/132 Fn15</c>.</summary>
    public string Id { get; }

    /// <summary>The footnote as English texts cite it, such as <c>A/RES/78/132, footnote 15</c>.</summary>
    public string Citation { get; }

    /// <summary>The language of the text.</summary>
    public Language Language { get; }

    /// <summary>
    /// The languages that the footnote is there in, the one that the project prefers first: those of the texts from which its type was made.
    /// </summary>
    public IReadOnlyList<Language> Languages => versions.Languages;

    /// <summary>The footnote in a language; the same object each time.</summary>
    /// <param name="language">The language, one of the <see cref="Languages"/>.</param>
    /// <returns>The footnote in the language.</returns>
    /// <exception cref="KeyNotFoundException">The footnote is not there in the language.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(A_RES_78_132.Fn15.Info.In(Language.French).Text);
    /// </code>
    /// </example>
    public Footnote In(Language language) => versions.Get(language);

    /// <summary>Finds the footnote in a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="footnote">The footnote in the language, or <see langword="null"/> where it is not there.</param>
    /// <returns>Whether the footnote is there in the language.</returns>
    /// <example>
    /// <code>
    /// if (A_RES_78_132.Fn15.Info.TryIn(Language.French, out Footnote? french))
    ///     Console.WriteLine(french);
    /// </code>
    /// </example>
    public bool TryIn(Language language, [NotNullWhen(true)] out Footnote? footnote)
    {
        footnote = versions.Find(language);
        return footnote is not null;
    }

    /// <summary>The printed number, such as <c>15</c>, or the sign in its place, such as <c>*</c>.</summary>
    public string Label { get; }

    /// <summary>The printed number, from 1; <see langword="null"/> where the footnote has a sign.</summary>
    public int? Number { get; }

    /// <summary>The text, without its number or sign.</summary>
    public string Text { get; }

    /// <summary>What the footnote refers to, in reading order.</summary>
    /// <example>
    /// <code>
    /// Console.WriteLine(A_RES_78_132.Fn15.Info.References[0].Symbol);
    /// </code>
    /// </example>
    public IReadOnlyList<Reference> References { get; }

    /// <summary>The <see cref="Citation"/>.</summary>
    public override string ToString() => Citation;
}
