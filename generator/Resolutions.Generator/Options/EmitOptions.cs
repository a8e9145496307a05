namespace Resolutions.Generator;

/// <summary>All that generated code depends on besides the texts.</summary>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="IsPublic">Whether the generated types are public.</param>
/// <param name="Capabilities">What the code may use.</param>
internal sealed record EmitOptions(string Namespace, bool IsPublic, CompilationCapabilities Capabilities)
{
    /// <summary>Whether generated code can compile at all.</summary>
    public bool CanEmit => Capabilities is { IsLanguageSupported: true, HasContract: true, HiddenContractType: null };

    public static EmitOptions Create(ProjectOptions project, CompilationCapabilities capabilities) =>
        new(project.Namespace, project.IsPublic, capabilities);
}
