using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Checks constants that stand where a symbol of a document is expected.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SymbolLiteralAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(RuleDescriptors.Find(RuleIds.MalformedSymbol));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (
                start.Compilation.GetTypeByMetadataName("Resolutions.DocumentSymbolSyntaxAttribute")
                is not { } attribute
            )
            {
                return;
            }

            start.RegisterOperationAction(
                operation =>
                {
                    var argument = (IArgumentOperation)operation.Operation;
                    Check(argument.Parameter, argument.Value, attribute, operation);
                },
                OperationKind.Argument
            );
            start.RegisterOperationAction(
                operation =>
                {
                    var assignment = (IAssignmentOperation)operation.Operation;
                    ISymbol? target = (assignment.Target as IMemberReferenceOperation)?.Member;
                    Check(target, assignment.Value, attribute, operation);
                },
                OperationKind.SimpleAssignment,
                OperationKind.CoalesceAssignment
            );
            start.RegisterOperationAction(
                operation =>
                {
                    var initializer = (ISymbolInitializerOperation)operation.Operation;
                    foreach (ISymbol target in TargetsOf(initializer))
                    {
                        Check(target, initializer.Value, attribute, operation);
                    }
                },
                OperationKind.FieldInitializer,
                OperationKind.PropertyInitializer,
                OperationKind.ParameterInitializer
            );
        });
    }

    private static IEnumerable<ISymbol> TargetsOf(ISymbolInitializerOperation initializer) =>
        initializer switch
        {
            IFieldInitializerOperation fields => fields.InitializedFields,
            IPropertyInitializerOperation properties => properties.InitializedProperties,
            IParameterInitializerOperation parameter => [parameter.Parameter],
            _ => [],
        };

    private static void Check(
        ISymbol? target,
        IOperation value,
        INamedTypeSymbol attribute,
        OperationAnalysisContext context
    )
    {
        if (
            value.ConstantValue is not { HasValue: true, Value: string text }
            || target
                ?.GetAttributes()
                .Any(each => SymbolEqualityComparer.Default.Equals(each.AttributeClass, attribute)) != true
            || SymbolCheck.Find(text) is not var (message, suggestion)
        )
        {
            return;
        }

        context.ReportDiagnostic(
            Diagnostic.Create(
                RuleDescriptors.Find(RuleIds.MalformedSymbol),
                value.Syntax.GetLocation(),
                FixProperties.Replace(
                    value.Syntax is LiteralExpressionSyntax && suggestion is not null
                        ? SymbolDisplay.FormatLiteral(suggestion, quote: true)
                        : null
                ),
                message
            )
        );
    }
}
