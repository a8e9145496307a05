namespace Resolutions.Text.Tests.Harness;

/// <summary>Short ways to look into a document tree.</summary>
internal static class Reading
{
    public static ResolutionText Parse(string source) =>
        ResolutionText.Parse(source, TestContext.Current.CancellationToken);

    public static Provision Operative(this Resolution resolution, int number) =>
        resolution.Provisions.Single(each => each.Kind == ProvisionKind.Operative && each.Ordinal == number);

    public static Provision Preambular(this Resolution resolution, int number) =>
        resolution.Provisions.Single(each => each.Kind == ProvisionKind.Preambular && each.Ordinal == number);

    public static IEnumerable<Provision> All(this Resolution resolution) =>
        resolution.Provisions.SelectMany(WithChildren);

    public static string Slice(this ResolutionText text, TextSpan span) => span.In(text.Source);

    private static IEnumerable<Provision> WithChildren(Provision provision) =>
        provision.Children.SelectMany(WithChildren).Prepend(provision);
}
