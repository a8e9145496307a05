using Microsoft.CodeAnalysis.CSharp;

namespace Resolutions.Generator;

/// <summary>Names of namespaces and of types in namespaces.</summary>
internal static class NamespaceName
{
    /// <summary>Whether the name is identifiers separated by dots and can be written into code as it is.</summary>
    public static bool IsValid(string name) =>
        name.Split('.')
            .All(static part =>
                SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None
            );
}
