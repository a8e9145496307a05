using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>What a project sets, and what is wrong with it.</summary>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="IsPublic">Whether the generated types are public.</param>
/// <param name="Language">The language that is preferred where a text is there in several; <see langword="null"/> where none is.</param>
/// <param name="Findings">What is wrong with the settings.</param>
internal sealed record ProjectOptions(
    string Namespace,
    bool IsPublic,
    Language? Language,
    EquatableArray<DiagnosticInfo> Findings
);
