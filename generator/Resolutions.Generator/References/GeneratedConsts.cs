using Microsoft.CodeAnalysis;

namespace Resolutions.Generator;

/// <summary>Reads the constants of generated types, which say what the types stand for, in whichever assembly they are.</summary>
internal static class GeneratedConsts
{
    /// <summary>The value of a constant of a type; <see langword="null"/> where it has none of that name.</summary>
    public static string? Find(INamedTypeSymbol type, string name) =>
        type.GetMembers(name)
            .OfType<IFieldSymbol>()
            .Where(static field => field.HasConstantValue)
            .Select(static field => field.ConstantValue as string)
            .FirstOrDefault();
}
