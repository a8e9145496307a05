namespace Resolutions.Generator;

/// <summary>Something in which two language versions disagree.</summary>
/// <param name="RuleId">The rule that is broken.</param>
/// <param name="Place">Where, in one version.</param>
/// <param name="OtherPlace">Where, in the other.</param>
/// <param name="Arguments">What fills the rule's message, but for the path of the other file, which comes last.</param>
internal sealed record VersionFinding(
    string RuleId,
    VersionPlace Place,
    VersionPlace OtherPlace,
    EquatableArray<string> Arguments
);
