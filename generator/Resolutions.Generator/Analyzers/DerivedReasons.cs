using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Resolutions.Generator;

/// <summary>Tells whether an attribute that a project derives says itself why a provision does not apply.</summary>
internal static class DerivedReasons
{
    private const string Reason = "Reason";

    /// <summary>Whether the type, or one between it and the contract, writes the reason; of one without source nobody knows, so that it may.</summary>
    public static bool Has(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        for (
            INamedTypeSymbol? each = type;
            each is not null && !CitationReader.IsOfContract(each);
            each = each.BaseType
        )
        {
            if (
                each.DeclaringSyntaxReferences.Length == 0
                || each.DeclaringSyntaxReferences.Any(part =>
                    part.GetSyntax(cancellationToken)
                        .DescendantNodes()
                        .OfType<AssignmentExpressionSyntax>()
                        .Any(static assignment => IsReason(assignment.Left))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReason(ExpressionSyntax target) =>
        target switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText == Reason,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax } access => access
                .Name
                .Identifier
                .ValueText == Reason,
            _ => false,
        };
}
