using System.Globalization;

namespace Resolutions;

/// <summary>Names of works by the naming convention of Akoma Ntoso for the United Nations.</summary>
internal static class AkomaNtoso
{
    public static string Work(DocumentSymbol symbol, DateTime date)
    {
        if (symbol.IsEmpty)
        {
            return "";
        }

        bool isResolution = symbol.Series is "RES" or "Res.";
        string number = symbol.Series == "RES" ? NumberOf(symbol) : symbol.DisplayText;
        return "/akn/un/"
            + (isResolution ? "statement/deliberation/" : "collection/publication/")
            + ActorOf(symbol)
            + "/"
            + date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            + "/"
            + number.Replace("*", "").Replace('/', '-').Replace(' ', '_');
    }

    private static string ActorOf(DocumentSymbol symbol) =>
        symbol.Organ switch
        {
            "A" => symbol.BodyPath.StartsWith("HRC", StringComparison.Ordinal) ? "un-hrc" : "un-ga",
            "S" => "un-sc",
            "E" => "un-ecosoc",
            "T" => "un-tc",
            "ST" => "un-sg",
            var organ => "un-" + organ.ToLowerInvariant(),
        };

    /// <summary>The symbol behind its series, as titles print it: <c>78/132</c>, <c>217 A (III)</c>, <c>1325 (2000)</c>.</summary>
    private static string NumberOf(DocumentSymbol symbol)
    {
        string text = symbol.DisplayText;
        int series = text.IndexOf("/" + symbol.Series, StringComparison.Ordinal);
        return series < 0 ? text : text.Substring(series + symbol.Series.Length + 1).TrimStart('/');
    }
}
