using Microsoft.CodeAnalysis;

namespace Resolutions.CodeFixes;

/// <summary>Reads generated types: what they stand for is in their constants, whichever assembly they are in.</summary>
internal static class GeneratedTypes
{
    private const string ContractNamespace = "Resolutions";

    /// <summary>Whether the type stands for a resolution or for something in one.</summary>
    public static bool IsCitable(INamedTypeSymbol type) => Implements(type, "ICitable");

    /// <summary>Whether the type stands for a resolution.</summary>
    public static bool IsResolution(INamedTypeSymbol type) => Implements(type, "IResolution");

    /// <summary>The value of a constant of a type; <see langword="null"/> where it has none of that name.</summary>
    public static string? Const(INamedTypeSymbol type, string name) =>
        type.GetMembers(name)
            .OfType<IFieldSymbol>()
            .Where(static field => field.HasConstantValue)
            .Select(static field => field.ConstantValue as string)
            .FirstOrDefault();

    /// <summary>The type itself, where it has a text, and all that have one in it, in document order.</summary>
    public static IEnumerable<CitableParagraph> WithinAndItself(INamedTypeSymbol type) =>
        (ParagraphOf(type, type.Name) is { } own ? [own] : Array.Empty<CitableParagraph>()).Concat(Within(type));

    /// <summary>The paragraphs and footnotes in a type, in document order.</summary>
    public static IEnumerable<CitableParagraph> Within(INamedTypeSymbol type, string outer = "")
    {
        foreach (INamedTypeSymbol inside in type.GetTypeMembers().Where(IsCitable))
        {
            if (ParagraphOf(inside, outer + inside.Name) is { } paragraph)
            {
                yield return paragraph;
            }

            foreach (CitableParagraph deeper in Within(inside, outer + inside.Name + "."))
            {
                yield return deeper;
            }
        }
    }

    private static CitableParagraph? ParagraphOf(INamedTypeSymbol type, string typePath) =>
        Const(type, "Text") is { Length: > 0 } text
        && Const(type, "Id") is { } id
        && Const(type, "Citation") is { } citation
            ? new(typePath, id, citation, text, Const(type, "Chapeau") ?? text)
            : null;

    private static bool Implements(INamedTypeSymbol type, string name) =>
        type.AllInterfaces.Any(each =>
            each.Name == name
            && each.ContainingNamespace is { Name: ContractNamespace, ContainingNamespace.IsGlobalNamespace: true }
        );
}
