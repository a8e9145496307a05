using Microsoft.CodeAnalysis;

namespace Resolutions.Generator;

/// <summary>Reads the attributes of an assembly that is a project in the same solution.</summary>
internal static class SymbolAttributes
{
    public static ReferencedAssembly Read(IAssemblySymbol assembly) =>
        new(
            assembly.Name,
            assembly.GetAttributes().Select(Interpret).OfType<ReferencedResolution>().ToEquatableArray()
        );

    private static ReferencedResolution? Interpret(AttributeData attribute) =>
        attribute
            is {
                AttributeClass:
                {
                    Name: ContractAttribute.Name,
                    ContainingNamespace:
                    { Name: ContractAttribute.Namespace, ContainingNamespace.IsGlobalNamespace: true }
                },
                ConstructorArguments: [{ Value: string symbol }, { Value: INamedTypeSymbol type }, .. var cites]
            }
            ? ContractAttribute.Interpret(symbol, FullName(type), cites.SelectMany(StringsOf))
            : null;

    private static IEnumerable<string?> StringsOf(TypedConstant array) =>
        array.Kind != TypedConstantKind.Array || array.IsNull
            ? []
            : array.Values.Select(static value => value.Value as string);

    private static string FullName(INamedTypeSymbol type) =>
        type.ToDisplayString(
            SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)
        );
}
