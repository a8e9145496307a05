namespace Resolutions.Generator;

/// <summary>Provisions of a resolution that a project must cite.</summary>
/// <param name="Symbol">The symbol of the resolution.</param>
/// <param name="Ranges">The first and last provision of each range; nothing where the whole resolution is meant.</param>
/// <param name="Kinds">Kinds of which each provision needs one.</param>
internal sealed record Requirement(string Symbol, EquatableArray<ProvisionRange> Ranges, RequiredKind Kinds);
