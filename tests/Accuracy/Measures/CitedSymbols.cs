using System.Text.RegularExpressions;
using Resolutions.Text;

namespace Resolutions.Accuracy.Measures;

/// <summary>The symbols that a resolution's paragraphs cite.</summary>
internal static partial class CitedSymbols
{
    /// <summary>Each reference to a document in the paragraphs, with the text that it stands in; notes are left out.</summary>
    public static IEnumerable<(Reference Reference, string Text)> In(IEnumerable<Resolution> resolutions) =>
        resolutions.SelectMany(resolution => resolution.Provisions).SelectMany(In);

    /// <summary>A symbol without spaces, asterisks and letters of parts, on which writers of links disagree.</summary>
    public static string Key(string symbol) => Letters().Replace(Blanks().Replace(symbol.ToUpperInvariant(), ""), "");

    /// <summary>The keys of a symbol, of each half where it is double.</summary>
    public static IEnumerable<string> Keys(string symbol) => Halves().Split(symbol).Append(symbol).Select(Key);

    private static IEnumerable<(Reference, string)> In(Provision provision) =>
        In(provision.Content).Concat(provision.Children.SelectMany(In)).Concat(In(provision.ClosingWords));

    private static IEnumerable<(Reference, string)> In(Content content) =>
        content
            .References.Where(each =>
                each.Symbol is not null
                && each.Kind is ReferenceKind.Resolution or ReferenceKind.Decision or ReferenceKind.Document
            )
            .Select(each => (each, content.Text));

    [GeneratedRegex(@"[\s*]")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(?<=/\d+)[A-Z](-[A-Z])?(?=\(|$)|(?<=/\d+)[A-Z]-[A-Z]$")]
    private static partial Regex Letters();

    [GeneratedRegex(@"-(?=[A-Z]+/)")]
    private static partial Regex Halves();
}
