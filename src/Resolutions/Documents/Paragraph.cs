using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Resolutions;

/// <summary>A paragraph or sub-paragraph of a resolution.</summary>
/// <remarks>
/// Paragraphs do not change and may be read by any number of threads. A generated type returns the same object each time, so
/// <c>A_RES_60_251.OP5.Info.Subparagraphs[0]</c> and <c>A_RES_60_251.OP5_a.Info</c> are one object.
/// </remarks>
public sealed class Paragraph
{
    private readonly LanguageVersions<Paragraph> versions;

    /// <summary>Makes a paragraph. Generated code calls this; the arrays belong to the paragraph from now on.</summary>
    /// <param name="symbol">The symbol of the resolution.</param>
    /// <param name="path">
    /// The place in the resolution, such as <c>PP3</c>, <c>OP12(a)(i)</c>, <c>SectionII.OP3</c> or <c>Annex2.Para4</c>. Where there is
    /// one annex, it stands without a number: <c>Annex.Para4</c>. What a citation need not name stands in brackets:
    /// <c>[Embedded].Para41</c>.
    /// </param>
    /// <param name="language">The language of the text.</param>
    /// <param name="kind">What the paragraph is.</param>
    /// <param name="number">The number among its like.</param>
    /// <param name="marker">The printed number or letter, or an empty string.</param>
    /// <param name="chapeau">The paragraph's own text.</param>
    /// <param name="actions">The actions of the own text, in reading order.</param>
    /// <param name="anchors">The anchors of the own text, in reading order.</param>
    /// <param name="subparagraphs">The sub-paragraphs, in reading order.</param>
    /// <param name="closingWords">The words behind the last sub-paragraph that go on with the sentence of the own text.</param>
    /// <param name="closingAnchors">The anchors of the closing words, in reading order.</param>
    /// <param name="languages">The languages of all versions, the preferred one first; nothing where there is one version.</param>
    /// <param name="inLanguage">Finds the version in a language; nothing where there is one version.</param>
    /// <param name="references">The references of the own text, in reading order.</param>
    /// <param name="closingReferences">The references of the closing words, in reading order.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Paragraph(
        string symbol,
        string path,
        Language language,
        ParagraphKind kind,
        int number,
        string marker,
        string chapeau,
        ParagraphAction[] actions,
        FootnoteAnchor[] anchors,
        Paragraph[] subparagraphs,
        string closingWords = "",
        FootnoteAnchor[]? closingAnchors = null,
        Language[]? languages = null,
        Func<Language, Paragraph?>? inLanguage = null,
        Reference[]? references = null,
        Reference[]? closingReferences = null
    )
    {
        Symbol = Require.NotNull(symbol, nameof(symbol));
        Id = CitationText.Id(symbol, Require.NotNull(path, nameof(path)));
        Citation = CitationText.OfProvision(symbol, path);
        Language = language;
        versions = new LanguageVersions<Paragraph>(this, language, languages, inLanguage);
        Kind = kind;
        Number = number;
        Marker = Require.NotNull(marker, nameof(marker));
        Chapeau = Require.NotNull(chapeau, nameof(chapeau));
        Actions = ReadOnlyList.Of(Require.NotNull(actions, nameof(actions)));
        Anchors = ReadOnlyList.Of(Require.NotNull(anchors, nameof(anchors)));
        Subparagraphs = ReadOnlyList.Of(Require.NotNull(subparagraphs, nameof(subparagraphs)));
        ClosingWords = Require.NotNull(closingWords, nameof(closingWords));
        ClosingAnchors = ReadOnlyList.Of(closingAnchors ?? []);
        References = ReadOnlyList.Of(references ?? []);
        ClosingReferences = ReadOnlyList.Of(closingReferences ?? []);
        Text = ParagraphText.Whole(
            chapeau,
            subparagraphs.Select(static part => (part.Marker, part.Text)),
            closingWords
        );
        Footnotes = ReadOnlyList.Of(AllFootnotes());
    }

    /// <summary>The symbol of the resolution, such as <c>A/RES/78/132</c>.</summary>
    public string Symbol { get; }

    /// <summary>
    /// The identifier, the same in every language, such as <c>S/RES/1718 (2006) OP8(a)(i)</c>, <c>A/RES/63/250 SectionII.OP3</c> or
    /// <c>A/RES/70/1 Annex1.Para4</c>.
    /// </summary>
    public string Id { get; }

    /// <summary>
    /// The paragraph as English texts cite it, such as <c>S/RES/1718 (2006), para. 8 (a) (i)</c>,
    /// <c>A/RES/78/132, third preambular paragraph</c>, <c>A/RES/63/250, sect. II, para. 3</c>,
    /// <c>A/RES/63/117, annex, article 15, para. 2</c> or <c>A/RES/57/270 B, para. 3</c>.
    /// </summary>
    public string Citation { get; }

    /// <summary>The language of the text.</summary>
    public Language Language { get; }

    /// <summary>
    /// The languages that the paragraph is there in, the one that the project prefers first: those of the texts from which its type was made.
    /// </summary>
    public IReadOnlyList<Language> Languages => versions.Languages;

    /// <summary>The paragraph in a language; the same object each time.</summary>
    /// <param name="language">The language, one of the <see cref="Languages"/>.</param>
    /// <returns>The paragraph in the language.</returns>
    /// <exception cref="KeyNotFoundException">The paragraph is not there in the language.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(A_RES_78_132.OP27.Info.In(Language.French).Text);
    /// </code>
    /// </example>
    public Paragraph In(Language language) => versions.Get(language);

    /// <summary>Finds the paragraph in a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="paragraph">The paragraph in the language, or <see langword="null"/> where it is not there.</param>
    /// <returns>Whether the paragraph is there in the language.</returns>
    /// <example>
    /// <code>
    /// if (A_RES_78_132.OP27.Info.TryIn(Language.French, out Paragraph? french))
    ///     Console.WriteLine(french);
    /// </code>
    /// </example>
    public bool TryIn(Language language, [NotNullWhen(true)] out Paragraph? paragraph)
    {
        paragraph = versions.Find(language);
        return paragraph is not null;
    }

    /// <summary>What the paragraph is in its resolution.</summary>
    public ParagraphKind Kind { get; }

    /// <summary>
    /// The number among its like, from 1: 27 for paragraph 27, 1 for sub-paragraph (a). In a section, an annex or another container it
    /// counts from 1 again.
    /// </summary>
    public int Number { get; }

    /// <summary>The printed number or letter, such as <c>27.</c> or <c>(一)</c>; empty where none is printed.</summary>
    public string Marker { get; }

    /// <summary>The paragraph's own text: the words that introduce its sub-paragraphs, or all of it where there are none.</summary>
    public string Chapeau { get; }

    /// <summary>
    /// The words behind the last sub-paragraph that go on with the sentence of the <see cref="Chapeau"/>; empty where there are none.
    /// </summary>
    public string ClosingWords { get; }

    /// <summary>
    /// The whole text: the <see cref="Chapeau"/> and then, on a line of its own (U+000A), the <see cref="Marker"/>, a space and
    /// the text of every sub-paragraph, and the <see cref="ClosingWords"/> on a line of their own.
    /// </summary>
    /// <remarks>
    /// It is what the official text says, character for character, without footnote numbers, marks of emphasis, link syntax and
    /// page or line breaks.
    /// </remarks>
    public string Text { get; }

    /// <summary>
    /// The actions in the <see cref="Chapeau"/>, in reading order; the first one leads. Empty where none is known. Of a preambular
    /// paragraph only the one that leads: what its later clauses say is often what a cited text did.
    /// </summary>
    public IReadOnlyList<ParagraphAction> Actions { get; }

    /// <summary>Where the <see cref="Chapeau"/> points to footnotes, in reading order.</summary>
    public IReadOnlyList<FootnoteAnchor> Anchors { get; }

    /// <summary>
    /// Where the <see cref="ClosingWords"/> point to footnotes, in reading order; the positions count from the beginning of these words.
    /// </summary>
    public IReadOnlyList<FootnoteAnchor> ClosingAnchors { get; }

    /// <summary>
    /// What the <see cref="Chapeau"/> refers to, in reading order. Sub-paragraphs have references of their own, and so have footnotes.
    /// </summary>
    /// <example>
    /// <code>
    /// bool citesTheAgenda = A_RES_78_132.PP2.Info.References.Any(reference => reference.Symbol == "A/RES/70/1");
    /// </code>
    /// </example>
    public IReadOnlyList<Reference> References { get; }

    /// <summary>
    /// What the <see cref="ClosingWords"/> refer to, in reading order; the positions count from the beginning of these words.
    /// </summary>
    public IReadOnlyList<Reference> ClosingReferences { get; }

    /// <summary>The footnotes of the paragraph and its sub-paragraphs, each once, in reading order.</summary>
    public IReadOnlyList<Footnote> Footnotes { get; }

    /// <summary>
    /// The sub-paragraphs, in reading order; each may have sub-paragraphs of its own. Of an article they are its paragraphs and the
    /// units in it.
    /// </summary>
    public IReadOnlyList<Paragraph> Subparagraphs { get; }

    /// <summary>The <see cref="Citation"/>.</summary>
    public override string ToString() => Citation;

    private Footnote[] AllFootnotes() =>
        [
            .. Anchors
                .Select(static anchor => anchor.Footnote)
                .Concat(Subparagraphs.SelectMany(static part => part.Footnotes))
                .Concat(ClosingAnchors.Select(static anchor => anchor.Footnote))
                .Distinct(),
        ];
}
