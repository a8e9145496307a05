namespace Resolutions.Tests.Symbols;

/// <summary>Symbols and their parts: organ, body path, series, session or year, number, letter, qualifier, modifiers.</summary>
public class DocumentSymbolPartsTests
{
    [Theory]
    // The General Assembly: sessions in front since 1976, behind in Roman numerals before
    [InlineData("A/RES/64/292", "A||RES|64|292|||")]
    [InlineData("A/RES/181(II)", "A||RES|II|181|||")]
    [InlineData("A/RES/2625 (XXV)", "A||RES|XXV|2625|||")]
    [InlineData("A/RES/3068(XXVIII)", "A||RES|XXVIII|3068|||")]
    [InlineData("A/RES/2106 A (XX)", "A||RES|XX|2106|A||")]
    [InlineData("A/RES/3202(S-VI)", "A||RES|S-VI|3202|||")]
    [InlineData("A/RES/1001(ES-I)", "A||RES|ES-I|1001|||")]
    [InlineData("A/RES/S-26/2", "A||RES|S-26|2|||")]
    [InlineData("A/RES/ES-11/4", "A||RES|ES-11|4|||")]
    [InlineData("A/RES/46/36 L", "A||RES|46|36|L||")]
    [InlineData("A/RES/59/296 A-C", "A||RES|59|296|A-C||")]
    [InlineData("A/DEC/60/551", "A||DEC|60|551|||")]
    [InlineData("A/59/2005", "A|||59|2005|||")]
    [InlineData("A/59/2005/Add.3", "A|||59|2005|||Add.3")]
    [InlineData("A/810", "A||||810|||")]
    [InlineData("A/63/677*", "A|||63|677|||*")]
    [InlineData("A/61/583/Add.1/Corr.1", "A|||61|583|||Add.1,Corr.1")]
    [InlineData("A/62/5 (Vol. II)", "A|||62|5||Vol. II|")]
    [InlineData("A/62/6 (Sect. 9)/Add.1", "A|||62|6||Sect. 9|Add.1")]
    [InlineData("A/63/100/Add.1 (Part IV)", "A|||63|100||Part IV|Add.1")]
    [InlineData("A/61/L.48/Rev.1", "A||L.|61|48|||Rev.1")]
    [InlineData("A/61/PV.107", "A||PV.|61|107|||")]
    [InlineData("A/ES-10/L.26", "A||L.|ES-10|26|||")]
    [InlineData("A/S-27/2", "A|||S-27|2|||")]
    [InlineData("A/C.6/65/L.20", "A|C.6|L.|65|20|||")]
    [InlineData("A/C.1/L.877", "A|C.1|L.||877|||")]
    [InlineData("A/S-15/AC.1/22", "A|AC.1||S-15|22|||")]
    [InlineData("A/CN.4/L.682", "A|CN.4|L.||682|||")]
    [InlineData("A/CONF.199/20", "A|CONF.199|||20|||")]
    [InlineData("A/CONF.230/2021/1", "A|CONF.230||2021|1|||")]
    [InlineData("A/AC.109/2016/L.7", "A|AC.109|L.|2016|7|||")]
    [InlineData("A/INF/62/6", "A||INF|62|6|||")]
    // The Human Rights Council
    [InlineData("A/HRC/17/31", "A|HRC||17|31|||")]
    [InlineData("A/HRC/RES/16/18", "A|HRC|RES|16|18|||")]
    [InlineData("A/HRC/RES/S-9/1", "A|HRC|RES|S-9|1|||")]
    [InlineData("A/HRC/PRST/OS/10/1", "A|HRC|PRST|OS/10|1|||")]
    [InlineData("A/HRC/WG.6/12/L.3", "A|HRC/WG.6|L.|12|3|||")]
    // The Security Council
    [InlineData("S/RES/1373 (2001)", "S||RES|2001|1373|||")]
    [InlineData("S/RES/678(1990)", "S||RES|1990|678|||")]
    [InlineData("S/PRST/2000/38", "S||PRST|2000|38|||")]
    [InlineData("S/PV.4950 (Resumption 1)", "S||PV.||4950||Resumption 1|")]
    [InlineData("S/22464", "S||||22464|||")]
    [InlineData("S/2004/616", "S|||2004|616|||")]
    [InlineData("S/Agenda/6216", "S||Agenda||6216|||")]
    // The Economic and Social Council
    [InlineData("E/RES/2006/36", "E||RES|2006|36|||")]
    [InlineData("E/RES/1235(XLII)", "E||RES|XLII|1235|||")]
    [InlineData("E/RES/728 F (XXVIII)", "E||RES|XXVIII|728|F||")]
    [InlineData("E/CN.4/Sub.2/2003/12/Rev.2", "E|CN.4/Sub.2||2003|12|||Rev.2")]
    [InlineData("E/CN.4/L.1338", "E|CN.4|L.||1338|||")]
    [InlineData("E/ESCAP/68/24", "E|ESCAP||68|24|||")]
    [InlineData("E/C.12/GBR/5", "E|C.12/GBR|||5|||")]
    // Others
    [InlineData("T/RES/2(II)", "T||RES|II|2|||")]
    [InlineData("ST/SGB/2003/13", "ST||SGB|2003|13|||")]
    [InlineData("ST/AI/371/Amend.1", "ST||AI||371|||Amend.1")]
    [InlineData("ST/ESA/SER.A/313", "ST|ESA|SER.A||313|||")]
    [InlineData("CRC/C/GC/14", "CRC|C/GC|||14|||")]
    [InlineData("CEDAW/C/NLD/4-5", "CEDAW|C/NLD|||4|||")]
    [InlineData("CCPR/C/95/D/1472/2006", "CCPR|C/D||95|1472|||")]
    [InlineData("HRI/CORE/FRA/2010", "HRI|CORE/FRA||2010|0|||")]
    [InlineData("HRI/GEN/1/Rev.9", "HRI|GEN|||1|||Rev.9")]
    [InlineData("UNEP/EA.3/Res.4", "UNEP|EA.3|Res.||4|||")]
    [InlineData("UNEP/CMS/Res.9.20", "UNEP|CMS|Res.|9|20|||")]
    [InlineData("UNEP/GC/SS.XII/1", "UNEP|GC/SS.XII|||1|||")]
    [InlineData("HSP/GC/24/L.5", "HSP|GC|L.|24|5|||")]
    [InlineData("ISBA/18/A/11", "ISBA|A||18|11|||")]
    [InlineData("FCCC/CP/2011/9/Add.1", "FCCC|CP||2011|9|||Add.1")]
    [InlineData("NPT/CONF.2010/WP.14", "NPT|CONF.2010|WP.||14|||")]
    [InlineData("ECE/TRANS/WP.29/2013/35", "ECE|TRANS/WP.29||2013|35|||")]
    [InlineData("ECE/BATUMI.CONF/2016/2", "ECE|BATUMI.CONF||2016|2|||")]
    [InlineData("TD/B/C.II/15", "TD|B/C.II|||15|||")]
    public void A_symbol_has_its_parts(string text, string parts)
    {
        DocumentSymbol symbol = DocumentSymbol.Parse(text);

        Assert.Equal(
            parts,
            string.Join(
                '|',
                symbol.Organ,
                symbol.BodyPath,
                symbol.Series,
                symbol.Session + symbol.Year,
                symbol.Number,
                symbol.PartLetter,
                symbol.Qualifier,
                string.Join(',', symbol.Modifiers)
            )
        );
    }

