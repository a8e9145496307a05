namespace Resolutions.Generator;

/// <summary>Provisions in a row, by their paths.</summary>
/// <param name="First">The first, such as <c>OP1</c>.</param>
/// <param name="Last">The last; the same where there is one.</param>
internal sealed record ProvisionRange(string First, string Last);
