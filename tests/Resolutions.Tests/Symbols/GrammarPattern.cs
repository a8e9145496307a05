using System.Text.RegularExpressions;

namespace Resolutions.Tests.Symbols;

/// <summary>
/// The grammar of document symbols as a regular expression. It accepts nonsense that is made of valid pieces, and no characters but those
/// of printed symbols; for all else it agrees with the parser.
/// </summary>
internal static class GrammarPattern
{
    private const string Organ =
        "(?:A|S|E|T|ST|TD|DP|CD|ID|IDB|CCPR|CEDAW|CRC|CAT|CERD|CMW|CRPD|CED|CESCR|HRI|UNEP|HSP|HS|ISBA|SPLOS|FCCC|CBD|CTOC|CAC|NPT|BWC"
        + "|CCW|CCM|APLC|ICCD|DC|PBC|LC|ECE|CEP|CCNR|UNW)";

    private const string Roman = "[IVXLCDM]+";

    private const string Body =
        "(?:(?:C|AC|CN|CONF|SC|Sub|WG|Com|PC|GC|GE|SS|EA|HA|EB|OECPR|WP|P)\\.(?:[1-9][0-9]*|"
        + Roman
        + ")|[A-Z]{2,}\\.[A-Z]+|COP-MOP|[A-Z]{1,12})";

    private const string Series = "(?:RES|DEC|PRST|INF|Agenda|SGB|AI|IC|NGO|PET|SER\\.[A-Z])";

    private const string Numbered =
        "(?:L|CRP|WP|PV|SR|R|INF|Inf|NGO|PET|HLS|OC|COMM|NOTE|Conf|Res|RES)\\.[1-9][0-9]*(?:\\.[1-9][0-9]*)?";

    private const string Session = "(?:(?:E?S-|OS/)?[1-9][0-9]*)";

    private const string Number = "[1-9][0-9]*(?:(?<=/[A-Z]{3}/[1-9][0-9]*)-[1-9][0-9]*)?(?:/RESP)?";

    private const string Parentheses =
        " ?\\((?:(?:E?S-)?"
        + Roman
        + "|[12][0-9]{3}|(?:Part|Vol\\.|Sect\\.|Resumption|Prog\\.) ?(?:[1-9][0-9]*|"
        + Roman
        + "))\\)";

    private const string Modifier =
        "(?:(?:Add|Corr|Rev|Amend|ADD|CORR|REV|AMEND)\\.[1-9][0-9]*|Summary|Supp\\.?[0-9]*)";

    private const string Half =
        Organ
        + "(?:/(?:"
        + Numbered
        + "|"
        + Series
        + "|"
        + Body
        + "|"
        + Session
        + "))*/(?:"
        + Numbered
        + "|"
        + Number
        + ")(?: ?[A-Z](?:-[A-Z])?)?(?:"
        + Parentheses
        + "){0,2}(?:/"
        + Modifier
        + ")*(?:"
        + Parentheses
        + ")? ?\\**";

    /// <summary>The whole text is a symbol, or a double one.</summary>
    public static readonly Regex Symbol = new(
        "\\A" + Half + "(?:[-\u2013]" + Half + ")*\\z",
        RegexOptions.Compiled | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    );
}
