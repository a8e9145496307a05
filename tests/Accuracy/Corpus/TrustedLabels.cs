using System.Globalization;

namespace Resolutions.Accuracy.Corpus;

/// <summary>
/// Takes from silver labels what can be trusted: preambular labels without prefix that end with a comma and stand between the
/// enacting formula and the first operative paragraph, and operative labels of the first level whose plain numbers follow each
/// other before the closing lines.
/// </summary>
internal static class TrustedLabels
{
    private static readonly string[] Organs =
    [
        "The General Assembly",
        "The Security Council",
        "The Economic and Social Council",
        "The Human Rights Council",
    ];

    /// <summary>The trusted paragraphs of a document, in reading order; none where the document has no enacting formula.</summary>
    public static IReadOnlyList<TrustedParagraph> Of(IReadOnlyList<LabelledElement> elements)
    {
        var trusted = new List<TrustedParagraph>();
        var formula = elements.ToList().FindIndex(element => Organs.Contains(Words(element.Text).TrimEnd(',', ' ')));
        if (formula < 0)
        {
            return trusted;
        }

        var next = 1;
        var opensSection = false;
        foreach (var element in elements.Skip(formula + 1))
        {
            var text = Words(element.Text);
            if (element.Type == "backmatter" && next > 1)
            {
                break;
            }

            opensSection |= element.Type == "heading" && IsRoman(element.Prefix ?? text);
            var number = NumberOf(element);
            if (number == next || number == 1 && opensSection)
            {
                trusted.Add(new TrustedParagraph(number, text));
                next = number + 1;
                opensSection = false;
            }
            else if ((next == 1 || opensSection) && IsPreambular(element, text))
            {
                trusted.Add(new TrustedParagraph(0, text));
            }
        }

        return trusted;
    }

    /// <summary>A text with single spaces.</summary>
    public static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsPreambular(LabelledElement element, string text) =>
        element is { Type: "paragraph", ParagraphType: "preambular", Prefix: null or "" } && text.EndsWith(',');

    private static bool IsRoman(string text) => text.Length > 0 && text.TrimEnd('.').All(c => c is 'I' or 'V' or 'X');

    private static int NumberOf(LabelledElement element) =>
        element is { Type: "paragraph", ParagraphType: "operative", Level: 1, Prefix: [.. var digits, '.'] }
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
}
