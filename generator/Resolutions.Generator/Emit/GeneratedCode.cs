using Microsoft.CodeAnalysis;

namespace Resolutions.Generator;

/// <summary>What marks code as generated here.</summary>
internal static class GeneratedCode
{
    /// <summary>The name of the type that lists the resolutions.</summary>
    public const string CatalogName = "ResolutionCatalog";

    private const string Tool = "Resolutions.Generator";

    /// <summary>The attribute on every generated type.</summary>
    public static string Attribute { get; } =
        $"[global::System.CodeDom.Compiler.GeneratedCode({StringLiteral.Of(Tool)}, {StringLiteral.Of(Version)})]";

    private static string Version => typeof(GeneratedCode).Assembly.GetName().Version.ToString(3);

    /// <summary>Whether a type was generated here.</summary>
    public static bool IsOurs(ISymbol type) =>
        type.GetAttributes()
            .Any(static attribute =>
                attribute
                    is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments: [{ Value: Tool }, ..] }
            );
}
