using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Resolutions.Generator;

/// <summary>Finds the citing attributes in referenced assemblies, whatever they stand on.</summary>
internal static class ReferencedCitations
{
    private const string Generated = "ICitable";

    /// <param name="compilation">The project.</param>
    /// <param name="contract">The name of the assembly that declares the attributes.</param>
    /// <param name="cancellationToken">Asked before every type.</param>
    public static IEnumerable<PlacedCitation> Of(
        Compilation compilation,
        string contract,
        CancellationToken cancellationToken
    )
    {
        // A project sees nothing private of what it refers to. A citation counts wherever it stands, unless the assembly is one for
        // reference only, which has no private members.
        var all = CSharpCompilation.Create(
            "Citations",
            references: compilation.References,
            options: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                metadataImportOptions: MetadataImportOptions.All
            )
        );
        return all
            .SourceModule.ReferencedAssemblySymbols.Where(assembly => Knows(assembly, contract))
            .SelectMany(assembly =>
                Of(assembly, cancellationToken)
                    .Select(CitationReader.Read)
                    .Where(static citation => citation is not null)
                    .Select(citation =>
                        PlacedCitation.Of(
                            citation!.Value.Kind,
                            citation.Value.Cited,
                            !string.IsNullOrWhiteSpace(citation.Value.Reason),
                            assembly.Name
                        )
                    )
            );
    }

    private static bool Knows(IAssemblySymbol assembly, string contract) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(other => other.Name == contract));

    private static IEnumerable<AttributeData> Of(IAssemblySymbol assembly, CancellationToken cancellationToken) =>
        assembly
            .GetAttributes()
            .Concat(assembly.Modules.SelectMany(static module => module.GetAttributes()))
            .Concat(Of(assembly.GlobalNamespace, cancellationToken));

    private static IEnumerable<AttributeData> Of(INamespaceSymbol space, CancellationToken cancellationToken) =>
        space
            .GetMembers()
            .SelectMany(member =>
                member is INamespaceSymbol inner
                    ? Of(inner, cancellationToken)
                    : Of((INamedTypeSymbol)member, cancellationToken)
            );

    private static IEnumerable<AttributeData> Of(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // Generated types are many, and cite nothing.
        if (type.AllInterfaces.Any(static each => each.Name == Generated))
        {
            return [];
        }

        return type.GetAttributes()
            .Concat(type.TypeParameters.SelectMany(static parameter => parameter.GetAttributes()))
            .Concat(
                type.GetMembers()
                    .SelectMany(member => member is INamedTypeSymbol inner ? Of(inner, cancellationToken) : Of(member))
            );
    }

    private static IEnumerable<AttributeData> Of(ISymbol member) =>
        member is not IMethodSymbol method
            ? member.GetAttributes()
            : method
                .GetAttributes()
                .Concat(method.GetReturnTypeAttributes())
                .Concat(method.Parameters.SelectMany(static parameter => parameter.GetAttributes()))
                .Concat(method.TypeParameters.SelectMany(static parameter => parameter.GetAttributes()));
}
