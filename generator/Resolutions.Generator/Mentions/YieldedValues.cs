using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Resolutions.Generator;

/// <summary>Finds the operations whose value an operation may have.</summary>
internal static class YieldedValues
{
    /// <summary>The arms of a choice, the elements of a list of arguments, or the operation itself.</summary>
    public static IEnumerable<IOperation> Of(IOperation operation) =>
        operation.ConstantValue.HasValue
            ? [operation]
            : operation switch
            {
                IConversionOperation conversion => Of(conversion.Operand),
                IParenthesizedOperation parenthesized => Of(parenthesized.Operand),
                IConditionalOperation { WhenFalse: { } other } choice => Of(choice.WhenTrue).Concat(Of(other)),
                ICoalesceOperation choice => Of(choice.Value).Concat(Of(choice.WhenNull)),
                ISwitchExpressionOperation choice => choice.Arms.SelectMany(static arm => Of(arm.Value)),
                ISimpleAssignmentOperation assignment => Of(assignment.Value),
                IArrayCreationOperation { Initializer: { } elements } => elements.ElementValues.SelectMany(Of),
                _ => Elements(operation),
            };

    /// <summary>The elements of a collection expression, for which the compiler has a type of operation only later.</summary>
    private static IEnumerable<IOperation> Elements(IOperation operation) =>
        operation.Syntax is CollectionExpressionSyntax || IsOfParameters(operation)
            ? operation.ChildOperations.SelectMany(Of)
            : [];

    /// <summary>Whether the compiler made a collection of the arguments for <c>params</c>, of another kind than an array.</summary>
    private static bool IsOfParameters(IOperation operation)
    {
        IOperation outer = operation;
        while (outer.Parent is IConversionOperation { IsImplicit: true } conversion)
        {
            outer = conversion;
        }

        return operation.IsImplicit
            && outer.Parent is IArgumentOperation argument
            && argument.ArgumentKind is not (ArgumentKind.Explicit or ArgumentKind.DefaultValue);
    }
}
