namespace Resolutions;

public readonly partial struct DocumentSymbol
{
    /// <summary>The address of the document in an official language: <c>https://docs.un.org/zh/A/RES/78/132</c>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The address; empty for the empty symbol. The document need not be there in every language.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    /// <example><code>DocumentSymbol.Parse("S/RES/1325 (2000)").UrlIn(Language.French)  // https://docs.un.org/fr/S/RES/1325(2000)</code></example>
    public string UrlIn(Language language)
    {
        string code = LanguageCodes.Of(language).Two;
        return text is null ? "" : "https://docs.un.org/" + code + "/" + CanonicalText.Replace("*", "");
    }

    /// <summary>
    /// The Akoma Ntoso IRI of the work, by the guidelines of the United Nations system:
    /// <c>/akn/un/statement/deliberation/un-ga/2023-12-19/78-132</c>.
    /// </summary>
    /// <remarks>
    /// Resolutions are deliberations under their number; other documents are publications under their whole symbol. Source: AKN4UN, naming
    /// convention (https://unsceb-hlcm.github.io). The guidelines name the actor of the Assembly; those of other organs follow its pattern.
    /// </remarks>
    /// <param name="date">The date of adoption, of other documents the date of issue; the time does not matter.</param>
    /// <returns>The IRI; empty for the empty symbol.</returns>
    public string AkomaNtosoIri(DateTime date) => AkomaNtoso.Work(this, date);

    /// <summary>
    /// The Akoma Ntoso IRI of the original version in a language: <c>/akn/un/statement/deliberation/un-ga/2023-12-19/78-132/zho@</c>.
    /// </summary>
    /// <param name="date">The date of adoption, of other documents the date of issue; the time does not matter.</param>
    /// <param name="language">The language.</param>
    /// <returns>The IRI; empty for the empty symbol.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public string AkomaNtosoIri(DateTime date, Language language)
    {
        string code = LanguageCodes.Of(language).Three;
        return text is null ? "" : AkomaNtoso.Work(this, date) + "/" + code + "@";
    }

#if NET
    /// <summary>The Akoma Ntoso IRI of the work: <c>/akn/un/statement/deliberation/un-ga/2023-12-19/78-132</c>.</summary>
    /// <param name="date">The date of adoption, of other documents the date of issue.</param>
    /// <returns>The IRI; empty for the empty symbol.</returns>
    /// <example><code>symbol.AkomaNtosoIri(A_RES_78_132.AdoptedOn)</code></example>
    public string AkomaNtosoIri(DateOnly date) => AkomaNtosoIri(date.ToDateTime(TimeOnly.MinValue));

    /// <summary>The Akoma Ntoso IRI of the original version in a language, which ends in <c>/zho@</c> for Chinese.</summary>
    /// <param name="date">The date of adoption, of other documents the date of issue.</param>
    /// <param name="language">The language.</param>
    /// <returns>The IRI; empty for the empty symbol.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public string AkomaNtosoIri(DateOnly date, Language language) =>
        AkomaNtosoIri(date.ToDateTime(TimeOnly.MinValue), language);
#endif
}
