using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Resolutions.Generator;

/// <summary>Finds the provisions that the project requires to be cited and that nothing cites. Where nothing is required, it does nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CoverageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(
            RuleDescriptors.Find(RuleIds.RequiredButNotCited),
            RuleDescriptors.Find(RuleIds.UnreadableRequirement)
        );

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // Where the contract is not there, nothing can cite.
            if (
                start.Compilation.GetTypeByMetadataName("Resolutions.CitingAttribute") is not { } contract
                || RequirementOptions.Read(
                    start.Options.AnalyzerConfigOptionsProvider,
                    start.Compilation.SyntaxTrees,
                    start.CancellationToken
                )
                    is not { } options
            )
            {
                return;
            }

            IReadOnlyCollection<CodeCitation> citations = CollectedCitations.Of(start);
            start.RegisterCompilationEndAction(end =>
                Report(
                    Requirements.Read(options, new KnownResolutions(end.Compilation), end.CancellationToken),
                    citations
                        .Select(PlacedCitation.Of)
                        .Concat(
                            ReferencedCitations.Of(
                                end.Compilation,
                                contract.ContainingAssembly.Name,
                                end.CancellationToken
                            )
                        ),
                    end
                )
            );
        });
    }

    private static void Report(
        Requirements requirements,
        IEnumerable<PlacedCitation> citations,
        CompilationAnalysisContext context
    )
    {
        foreach (RequirementFault fault in requirements.Faults)
        {
            context.ReportDiagnostic(
                Diagnostic.Create(
                    RuleDescriptors.Find(RuleIds.UnreadableRequirement),
                    Location.None,
                    fault.Text,
                    fault.Option,
                    fault.Words
                )
            );
        }

        if (requirements.Provisions.Count == 0)
        {
            return;
        }

        var table = new CitationTable(citations);
        var places = new TextPlaces(context.Options, context.CancellationToken);
        foreach (RequiredProvision required in requirements.Provisions)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            string[] missing =
            [
                .. requirements
                    .Kinds.Where(kind => !table.Covers(required.Resolution, required.Provision.Path, kind))
                    .Select(static kind => kind == CitationKind.Verifies ? "verifies" : "implements"),
            ];
            if (missing.Length > 0)
            {
                context.ReportDiagnostic(
                    Diagnostic.Create(
                        RuleDescriptors.Find(RuleIds.RequiredButNotCited),
                        places.Find(required),
                        string.Join(" or ", missing),
                        CitedText.CitationOf(required.Provision.Type),
                        PlanWords.Of(
                            table.FindPlan(CitedText.IdOf(required.Provision.Type), required.Resolution.Symbol)
                        )
                    )
                );
            }
        }
    }
}
