using Microsoft.CodeAnalysis;
using Resolutions.Generator;

namespace Resolutions.CodeFixes;

/// <summary>Reads generated types: what they stand for is in their constants, whichever assembly they are in.</summary>
internal static class GeneratedTypes
{
    private const string ContractNamespace = "Resolutions";

    /// <summary>The names of the constants that have the text in each language, where a project has several.</summary>
    private static readonly string[] Languages = ["Ar", "En", "Es", "Fr", "Ru", "Zh"];

    /// <summary>Whether the type stands for a resolution or for something in one.</summary>
    public static bool IsCitable(INamedTypeSymbol type) => Implements(type, "ICitable");

    /// <summary>Whether the type stands for a resolution.</summary>
    public static bool IsResolution(INamedTypeSymbol type) => Implements(type, "IResolution");

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
        GeneratedConsts.Find(type, "Text") is { Length: > 0 } text
        && GeneratedConsts.Find(type, "Id") is { } id
        && GeneratedConsts.Find(type, "Citation") is { } citation
            ? new(typePath, id, citation, text, [.. OwnTextsOf(type, text).Distinct(StringComparer.Ordinal)])
            : null;

    private static IEnumerable<string> OwnTextsOf(INamedTypeSymbol type, string text)
    {
        string? chapeau = GeneratedConsts.Find(type, "Chapeau");
        IEnumerable<string> inOthers = Languages
            .Select(language => GeneratedConsts.Find(type, language))
            .OfType<string>()
            .Where(other => other != text)
            // The other languages have no constant for the words before the sub-paragraphs, which begin on a line of their own.
            .Select(other => chapeau is null ? other : other.Split('\n')[0]);
        return new[] { chapeau ?? text, GeneratedConsts.Find(type, "ClosingWords") }.OfType<string>().Concat(inOthers);
    }

    private static bool Implements(INamedTypeSymbol type, string name) =>
        type.AllInterfaces.Any(each =>
            each.Name == name
            && each.ContainingNamespace is { Name: ContractNamespace, ContainingNamespace.IsGlobalNamespace: true }
        );
}
