namespace Resolutions.Tests.Symbols;

/// <summary>Texts that are no symbols, with the character at which they stop being one and the symbol that may be meant.</summary>
public class DocumentSymbolRefusalTests
{
    [Theory]
    [InlineData("A/RES/217(XXX)")]
    [InlineData("A/RES/3541(I)")]
    [InlineData("A/RES/1(XXX)")]
    [InlineData("A/RES/1514(XXX)")]
    [InlineData("E/RES/1514(XXX)")]
    [InlineData("E/RES/1(LXIII)")]
    [InlineData("A/RES/2252 (ES-I)")]
    [InlineData("A/RES/3201 (S-VII)")]
    public void A_number_of_another_session_is_refused(string text)
    {
        Assert.False(DocumentSymbol.TryParse(text, out _));
        Assert.Contains(
            "has this number",
            Assert.Throws<DocumentSymbolFormatException>(() => DocumentSymbol.Parse(text)).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("A/RES/S-99/1", "is no session")]
    [InlineData("A/RES/ES-99/1", "is no session")]
    [InlineData("A/RES/78/9999", "is larger than any number")]
    [InlineData("A/C.3/RES/78/5", "a Main Committee recommends resolutions")]
    [InlineData("A/78/62-E/2019/49", "is not of the year")]
    [InlineData("E/2019/49-A/78/62", "is not of the year")]
    [InlineData("S/RES/1325 (2000)/Add.1", "has no addendum")]
    public void Pieces_that_do_not_fit_together_are_refused(string text, string message)
    {
        Assert.False(DocumentSymbol.TryParse(text, out _));
        Assert.Contains(
            message,
            Assert.Throws<DocumentSymbolFormatException>(() => DocumentSymbol.Parse(text)).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("A/RES/S-32/1")]
    [InlineData("A/RES/2252 (ES-V)")]
    [InlineData("A/RES/1001 (ES-I)")]
    [InlineData("A/RES/1874 (S-IV)")]
    [InlineData("A/RES/3202 (S-VI)")]
    [InlineData("A/RES/3362 (S-VII)")]
    [InlineData("A/RES/ES-11/4")]
    [InlineData("A/78/62-E/2023/49")]
    [InlineData("A/42/357-S/1")]
    [InlineData("A/RES/217 A (III)")]
    [InlineData("A/RES/377(V)")]
    [InlineData("A/RES/1514(XV)")]
    [InlineData("A/RES/2758(XXVI)")]
    [InlineData("E/RES/1988(LX)")]
    [InlineData("NPT/CONF.2010/50 (Vol. I)")]
    [InlineData("A/CONF.157/24 (Vol. II)")]
    [InlineData("A/76/6 (Introduction)")]
    [InlineData("A/79/6 (Income sect. 2)")]
    [InlineData("FCCC/PA/CMA/2021/10/Add.1")]
    [InlineData("FCCC/KP/CMP/2012/13/Add.1")]
    [InlineData("E/C.12/GC/25")]
    [InlineData("E/ICEF/2017/DPL.2")]
    [InlineData("ST/SPACE/11")]
    [InlineData("UNEP/POPS/COP.10/25")]
    [InlineData("ECE/TRANS/WP.29/GRVA/2023/1")]
    public void Real_symbols_are_accepted(string text) => Assert.True(DocumentSymbol.TryParse(text, out _));

    [Theory]
    // Scans
    [InlineData("S/l4596", 2, "S/14596")]
    [InlineData("A/61/583/Add.l", 13, "A/61/583/Add.1")]
    [InlineData("A/C.S/61/3", 4, "A/C.5/61/3")]
    [InlineData("A/73S8", 2, "A/7358")]
    [InlineData("A/R.ES/61/105", 4, "A/RES/61/105")]
    [InlineData("E/CK.4/1998/53", 2, "E/CN.4/1998/53")]
    [InlineData("A/HRO/17/31", 2, "A/HRC/17/31")]
    [InlineData("ECE/TRAN/201", 4, "ECE/TRANS/201")]
    // Slashes and full stops
    [InlineData("A/61/583Add.1", 5, "A/61/583/Add.1")]
    [InlineData("A/C.3L.1383", 4, "A/C.3/L.1383")]
    [InlineData("S/AC.51.2017/2", 5, "S/AC.51/2017/2")]
    [InlineData("A/61/L./48", 7, "A/61/L.48")]
    [InlineData("A/RES/61//105", 9, "A/RES/61/105")]
    [InlineData("A/RES/61/105/", 12, "A/RES/61/105")]
    [InlineData("A/RES/61/105.", 12, "A/RES/61/105")]
    [InlineData("ST/SGAC.10//40", 3, "ST/SG/AC.10/40")]
    [InlineData("S/RES/1373/(2001)", 11, "S/RES/1373 (2001)")]
    [InlineData("S/RES 1325", 5, "S/RES/1325 (2000)")]
    [InlineData("S/RES/1325/2000", 6, "S/RES/1325 (2000)")]
    [InlineData("A/78/744/Add1", 9, "A/78/744/Add.1")]
    [InlineData("A/78/L75", 5, "A/78/L.75")]
    [InlineData("A/68/1.75", 6, "A/68/L.75")]
    [InlineData("A/C3/68/L.1", 2, "A/C.3/68/L.1")]
    [InlineData("A\\RES\\70\\1", 1, "A/RES/70/1")]
    [InlineData("A|RES|70|1", 1, "A/RES/70/1")]
    [InlineData("A/CONF,151/26", 2, "A/CONF.151/26")]
    [InlineData("A/65/271/Corr 1", 9, "A/65/271/Corr.1")]
    // Numerals
    [InlineData("A/RES/7O/1", 9, "A/RES/70/1")]
    [InlineData("A/RES/217 A (Ill)", 12, "A/RES/217 A (III)")]
    [InlineData("A/RES/217 A (111)", 12, "A/RES/217 A (III)")]
    [InlineData("A/RES/2758 (XXV1)", 11, "A/RES/2758 (XXVI)")]
    // Letters of parts
    [InlineData("A/RES/57/270 8", 12, "A/RES/57/270 B")]
    [InlineData("A/RES/48/218/B", 13, "A/RES/48/218 B")]
    [InlineData("A/RES/217(III) A", 14, "A/RES/217 A (III)")]
    [InlineData("A/RES/59/296 A B", 14, "A/RES/59/296 A-B")]
    // Spaces, case, zeros
    [InlineData("A/RES/ 61/105", 6, "A/RES/61/105")]
    [InlineData("A/78/744/ Add.7", 9, "A/78/744/Add.7")]
    [InlineData("a/res/61/105", 0, "A/RES/61/105")]
    [InlineData("A/61/583/add.1", 9, "A/61/583/Add.1")]
    [InlineData("S/PRST/2017/08", 12, "S/PRST/2017/8")]
    // Years of the Security Council
    [InlineData("S/RES/1325", 6, "S/RES/1325 (2000)")]
    [InlineData("S/RES/1325 (2003)", 12, "S/RES/1325 (2000)")]
    [InlineData("S/RES/1373 (III)", 12, "S/RES/1373 (2001)")]
    public void Damage_is_refused_with_a_repair(string text, int position, string suggestion)
    {
        DocumentSymbolFormatException fault = Refuse(text);

        Assert.Equal(position, fault.Position);
        Assert.Equal(suggestion, fault.Suggestion);
        Assert.EndsWith($" Did you mean \"{suggestion}\"?", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A/78/53 (Part IIII)")]
    [InlineData("A/HRC/RES/S-37")]
    [InlineData("A/ES-11")]
    [InlineData("E/2100/3")]
    [InlineData("A/AC.250/2300/3")]
    public void No_repair_is_suggested_where_only_a_guess_gives_one(string text) =>
        Assert.Null(Refuse(text).Suggestion);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("A")]
    [InlineData("A/")]
    [InlineData("A/RES")]
    [InlineData("A/RES/61")]
    [InlineData("61/105")]
    [InlineData("S-9/1")]
    [InlineData("resolution 61/105")]
    [InlineData("A/XYZ/3")]
    [InlineData("UNDP/UNFPA")]
    [InlineData("INFCIRC/254")]
    [InlineData("A/RES/61/105, para. 2")]
    [InlineData("A/RES/61/105 and 106")]
    // Nonsense that is made of valid pieces
    [InlineData("A/RES/2006/105")]
    [InlineData("A/2006/105")]
    [InlineData("A/RES/30/1")]
    [InlineData("A/12/7")]
    [InlineData("A/458/78")]
    [InlineData("A/RES/S-7/1")]
    [InlineData("A/RES/ES-5/1")]
    [InlineData("A/RES/1(XXXI)")]
    [InlineData("A/RES/1(IIII)")]
    [InlineData("A/RES/3542(XXX)")]
    [InlineData("A/RES/3363(S-VIII)")]
    [InlineData("A/RES/61/105 (III)")]
    [InlineData("A/RES/105 (2006)")]
    [InlineData("A/RES/61/105 (Part I)")]
    [InlineData("A/RES/61/105/106")]
    [InlineData("A/RES/L.3")]
    [InlineData("A/RES/RES/61/105")]
    [InlineData("A/61/105 B")]
    [InlineData("A/RES/59/296 C-A")]
    [InlineData("A/C.7/61/3")]
    [InlineData("A/61/583/Rev.1/Rev.2")]
    [InlineData("A/61/583/Rev.0")]
    [InlineData("S/RES/61/105")]
    [InlineData("S/RES/99999 (2001)")]
    [InlineData("S/61/105")]
    [InlineData("S/1985/3")]
    [InlineData("S/HRC/17/31")]
    [InlineData("E/RES/61/105")]
    [InlineData("E/RES/1970/3")]
    [InlineData("E/SGB/2003/13")]
    [InlineData("A/64/300-A/64/300")]
    [InlineData("A/RES/61/105-E/RES/2006/36")]
    [InlineData("A/64/300-302")]
    [InlineData("A/42/7/Add.1-10")]
    public void Nonsense_is_refused_without_a_guess(string text)
    {
        DocumentSymbolFormatException fault = Refuse(text);

        Assert.Null(fault.Suggestion);
        Assert.Equal(text, fault.Text);
    }

    [Fact]
    public void The_message_is_for_people()
    {
        Assert.Equal(
            "\"A/C.S/61/3\" is no document symbol: at character 5, \"S\" stands where a number is expected. Did you mean \"A/C.5/61/3\"?",
            Refuse("A/C.S/61/3").Message
        );
        Assert.Equal(
            "\"S/RES/1325\" is no document symbol: at character 7, the year is missing, which is part of the symbol, as in "
                + "S/RES/1325 (2000). Did you mean \"S/RES/1325 (2000)\"?",
            Refuse("S/RES/1325").Message
        );
        Assert.Equal("An empty text is no document symbol.", Refuse("").Message);
    }

    [Fact]
    public void Long_texts_are_refused() =>
        Assert.Contains("255", Refuse("A/RES/" + new string('6', 300)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_text_is_no_symbol()
    {
        Assert.Throws<ArgumentNullException>("text", () => DocumentSymbol.Parse(null!));
        Assert.False(DocumentSymbol.TryParse(null, out _));
    }

    private static DocumentSymbolFormatException Refuse(string text)
    {
        Assert.False(DocumentSymbol.TryParse(text, out DocumentSymbol symbol));
        Assert.True(symbol.IsEmpty);
        Assert.False(DocumentSymbol.IsSymbol(text));
        return Assert.Throws<DocumentSymbolFormatException>(() => DocumentSymbol.Parse(text));
    }
}
