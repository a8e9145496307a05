namespace Resolutions.Tests.Symbols;

/// <summary>Symbols that could be read either way, with the decision.</summary>
internal static class DoubtfulSymbols
{
    /// <summary>Read, though their form is not the one that the documents print.</summary>
    public static readonly (string Text, string Reason)[] Accepted =
    [
        ("A/69/L.53/ADD.1", "modifiers in capitals are how catalogues write them; the canonical form has Add.1"),
        ("UNEP/EA.2/RES.11", "the same for Res."),
        ("A/64/83/Add.1–E/2009/83/Add.1", "a dash joins halves as well as a hyphen"),
        ("A/CONF.157/24 (Part I)", "parentheses may follow any document that is no resolution"),
        ("E/INCB/1989/1/Supp", "a supplement that the Board numbers so"),
        ("ECE/TRANS/NONE/2018/5", "the series that the documents themselves print"),
        (
            "ECE/TRANS/ADN/CONF/6-CCNR/MD/ADN/CONF/6",
            "the Rhine Commission is no United Nations organ, but shares the numbering"
        ),
        ("A/RES/51/30J", "the letter of a part without a space, as addresses have it"),
        ("A/RES/217(III)", "the catalogue's name of a resolution that is adopted in parts"),
        ("CRC/C/93/Add.3", "the addendum acts as the number, the component before it is read as the number"),
    ];

    /// <summary>Refused, though readers may know what is meant; the reason is the rule, the repair is offered.</summary>
    public static readonly (string Text, string? Suggestion, string Reason)[] Refused =
    [
        ("S/RES/2100/(2013)", "S/RES/2100 (2013)", "file names of one data set; no document prints the slash"),
        ("A/RES/48/218/B", "A/RES/48/218 B", "the same data set"),
        ("A/RES/71/101 A B", "A/RES/71/101 A-B", "two parts are a range with a hyphen, or two symbols"),
        ("A/RES/217(III) A", "A/RES/217 A (III)", "the Editorial Manual has the letter before the session"),
        ("S/RES/1882", "S/RES/1882 (2009)", "the year is part of the symbol"),
        ("S/PRST/2017/08", "S/PRST/2017/8", "no number starts with 0"),
        ("A/37121", "A/37/121", "serial numbers ended near 11,000 in 1976"),
        ("A/39/L./7", "A/39/L.7", "the number of a series follows its full stop"),
        ("FCCC/CP/2015/10/add.1", "FCCC/CP/2015/10/Add.1", "small letters are damage, capitals a catalogue"),
        ("A/C.3/L.1384-1386", null, "a list of symbols"),
        ("ST/SG/AC.10/46/Adds.1-3", null, "a list of symbols"),
        ("12/19", null, "bare numbers are of several organs: their organ stands in the text around them"),
        (
            "ECE/MP.WH/18-EUPCR/1814149/1.2/2019/MOP-5/03",
            null,
            "the second half is in the system of the World Health Organization"
        ),
        ("INFCIRC/254/Rev.12/Part", null, "the International Atomic Energy Agency numbers its own documents"),
        ("IOC/A-31/3.5.3", null, "the commission of UNESCO numbers its own documents"),
        ("E/1850-E/AC.32/8/Annex", null, "an annex is a part of a document, not of its symbol"),
        ("ECE/HBP/2021/Inf", null, "the number is lost"),
    ];
}
