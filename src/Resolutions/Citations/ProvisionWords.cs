using System.Globalization;

namespace Resolutions;

/// <summary>How English texts name provisions.</summary>
internal static class ProvisionWords
{
    /// <summary>Names that are written out with the label behind them.</summary>
    private static readonly (string Name, string Words)[] Simple =
    [
        (CitationText.Operative, "para."),
        (CitationText.AnnexParagraph, "para."),
        (CitationText.Section, "sect."),
        (CitationText.Lettered, "part"),
        (CitationText.List, "list"),
        ("Article", "article"),
        ("Rule", "rule"),
        ("Regulation", "regulation"),
        ("Principle", "principle"),
        ("Guideline", "guideline"),
        ("Goal", "Goal"),
        ("Target", "target"),
        ("Objective", "objective"),
        ("Action", "action"),
        ("Recommendation", "recommendation"),
        ("Commitment", "commitment"),
    ];

    /// <summary>The words for a part of a path, such as <c>para. 12 (a)</c> for <c>OP12(a)</c>.</summary>
    public static string Of(string part)
    {
        int open = part.IndexOf('(');
        return open < 0
            ? OfName(part)
            : OfName(part.Substring(0, open)) + " " + part.Substring(open).Replace(")(", ") (");
    }

    /// <summary>What follows a prefix, or <see langword="null"/> where the name has another one.</summary>
    public static string? LabelAfter(string prefix, string name) =>
        name.StartsWith(prefix, StringComparison.Ordinal) ? name.Substring(prefix.Length) : null;

    private static string OfName(string name)
    {
        if (LabelAfter(CitationText.Preambular, name) is { } ordinal)
        {
            return OfPreambular(ordinal);
        }

        if (LabelAfter(CitationText.Annex, name) is { } annex)
        {
            return WithRoman("annex", annex);
        }

        if (LabelAfter(CitationText.Embedded, name) is { } embedded)
        {
            return WithRoman("embedded text", embedded);
        }

        foreach ((string prefix, string words) in Simple)
        {
            if (LabelAfter(prefix, name) is { } label)
            {
                return label.Length == 0 ? words : words + " " + label;
            }
        }

        return name;
    }

    private static string OfPreambular(string label) =>
        IsNumber(label, out int number)
            ? EnglishOrdinal.Of(number) + " preambular paragraph"
            : "preambular paragraph " + label;

    private static string WithRoman(string words, string label) =>
        label.Length == 0 ? words
        : IsNumber(label, out int number) ? words + " " + RomanNumeral.Of(number)
        : words + " " + label;

    private static bool IsNumber(string label, out int number) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
