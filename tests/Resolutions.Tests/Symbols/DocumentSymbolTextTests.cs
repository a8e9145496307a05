namespace Resolutions.Tests.Symbols;

/// <summary>Canonical and display form, addresses and names of works.</summary>
public class DocumentSymbolTextTests
{
    [Theory]
    [InlineData("A/RES/64/292", "A/RES/64/292", "A/RES/64/292")]
    [InlineData("S/RES/1373(2001)", "S/RES/1373(2001)", "S/RES/1373 (2001)")]
    [InlineData("A/RES/2106A(XX)", "A/RES/2106A(XX)", "A/RES/2106 A (XX)")]
    [InlineData("A/RES/46/36L", "A/RES/46/36L", "A/RES/46/36 L")]
    [InlineData("A/62/5(Vol.II)/Add.1", "A/62/5(Vol.II)/Add.1", "A/62/5 (Vol. II)/Add.1")]
    [InlineData("A/63/100/Add.1( Part  IV )", "A/63/100/Add.1(PartIV)", "A/63/100/Add.1 (Part IV)")]
    [InlineData("S/PV.4950(Resumption1)", "S/PV.4950(Resumption1)", "S/PV.4950 (Resumption 1)")]
    [InlineData("  A/RES/64/292 ", "A/RES/64/292", "A/RES/64/292")]
    [InlineData("Ａ／ＲＥＳ／２１０６　Ａ（ＸＸ）", "A/RES/2106A(XX)", "A/RES/2106 A (XX)")]
    [InlineData("А/RЕS/2106 А (ХХ)", "A/RES/2106A(XX)", "A/RES/2106 A (XX)")]
    [InlineData("A/RES/٦٤/٢٩٢", "A/RES/64/292", "A/RES/64/292")]
    [InlineData("A/64/300\u2011E/2009/114", "A/64/300-E/2009/114", "A/64/300-E/2009/114")]
    [InlineData("UNEP/EA.3/RES.4", "UNEP/EA.3/Res.4", "UNEP/EA.3/Res.4")]
    [InlineData("A/61/583/ADD.1/CORR.2", "A/61/583/Add.1/Corr.2", "A/61/583/Add.1/Corr.2")]
    public void A_symbol_has_one_form_for_keys_and_one_for_people(string text, string canonical, string display)
    {
        DocumentSymbol symbol = DocumentSymbol.Parse(text);

        Assert.Equal(canonical, symbol.CanonicalText);
        Assert.Equal(display, symbol.DisplayText);
        Assert.Equal(display, symbol.ToString());
        Assert.Equal(DocumentSymbol.Parse(canonical), symbol);
        Assert.Equal(DocumentSymbol.Parse(display).GetHashCode(), symbol.GetHashCode());
    }

    [Fact]
    public void A_text_in_its_form_is_kept()
    {
        const string Text = "A/RES/64/292";

        Assert.Same(Text, DocumentSymbol.Parse(Text).CanonicalText);
        Assert.Same(Text, DocumentSymbol.Parse(Text).DisplayText);
    }

    [Fact]
    public void Series_and_modifiers_are_in_canonical_case()
    {
        Assert.Equal("Res.", DocumentSymbol.Parse("UNEP/EA.3/RES.4").Series);
        Assert.Equal(["Add.1", "*"], DocumentSymbol.Parse("A/61/583/ADD.1*").Modifiers);
    }

    [Theory]
    [InlineData("A/RES/64/292", Language.Arabic, "https://docs.un.org/ar/A/RES/64/292")]
    [InlineData("A/RES/2106 A (XX)", Language.Chinese, "https://docs.un.org/zh/A/RES/2106A(XX)")]
    [InlineData("S/RES/1373 (2001)", Language.English, "https://docs.un.org/en/S/RES/1373(2001)")]
    [InlineData("A/62/5 (Vol. II)", Language.French, "https://docs.un.org/fr/A/62/5(Vol.II)")]
    [InlineData("A/63/677*", Language.Russian, "https://docs.un.org/ru/A/63/677")]
    [InlineData("A/64/300-E/2009/114", Language.Spanish, "https://docs.un.org/es/A/64/300-E/2009/114")]
    public void A_document_has_an_address_in_each_language(string text, Language language, string url) =>
        Assert.Equal(url, DocumentSymbol.Parse(text).UrlIn(language));

    [Theory]
    [InlineData("A/RES/64/292", "2010-07-28", "/akn/un/statement/deliberation/un-ga/2010-07-28/64-292")]
    [InlineData("A/RES/2106 A (XX)", "1965-12-21", "/akn/un/statement/deliberation/un-ga/1965-12-21/2106_A_(XX)")]
    [InlineData("S/RES/1373(2001)", "2001-09-28", "/akn/un/statement/deliberation/un-sc/2001-09-28/1373_(2001)")]
    [InlineData("A/HRC/RES/16/18", "2011-03-24", "/akn/un/statement/deliberation/un-hrc/2011-03-24/16-18")]
    [InlineData("UNEP/EA.3/Res.4", "2017-12-06", "/akn/un/statement/deliberation/un-unep/2017-12-06/UNEP-EA.3-Res.4")]
    [InlineData("A/61/L.48/Rev.1", "2007-01-31", "/akn/un/collection/publication/un-ga/2007-01-31/A-61-L.48-Rev.1")]
    public void A_work_has_a_name_in_Akoma_Ntoso(string text, string date, string iri)
    {
        DocumentSymbol symbol = DocumentSymbol.Parse(text);
        DateTime day = DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(iri, symbol.AkomaNtosoIri(day));
        Assert.Equal(iri, symbol.AkomaNtosoIri(DateOnly.FromDateTime(day)));
        Assert.Equal(iri + "/ara@", symbol.AkomaNtosoIri(DateOnly.FromDateTime(day), Language.Arabic));
        Assert.Equal(iri + "/zho@", symbol.AkomaNtosoIri(day, Language.Chinese));
    }

    [Fact]
    public void Unknown_languages_are_refused()
    {
        DocumentSymbol symbol = DocumentSymbol.Parse("A/RES/64/292");

        Assert.Throws<ArgumentOutOfRangeException>("language", () => symbol.UrlIn((Language)7));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => symbol.AkomaNtosoIri(DateTime.UnixEpoch, 0));
    }
}
