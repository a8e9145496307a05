using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Resolutions.Generator;

/// <summary>Finds names in code that mean a resolution or provision which is not in force any more.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SupersededUseAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(RuleDescriptors.Find(RuleIds.NotInForce));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // Where the contract is not there, no type says anything.
            if (start.Compilation.GetTypeByMetadataName("Resolutions.SupersededAttribute") is not null)
            {
                start.RegisterSyntaxNodeAction(Analyze, SyntaxKind.IdentifierName);
            }
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var name = (IdentifierNameSyntax)context.Node;
        if (TypeOf(name, context) is not { } type)
        {
            return;
        }

        // Of several in one name, the innermost says most; one that says nothing leaves it to the name before it.
        TypeStatus? own = TypeStatus.Of(type);
        bool isSaidElsewhere = own is null
            ? QualifiedNames.IsQualified(name)
            : QualifiedNames
                .Behind(name)
                .Any(behind => TypeOf(behind, context) is { } inside && TypeStatus.Of(inside) is not null);
        if (!isSaidElsewhere && (own ?? TypeStatus.Find(type)) is { } status)
        {
            context.ReportDiagnostic(status.ToDiagnostic(name.GetLocation()));
        }
    }

    /// <summary>The type that a name means. An alias means none: the finding is where it is declared.</summary>
    private static INamedTypeSymbol? TypeOf(SimpleNameSyntax name, SyntaxNodeAnalysisContext context) =>
        GeneratedName.MayBe(name.Identifier.ValueText)
        && context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is INamedTypeSymbol type
        && type.Name == name.Identifier.ValueText
            ? type
            : null;
}
