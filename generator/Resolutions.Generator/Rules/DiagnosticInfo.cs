using Microsoft.CodeAnalysis;

namespace Resolutions.Generator;

/// <summary>A finding, as a value.</summary>
/// <param name="RuleId">The rule that is broken.</param>
/// <param name="Place">Where; <see langword="null"/> when it concerns the project.</param>
/// <param name="Arguments">What fills the rule's message.</param>
/// <param name="OtherPlace">Another place that it is about; <see langword="null"/> when there is none.</param>
internal sealed record DiagnosticInfo(
    string RuleId,
    FileSpan? Place,
    EquatableArray<string> Arguments,
    FileSpan? OtherPlace = null
)
{
    /// <summary>A finding about the project.</summary>
    public static DiagnosticInfo OfProject(string ruleId, params string[] arguments) =>
        new(ruleId, null, new EquatableArray<string>(arguments));

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(
            RuleDescriptors.Find(RuleId),
            Place?.ToLocation() ?? Location.None,
            OtherPlace is null ? null : [OtherPlace.ToLocation()],
            Arguments.ToArray<object>()
        );
}
