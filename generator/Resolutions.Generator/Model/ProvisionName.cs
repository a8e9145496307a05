using System.Globalization;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>How a provision is named in code and in identifiers.</summary>
/// <param name="TypeName">The name of its type, such as <c>OP12_a</c>, in the type of what it stands in.</param>
/// <param name="Path">Its place in the resolution, such as <c>OP12(a)</c> or <c>SectionII.OP3</c>.</param>
internal sealed record ProvisionName(string TypeName, string Path)
{
    /// <summary>The name that citations of what stands in it leave out.</summary>
    public ProvisionName Unnamed => this with { Path = ProvisionPath.Unnamed(Path) };

    /// <summary>The name of a paragraph, an article or a container.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="isAlone">Whether it is the only annex or embedded text, which its path need not number.</param>
    public static ProvisionName Of(Provision provision, bool isAlone = false)
    {
        string prefix = PrefixOf(provision);
        if (IsLettered(provision))
        {
            return new(prefix + "_" + TypeNamePart(provision), prefix + "(" + provision.Label + ")");
        }

        return new(prefix + TypeNamePart(provision), isAlone ? prefix : prefix + provision.Label);
    }

    /// <summary>This name in the container that has the other name.</summary>
    public ProvisionName In(ProvisionName container) => this with { Path = ProvisionPath.In(container.Path, Path) };

    /// <summary>The name of a part of the paragraph that has this name.</summary>
    public ProvisionName OfChild(Provision child) =>
        new(TypeName + "_" + TypeNamePart(child), Path + "(" + child.Label + ")");

    /// <summary>Whether a letter numbers the paragraph, which is cited in parentheses as that of a sub-paragraph is.</summary>
    private static bool IsLettered(Provision provision) =>
        provision.Kind == ProvisionKind.AnnexParagraph && provision.Label is [>= 'a' and <= 'z', ..];

    private static string PrefixOf(Provision provision) =>
        provision.Kind switch
        {
            ProvisionKind.Preambular => CitationText.Preambular,
            ProvisionKind.AnnexParagraph => CitationText.AnnexParagraph,
            ProvisionKind.Section => CitationText.Section,
            ProvisionKind.Annex => CitationText.Annex,
            ProvisionKind.Part => CitationText.Lettered,
            ProvisionKind.Embedded => CitationText.Embedded,
            ProvisionKind.List => CitationText.List,
            ProvisionKind.Article => (
                provision.Term == ProvisionTerm.None ? ProvisionTerm.Article : provision.Term
            ).ToString(),
            _ => CitationText.Operative,
        };

    private static string TypeNamePart(Provision provision)
    {
        string part = Identifier.OfLabel(provision.Label);
        return part.Length > 0 ? part : provision.Ordinal.ToString(CultureInfo.InvariantCulture);
    }
}
