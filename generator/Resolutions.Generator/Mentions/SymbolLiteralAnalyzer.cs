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
            start.RegisterOperationAction(
                operation =>
                {
                    if (
                        operation
                            is {
                                Operation: IReturnOperation { ReturnedValue: { } value },
                                ContainingSymbol: IMethodSymbol { AssociatedSymbol: { } property }
                            }
                        && !IsInFunction(operation.Operation)
                    )
                    {
                        Check(property, value, attribute, operation);
                    }
                },
                OperationKind.Return
            );
            start.RegisterOperationAction(
                operation =>
                {
                    var assignment = (IDeconstructionAssignmentOperation)operation.Operation;
                    foreach (
                        (IOperation target, IOperation value) in Deconstructed(assignment.Target, assignment.Value)
                    )
                    {
                        Check((target as IMemberReferenceOperation)?.Member, value, attribute, operation);
                    }
                },
                OperationKind.DeconstructionAssignment
            );
        });
    }

    /// <summary>Whether an operation belongs to a function inside a member.</summary>
    private static bool IsInFunction(IOperation operation)
    {
        IOperation? outer = operation.Parent;
        while (outer is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            outer = outer.Parent;
        }

        return outer is not null;
    }

    /// <summary>Each target of a tuple with the value of its place.</summary>
    private static IEnumerable<(IOperation Target, IOperation Value)> Deconstructed(
        IOperation target,
        IOperation value
    ) =>
        (target, value) switch
        {
            (_, IConversionOperation conversion) => Deconstructed(target, conversion.Operand),
            (ITupleOperation targets, ITupleOperation values) => targets
                .Elements.Zip(values.Elements, Deconstructed)
                .SelectMany(static each => each),
            _ => [(target, value)],
        };

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
        if (target is not null && MarkedTargets.Has(target, attribute))
        {
            foreach (IOperation yielded in YieldedValues.Of(value))
            {
                Check(yielded, context);
            }
        }
    }

    private static void Check(IOperation value, OperationAnalysisContext context)
    {
        if (
            value.ConstantValue is not { HasValue: true, Value: string text }
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
