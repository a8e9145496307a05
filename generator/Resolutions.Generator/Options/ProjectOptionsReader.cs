using Microsoft.CodeAnalysis.Diagnostics;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Reads the MSBuild properties of a project.</summary>
internal static class ProjectOptionsReader
{
    private const string DefaultNamespace = "Resolutions.Generated";

    public static ProjectOptions Read(AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var findings = new List<DiagnosticInfo>();
        string ns = Property(provider, "ResolutionsNamespace");
        string visibility = Property(provider, "ResolutionsVisibility");

        bool hasNamespace = NamespaceName.IsValid(ns);
        if (!hasNamespace && ns.Length > 0)
        {
            findings.Add(DiagnosticInfo.OfProject(RuleIds.InvalidNamespace, ns));
        }

        bool isPublic = visibility.Equals("public", StringComparison.OrdinalIgnoreCase);
        bool isInternal = visibility.Length == 0 || visibility.Equals("internal", StringComparison.OrdinalIgnoreCase);
        if (!isPublic && !isInternal)
        {
            findings.Add(DiagnosticInfo.OfProject(RuleIds.InvalidVisibility, visibility));
        }

        string code = Property(provider, "ResolutionsLanguage");
        Language? language = LanguageName.Parse(code);
        if (language is null && code.Length > 0)
        {
            findings.Add(DiagnosticInfo.OfProject(RuleIds.InvalidLanguage, code));
        }

        return new(hasNamespace ? ns : DefaultNamespace, isPublic, language, findings.ToEquatableArray());
    }

    private static string Property(AnalyzerConfigOptionsProvider provider, string name) =>
        provider.GlobalOptions.TryGetValue("build_property." + name, out string? value) ? value.Trim() : "";
}
