namespace Resolutions.Text;

/// <summary>How an organ names itself at the opening of a resolution, without the comma.</summary>
internal sealed record EnactingName(Organ Organ, string Name);
