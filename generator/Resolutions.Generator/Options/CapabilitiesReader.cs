using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Resolutions.Generator;

/// <summary>Looks up what generated code may use.</summary>
internal static class CapabilitiesReader
{
    /// <param name="compilation">The compilation.</param>
    /// <param name="options">How the project parses C#, which a compilation without files does not know.</param>
    /// <param name="cancellationToken">Asked before reading.</param>
    public static CompilationCapabilities Read(
        Compilation compilation,
        ParseOptions options,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        LanguageVersion version = ((CSharpParseOptions)options).LanguageVersion;
        bool hasCSharp11 = version >= LanguageVersion.CSharp11;
        return new(
            version.ToDisplayString(),
            IsLanguageSupported: version >= LanguageVersion.CSharp8,
            HasContract: CanName(compilation, "Resolutions.IResolution"),
            HiddenContractType: FindHidden(compilation),
            HasSelfTypedInterfaces: hasCSharp11 && CanName(compilation, "Resolutions.IResolution`1"),
            HasUtf8Text: hasCSharp11 && CanName(compilation, "System.ReadOnlySpan`1") && CanDecodeSpans(compilation),
            HasDateOnly: CanName(compilation, "System.DateOnly"),
            HasNotNullWhen: CanName(compilation, "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute")
        );
    }

    /// <summary>The first public type of the referenced contract that the project declares as well.</summary>
    private static string? FindHidden(Compilation compilation) =>
        compilation
            .GetTypesByMetadataName("Resolutions.IResolution")
            .FirstOrDefault(type =>
                !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
            )
            ?.ContainingNamespace.GetTypeMembers()
            .Select(static type => "Resolutions." + type.MetadataName)
            .Where(name => compilation.Assembly.GetTypeByMetadataName(name) is not null)
            .OrderBy(static name => name, StringComparer.Ordinal)
            .FirstOrDefault();

    private static bool CanName(Compilation compilation, string metadataName) =>
        FindNameable(compilation, metadataName) is not null;

    /// <summary>The one type that <c>global::</c> and this name mean in the compilation.</summary>
    private static INamedTypeSymbol? FindNameable(Compilation compilation, string metadataName)
    {
        INamedTypeSymbol? found = null;
        foreach (INamedTypeSymbol type in compilation.GetTypesByMetadataName(metadataName))
        {
            if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
            {
                return type;
            }

            if (
                !compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) || !IsInGlobalAlias(compilation, type)
            )
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = type;
        }

        return found;
    }

    private static bool IsInGlobalAlias(Compilation compilation, INamedTypeSymbol type)
    {
        MetadataReference? reference = compilation.GetMetadataReference(type.ContainingAssembly);
        ImmutableArray<string> aliases = reference?.Properties.Aliases ?? default;
        return aliases.IsDefaultOrEmpty || aliases.Contains(MetadataReferenceProperties.GlobalAlias);
    }

    private static bool CanDecodeSpans(Compilation compilation) =>
        FindNameable(compilation, "System.Text.Encoding") is { } encoding
        && encoding
            .GetMembers("GetString")
            .OfType<IMethodSymbol>()
            .Any(static method =>
                method.Parameters.Length == 1
                && method.Parameters[0].Type is INamedTypeSymbol { Name: "ReadOnlySpan", TypeArguments.Length: 1 } span
                && span.TypeArguments[0].SpecialType == SpecialType.System_Byte
            );
}
