using System.Globalization;

namespace Resolutions.Text.Tests.Properties.Generated;

/// <summary>A generated resolution: its paragraphs before they are laid out as text.</summary>
internal sealed record Sample(SampleLanguage Language, IReadOnlyList<Unit> Body, IReadOnlyList<Unit> Annex)
{
    /// <summary>The tree that a reader should find, a node a line.</summary>
    public string Tree() =>
        string.Concat(Body.Select(unit => Describe(unit, 0)))
        + (Annex.Count == 0 ? "" : $"Annex \n{string.Concat(Annex.Select(unit => Describe(unit, 1)))}");

    /// <summary>The tree that a reader found, in the same form.</summary>
    public static string Tree(Resolution resolution) =>
        string.Concat(resolution.Provisions.Select(each => Describe(each, 0)));

    private string Describe(Unit unit, int depth) =>
        Line(depth, unit.Kind, unit.Marker, unit.Text(Language))
        + string.Concat(unit.Children.Select(child => Describe(child, depth + 1)));

    private static string Describe(Provision provision, int depth) =>
        Line(
            depth,
            provision.Kind,
            provision.Kind switch
            {
                ProvisionKind.Section or ProvisionKind.Part => provision.Label,
                ProvisionKind.Annex => "",
                _ => provision.Marker.Text,
            },
            provision.Content.Text
        ) + string.Concat(provision.Children.Select(child => Describe(child, depth + 1)));

    private static string Line(int depth, ProvisionKind kind, string marker, string text) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{new string(' ', depth)}{kind} {(marker.Length > 0 ? marker + " " : "")}{text}\n"
        );

    public override string ToString() => $"{Language}\n{Tree()}";
}
