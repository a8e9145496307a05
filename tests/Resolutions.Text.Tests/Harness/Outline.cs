namespace Resolutions.Text.Tests.Harness;

/// <summary>Writes what a resolution consists of in one line: <c>PP1 OP1(a b) SectionII[h OP1] Annex1[Article5[Para1]]</c>.</summary>
internal static class Outline
{
    public static string Of(Resolution resolution) => Of(resolution.Provisions);

    /// <summary>Writes the labels of all parts of a paragraph, each behind those that it stands in: <c>a a.i a.ii b</c>.</summary>
    public static string Labels(Provision provision) =>
        string.Join(' ', provision.Children.SelectMany(child => Paths(child, "")));

    private static IEnumerable<string> Paths(Provision provision, string parent) =>
        provision
            .Children.SelectMany(child => Paths(child, parent + provision.Label + "."))
            .Prepend(parent + provision.Label);

    private static string Of(IEnumerable<Provision> provisions) => string.Join(' ', provisions.Select(Of));

    private static string Of(Provision provision)
    {
        var name = provision.Kind switch
        {
            ProvisionKind.Preambular => "PP" + provision.Label,
            ProvisionKind.Operative => "OP" + provision.Label,
            ProvisionKind.Subparagraph => provision.Label,
            ProvisionKind.Heading => "h",
            ProvisionKind.AnnexParagraph => "Para" + provision.Label,
            ProvisionKind.AnnexText => "t",
            ProvisionKind.Article => provision.Term + provision.Label,
            _ => provision.Kind + provision.Label,
        };
        var (open, close) = provision.Children.Any(each => each.Kind != ProvisionKind.Subparagraph)
            ? ('[', ']')
            : ('(', ')');
        var children = provision.Children.Count > 0 ? open + Of(provision.Children) + close : "";
        return name + children + (provision.ClosingWords.Text.Length > 0 ? "+" : "");
    }
}
