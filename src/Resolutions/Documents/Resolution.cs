using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
#if NET
using System.Globalization;
#endif

namespace Resolutions;

/// <summary>A resolution, as the official text in one language prints it.</summary>
/// <remarks>
/// Resolutions do not change and may be read by any number of threads. A generated type returns the same object each time. What
/// the text does not say is <see langword="null"/>.
/// </remarks>
public sealed class Resolution
{
    private readonly Lazy<IReadOnlyList<Paragraph>> paragraphs;
    private readonly Lazy<IReadOnlyList<Footnote>> footnotes;
    private readonly LanguageVersions<Resolution> versions;

    /// <summary>Makes a resolution. Generated code calls this.</summary>
    /// <param name="symbol">The document symbol.</param>
    /// <param name="title">The title, or an empty string.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="url">The address of the official document.</param>
    /// <param name="session">The session.</param>
    /// <param name="number">The number in the session or series.</param>
    /// <param name="agendaItem">The agenda item.</param>
    /// <param name="agendaItemTitle">The title of the agenda item.</param>
    /// <param name="committee">The committee that reported.</param>
    /// <param name="report">The symbol of the report.</param>
    /// <param name="reportParagraph">The paragraph of the report.</param>
    /// <param name="plenaryMeeting">The number of the plenary meeting.</param>
    /// <param name="adoptionDate">The day of adoption, in ISO 8601 form.</param>
    /// <param name="paragraphs">Lists the paragraphs when they are first asked for.</param>
    /// <param name="footnotes">Lists the footnotes when they are first asked for.</param>
    /// <param name="languages">The languages of all versions, the preferred one first; nothing where there is one version.</param>
    /// <param name="inLanguage">Finds the version in a language; nothing where there is one version.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="symbol"/>, <paramref name="title"/>, <paramref name="url"/>, <paramref name="paragraphs"/> or
    /// <paramref name="footnotes"/> is <see langword="null"/>.
    /// </exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Resolution(
        string symbol,
        string title,
        Language language,
        string url,
        int? session,
        int number,
        string? agendaItem,
        string? agendaItemTitle,
        string? committee,
        string? report,
        string? reportParagraph,
        int? plenaryMeeting,
        string? adoptionDate,
        Func<Paragraph[]> paragraphs,
        Func<Footnote[]> footnotes,
        Language[]? languages = null,
        Func<Language, Resolution?>? inLanguage = null
    )
    {
        Symbol = Require.NotNull(symbol, nameof(symbol));
        Title = Require.NotNull(title, nameof(title));
        Language = language;
        versions = new LanguageVersions<Resolution>(this, language, languages, inLanguage);
        Url = Require.NotNull(url, nameof(url));
        Session = session;
        Number = number;
        AgendaItem = agendaItem;
        AgendaItemTitle = agendaItemTitle;
        Committee = committee;
        Report = report;
        ReportParagraph = reportParagraph;
        PlenaryMeeting = plenaryMeeting;
        AdoptionDate = adoptionDate;
        this.paragraphs = LazyList(Require.NotNull(paragraphs, nameof(paragraphs)));
        this.footnotes = LazyList(Require.NotNull(footnotes, nameof(footnotes)));
    }

    /// <summary>The document symbol, such as <c>A/RES/78/132</c>.</summary>
    public string Symbol { get; }

    /// <summary>The title; empty where the organ gives none.</summary>
    public string Title { get; }

    /// <summary>The language of the text.</summary>
    public Language Language { get; }

    /// <summary>
    /// The languages that the resolution is there in, the one that the project prefers first: those of the texts from which its type was made.
    /// </summary>
    public IReadOnlyList<Language> Languages => versions.Languages;

    /// <summary>The resolution in a language; the same object each time.</summary>
    /// <param name="language">The language, one of the <see cref="Languages"/>.</param>
    /// <returns>The resolution in the language.</returns>
    /// <exception cref="KeyNotFoundException">The resolution is not there in the language.</exception>
    /// <example>
    /// <code>
    /// Console.WriteLine(A_RES_78_132.Info.In(Language.French).Title);
    /// </code>
    /// </example>
    public Resolution In(Language language) => versions.Get(language);

    /// <summary>Finds the resolution in a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="resolution">The resolution in the language, or <see langword="null"/> where it is not there.</param>
    /// <returns>Whether the resolution is there in the language.</returns>
    /// <example>
    /// <code>
    /// if (A_RES_78_132.Info.TryIn(Language.French, out Resolution? french))
    ///     Console.WriteLine(french);
    /// </code>
    /// </example>
    public bool TryIn(Language language, [NotNullWhen(true)] out Resolution? resolution)
    {
        resolution = versions.Find(language);
        return resolution is not null;
    }

    /// <summary>
    /// The address of the official document in the language of the text, such as <c>https://docs.un.org/en/A/RES/78/132</c>.
    /// </summary>
    public string Url { get; }

    /// <summary>The session, such as 78; for the Economic and Social Council its year.</summary>
    public int? Session { get; }

    /// <summary>The number in the session or series, such as 132.</summary>
    public int Number { get; }

    /// <summary>The agenda item as printed, such as <c>15</c> or <c>20 (a)</c>.</summary>
    public string? AgendaItem { get; }

    /// <summary>The title of the agenda item.</summary>
    public string? AgendaItemTitle { get; }

    /// <summary>The committee on whose report the resolution was adopted, as printed.</summary>
    public string? Committee { get; }

    /// <summary>The symbol of the report or draft on which the resolution was adopted, such as <c>A/78/458</c>.</summary>
    public string? Report { get; }

    /// <summary>The paragraph of the report, as printed.</summary>
    public string? ReportParagraph { get; }

    /// <summary>The number of the plenary meeting at which the resolution was adopted.</summary>
    public int? PlenaryMeeting { get; }

    /// <summary>The day of adoption in ISO 8601 form, such as <c>2023-12-19</c>.</summary>
    public string? AdoptionDate { get; }

#if NET
    /// <summary>The day of adoption.</summary>
    public DateOnly? AdoptedOn =>
        AdoptionDate is null ? null : DateOnly.ParseExact(AdoptionDate, "yyyy-MM-dd", CultureInfo.InvariantCulture);
#endif

    /// <summary>
    /// Every paragraph in document order, those in sections and annexes too: the preambular and operative paragraphs, those of
    /// annexes, and, after each, its sub-paragraphs.
    /// </summary>
    /// <remarks>
    /// Of the version in the preferred language also those that are there in other languages only; <see cref="Paragraph.Language"/> tells.
    /// </remarks>
    public IReadOnlyList<Paragraph> Paragraphs => paragraphs.Value;

    /// <summary>The footnotes, by number.</summary>
    public IReadOnlyList<Footnote> Footnotes => footnotes.Value;

    /// <summary>The <see cref="Symbol"/>.</summary>
    public override string ToString() => Symbol;

    // Publication only: the paragraphs exist once anyway, so a second list made at the same time does no harm and no thread waits.
    private static Lazy<IReadOnlyList<T>> LazyList<T>(Func<T[]> list) =>
        new(() => ReadOnlyList.Of(list()), LazyThreadSafetyMode.PublicationOnly);
}
