namespace Resolutions.Generator;

/// <summary>Collects what is wrong with a project: its settings and, where it has texts of resolutions, what these need.</summary>
internal static class ProjectDiagnostics
{
    public static EquatableArray<DiagnosticInfo> Collect(
        ProjectOptions options,
        CompilationCapabilities capabilities,
        bool hasFiles
    )
    {
        if (!hasFiles)
        {
            return options.Findings;
        }

        var findings = options.Findings.ToList();
        if (!capabilities.IsLanguageSupported)
        {
            findings.Add(DiagnosticInfo.OfProject(RuleIds.LanguageVersionTooOld, capabilities.LanguageVersion));
        }

        if (!capabilities.HasContract)
        {
            findings.Add(DiagnosticInfo.OfProject(RuleIds.ContractNotReferenced));
        }

        if (capabilities.HiddenContractType is { } hidden)
        {
            findings.Add(DiagnosticInfo.OfProject(RuleIds.ContractHidden, hidden));
        }

        return findings.ToEquatableArray();
    }
}
