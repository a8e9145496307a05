using Microsoft.CodeAnalysis;

namespace Resolutions.Generator;

/// <summary>Says what a generated type stands for, and with which words.</summary>
internal static class CitedText
{
    /// <summary>The constants that hold the words, in the preferred language and in each one that there is.</summary>
    private static readonly string[] Texts =
    [
        "Text",
        "Ar",
        "En",
        "Es",
        "Fr",
        "Ru",
        "Zh",
        "Title",
        "TitleAr",
        "TitleEn",
        "TitleEs",
        "TitleFr",
        "TitleRu",
        "TitleZh",
    ];

    /// <summary>The identifier or symbol; empty for a type that stands for none.</summary>
    public static string IdOf(INamedTypeSymbol type) =>
        GeneratedConsts.Find(type, "Id") ?? GeneratedConsts.Find(type, "Symbol") ?? "";

    /// <summary>The identifier that a type in another one would have, by the name of the type: <c>OP12_a</c> for <c>OP12(a)</c>.</summary>
    public static string IdOf(INamedTypeSymbol outer, string name)
    {
        string[] parts = name.Split('_');
        string path = parts[0] + string.Concat(parts.Skip(1).Select(static part => "(" + part + ")"));
        return GeneratedConsts.Find(outer, "Id") is { } id
            ? id + "." + path
            : GeneratedConsts.Find(outer, "Symbol") + " " + path;
    }

    /// <summary>The type of the resolution that a type stands in.</summary>
    public static INamedTypeSymbol ResolutionOf(INamedTypeSymbol type)
    {
        while (type.ContainingType is { } outer)
        {
            type = outer;
        }

        return type;
    }

    /// <summary>The types in a type, in document order.</summary>
    public static IEnumerable<INamedTypeSymbol> Within(INamedTypeSymbol type) =>
        type.GetTypeMembers().SelectMany(static inside => Within(inside).Prepend(inside));

    /// <summary>How the text is cited.</summary>
    public static string CitationOf(INamedTypeSymbol type) =>
        GeneratedConsts.Find(type, "Citation") ?? (IdOf(type) is { Length: > 0 } id ? id : type.Name);

    /// <summary>Whether the type has a text of its own, as paragraphs and footnotes have; sections hold texts and have none.</summary>
    public static bool HasOwn(INamedTypeSymbol type) => GeneratedConsts.Find(type, "Text") is not null;

    /// <summary>The fingerprint; <see langword="null"/> for a type that stands for nothing.</summary>
    public static string? FingerprintOf(INamedTypeSymbol type) => GeneratedConsts.Find(type, "Fingerprint");

    /// <summary>Whether a path, or the name of a type, is that of a footnote.</summary>
    public static bool IsFootnote(string path) => path.StartsWith(CitationText.Footnote, StringComparison.Ordinal);

    /// <summary>The text of the type itself, in the preferred language; empty where it has none.</summary>
    public static string OwnOf(INamedTypeSymbol type) => GeneratedConsts.Find(type, "Text") ?? "";

    /// <summary>Every text that the type and the types in it have, in all languages.</summary>
    public static IEnumerable<string> AllOf(INamedTypeSymbol type) =>
        Texts
            .Select(name => GeneratedConsts.Find(type, name))
            .OfType<string>()
            .Concat(type.GetTypeMembers().SelectMany(AllOf));
}
