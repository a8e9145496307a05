using System.Globalization;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>How a provision is named in code and in identifiers.</summary>
/// <param name="TypeName">The name of its type, such as <c>OP12_a</c>, in the type of what it stands in.</param>
/// <param name="Path">Its place in the resolution, such as <c>OP12(a)</c> or <c>SectionII.OP3</c>.</param>
internal sealed record ProvisionName(string TypeName, string Path)
{
    /// <summary>The name of a paragraph, a section or an annex.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="isOnlyAnnex">Whether it is the only annex, which its path need not number.</param>
    public static ProvisionName Of(Provision provision, bool isOnlyAnnex)
    {
        string prefix = PrefixOf(provision.Kind);
        return new(prefix + TypeNamePart(provision), isOnlyAnnex ? prefix : prefix + provision.Label);
    }

    /// <summary>This name in the section or annex that has the other name.</summary>
    public ProvisionName In(ProvisionName container) => this with { Path = CitationText.PathIn(container.Path, Path) };

    /// <summary>The name of a part of the paragraph that has this name.</summary>
    public ProvisionName OfChild(Provision child) =>
        new(TypeName + "_" + TypeNamePart(child), Path + "(" + child.Label + ")");

    private static string PrefixOf(ProvisionKind kind) =>
        kind switch
        {
            ProvisionKind.Preambular => CitationText.Preambular,
            ProvisionKind.AnnexParagraph => CitationText.AnnexParagraph,
            ProvisionKind.Section => CitationText.Section,
            ProvisionKind.Annex => CitationText.Annex,
            _ => CitationText.Operative,
        };

    private static string TypeNamePart(Provision provision)
    {
        string part = Identifier.OfLabel(provision.Label);
        return part.Length > 0 ? part : provision.Ordinal.ToString(CultureInfo.InvariantCulture);
    }
}
