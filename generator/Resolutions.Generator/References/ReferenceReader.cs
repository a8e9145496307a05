using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Resolutions.Generator;

/// <summary>Finds the resolution types that a reference offers, by the attributes of its assembly.</summary>
internal static class ReferenceReader
{
    public static ReferencedAssembly Read(MetadataReference reference, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ImmutableArray<string> aliases = reference.Properties.Aliases;
        if (!aliases.IsDefaultOrEmpty && !aliases.Contains(MetadataReferenceProperties.GlobalAlias))
        {
            // Generated code says global::, which does not reach what only has another alias.
            return ReferencedAssembly.None;
        }

        return reference switch
        {
            PortableExecutableReference file => MetadataAttributes.Read(file),
            CompilationReference project => SymbolAttributes.Read(project.Compilation.Assembly),
            _ => ReferencedAssembly.None,
        };
    }
}
