using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Resolutions.Generator;

/// <summary>Gathers the citations of a project while the compiler goes through its files, for rules that need all of them.</summary>
internal static class CollectedCitations
{
    /// <summary>The bag that holds them at the end of the compilation.</summary>
    public static ConcurrentBag<CodeCitation> Of(CompilationStartAnalysisContext start)
    {
        var citations = new ConcurrentBag<CodeCitation>();
        start.RegisterSyntaxNodeAction(
            node =>
            {
                if (
                    CitationReader.Read((AttributeSyntax)node.Node, node.SemanticModel, node.CancellationToken) is
                    { } citation
                )
                {
                    citations.Add(citation);
                }
            },
            SyntaxKind.Attribute
        );
        return citations;
    }
}
