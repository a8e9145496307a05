namespace Resolutions.Text;

/// <summary>The numbers that one noun governs.</summary>
/// <param name="IsDecision">Whether the noun names decisions.</param>
/// <param name="Organ">What the words around the noun say of the organ.</param>
internal sealed record CitedGroup(bool IsDecision, CitedOrgan Organ);
