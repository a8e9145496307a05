using System.Globalization;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>How a provision is named in code and in identifiers.</summary>
/// <param name="TypeName">The name of its type, such as <c>OP12_a</c>.</param>
/// <param name="Path">Its place in the resolution, such as <c>OP12(a)</c>.</param>
internal sealed record ProvisionName(string TypeName, string Path)
{
    /// <summary>The name of a preambular or operative paragraph.</summary>
    public static ProvisionName OfParagraph(Provision provision)
    {
        string prefix = provision.Kind == ProvisionKind.Preambular ? CitationText.Preambular : CitationText.Operative;
        return new(prefix + TypeNamePart(provision), prefix + provision.Label);
    }

    /// <summary>The name of a part of the provision that has this name.</summary>
    public ProvisionName OfChild(Provision child) =>
        new(TypeName + "_" + TypeNamePart(child), Path + "(" + child.Label + ")");

    private static string TypeNamePart(Provision provision)
    {
        string part = Identifier.OfLabel(provision.Label);
        return part.Length > 0 ? part : provision.Ordinal.ToString(CultureInfo.InvariantCulture);
    }
}
