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
            ? ReferencedResolution.Of(symbol, FullName(type), cites.SelectMany(StringsOf)) is { } resolution
                ? resolution with
                {
                    Places = PlacesIn(type, "", symbol).ToEquatableArray(),
                }
                : null
            : null;

    /// <summary>The types in a type, each before those in it.</summary>
    private static IEnumerable<LinkablePlace> PlacesIn(INamedTypeSymbol outer, string outerName, string symbol) =>
        outer
            .GetTypeMembers()
            .SelectMany(type =>
                new[] { LinkablePlace.OfId(IdOf(type), symbol, outerName + type.Name) }
                    .OfType<LinkablePlace>()
                    .Concat(PlacesIn(type, outerName + type.Name + ".", symbol))
            );

    private static string? IdOf(INamedTypeSymbol type) => GeneratedConsts.Find(type, ContractAttribute.IdName);

    private static IEnumerable<string?> StringsOf(TypedConstant array) =>
        array.Kind != TypedConstantKind.Array || array.IsNull
            ? []
            : array.Values.Select(static value => value.Value as string);

    private static string FullName(INamedTypeSymbol type) =>
        type.ToDisplayString(
            SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)
        );
}
