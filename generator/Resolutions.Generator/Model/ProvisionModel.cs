using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>A provision that gets a type: a paragraph, an article, or what holds others.</summary>
/// <param name="TypeName">The name of its type, such as <c>OP12_a</c>, in the type of what it stands in.</param>
/// <param name="Path">Its place in the resolution, as <see cref="CitationText"/> explains it.</param>
/// <param name="Kind">What it is.</param>
internal abstract record ProvisionModel(string TypeName, string Path, ProvisionKind Kind)
{
    /// <summary>What has its types in that of the provision, in document order.</summary>
    public abstract EquatableArray<ProvisionModel> Inside { get; }
}
