using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Resolutions.Generator.Tests.Snapshots;

/// <summary>Finds snapshots whose test is gone or verifies nothing any more, which no run of that test can notice.</summary>
internal static class OrphanedSnapshots
{
    public static IReadOnlyList<string> Find(string projectDirectory) =>
        Directory
            .EnumerateFiles(projectDirectory, "*.verified.*", SearchOption.AllDirectories)
            .Where(file => !HasTest(file))
            .Order(StringComparer.Ordinal)
            .ToList();

    private static bool HasTest(string snapshot)
    {
        var test = Path.GetFileName(snapshot).Split('#')[0].Split(".verified.")[0].Split('.');
        var source = Path.Combine(Path.GetDirectoryName(snapshot)!, $"{test[0]}.cs");
        return test.Length == 2 && File.Exists(source) && Verifies(File.ReadAllText(source), test[1]);
    }

    private static bool Verifies(string source, string method) =>
        CSharpSyntaxTree
            .ParseText(source)
            .GetRoot()
            .DescendantNodes()
            .OfType<MethodDeclarationSyntax>()
            .Where(declaration => declaration.Identifier.ValueText == method)
            .SelectMany(declaration => declaration.DescendantNodes())
            .OfType<InvocationExpressionSyntax>()
            .Any(call => call.Expression is IdentifierNameSyntax { Identifier.ValueText: nameof(Verifier.Verify) });
}