    [Theory]
    [InlineData("A/RES/64/292", 64)]
    [InlineData("A/RES/2625 (XXV)", 25)]
    [InlineData("A/RES/3202(S-VI)", 6)]
    [InlineData("A/RES/ES-11/4", 11)]
    [InlineData("A/HRC/PRST/OS/10/1", 10)]
    [InlineData("S/RES/1373 (2001)", null)]
    [InlineData("S/22464", null)]
    public void The_session_has_a_number(string text, int? session) =>
        Assert.Equal(session, DocumentSymbol.Parse(text).SessionNumber);

    [Theory]
    [InlineData("A/RES/64/292", "A/RES/64/292")]
    [InlineData("A/64/300-E/2009/114", "A/64/300 E/2009/114")]
    [InlineData("A/61/583/Add.1-S/2006/897/Add.1", "A/61/583/Add.1 S/2006/897/Add.1")]
    [InlineData("A/63/100–E/2008/9", "A/63/100 E/2008/9")]
    [InlineData("A/ES-10/39-S/2000/1", "A/ES-10/39 S/2000/1")]
    [InlineData("E/CN.7/2009/8-E/CN.15/2009/8", "E/CN.7/2009/8 E/CN.15/2009/8")]
    [InlineData("A/60/1-S/2005/2-E/2005/3", "A/60/1 S/2005/2 E/2005/3")]
    public void A_double_symbol_has_complete_halves(string text, string halves)
    {
        IReadOnlyList<DocumentSymbol> found = DocumentSymbol.Parse(text).Halves;

        Assert.Equal(halves, string.Join(' ', found));
        Assert.All(found, half => Assert.Equal(DocumentSymbol.Parse(half.ToString()), half));
    }

    [Fact]
    public void The_empty_symbol_has_no_parts()
    {
        DocumentSymbol empty = default;

        Assert.True(empty.IsEmpty);
        Assert.Equal(
            "",
            empty.Organ + empty.BodyPath + empty.Series + empty.Session + empty.PartLetter + empty.Qualifier
        );
        Assert.Null(empty.SessionNumber);
        Assert.Null(empty.Year);
        Assert.Equal(0, empty.Number);
        Assert.Empty(empty.Modifiers);
        Assert.Empty(empty.Halves);
        Assert.Equal("", empty.ToString() + empty.CanonicalText + empty.UrlIn(Language.English));
        Assert.Equal("", empty.AkomaNtosoIri(DateTime.UnixEpoch));
    }
}
