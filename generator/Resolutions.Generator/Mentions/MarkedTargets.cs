using Microsoft.CodeAnalysis;

namespace Resolutions.Generator;

/// <summary>Tells whether something is marked with an attribute, itself or, in a record, as the parameter or property that it comes with.</summary>
internal static class MarkedTargets
{
    public static bool Has(ISymbol target, INamedTypeSymbol attribute) =>
        IsMarked(target, attribute) || TwinOf(target) is { } twin && IsMarked(twin, attribute);

    private static bool IsMarked(ISymbol target, INamedTypeSymbol attribute) =>
        target.GetAttributes().Any(each => SymbolEqualityComparer.Default.Equals(each.AttributeClass, attribute));

    /// <summary>The property that a record has for a parameter, or the parameter that it has for a property.</summary>
    private static ISymbol? TwinOf(ISymbol target) =>
        target switch
        {
            IPropertySymbol { ContainingType: { IsRecord: true } record } => record
                .InstanceConstructors.SelectMany(static constructor => constructor.Parameters)
                .FirstOrDefault(parameter => parameter.Name == target.Name && SharesPlace(parameter, target)),
            IParameterSymbol
            {
                ContainingSymbol: IMethodSymbol
                {
                    MethodKind: MethodKind.Constructor,
                    ContainingType: { IsRecord: true } record
                }
            } => record.GetMembers(target.Name).FirstOrDefault(member => SharesPlace(member, target)),
            _ => null,
        };

    /// <summary>Whether both are declared by the same syntax.</summary>
    private static bool SharesPlace(ISymbol one, ISymbol other) =>
        one.DeclaringSyntaxReferences.Any(place =>
            other.DeclaringSyntaxReferences.Any(each => each.SyntaxTree == place.SyntaxTree && each.Span == place.Span)
        );
}
