using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>A provision that holds others and is no paragraph itself, such as a section or an annex.</summary>
/// <param name="TypeName">The name of its type, such as <c>SectionII</c>.</param>
/// <param name="Path">Its place in the resolution, such as <c>Annex.SectionI</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">The title, or an empty string.</param>
/// <param name="PlenaryMeeting">The number of the plenary meeting, where its own closing lines say it.</param>
/// <param name="AdoptedOn">The day of adoption, where its own closing lines say it.</param>
/// <param name="Provisions">What stands in it, in document order.</param>
internal sealed record ContainerModel(
    string TypeName,
    string Path,
    ProvisionKind Kind,
    string Title,
    int? PlenaryMeeting,
    CalendarDate? AdoptedOn,
    EquatableArray<ProvisionModel> Provisions
) : ProvisionModel(TypeName, Path, Kind)
{
    /// <inheritdoc/>
    public override EquatableArray<ProvisionModel> Inside => Provisions;
}
