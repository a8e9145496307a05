namespace Resolutions.Generator;

/// <summary>What a project sets, and what is wrong with it.</summary>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="IsPublic">Whether the generated types are public.</param>
/// <param name="Findings">What is wrong with the settings.</param>
internal sealed record ProjectOptions(string Namespace, bool IsPublic, EquatableArray<DiagnosticInfo> Findings);
