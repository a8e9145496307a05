using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>
/// Reads each text once, whoever asks: the steps of the generator, for every compilation of an editing session, and analyzers. A
/// result lives as long as its text.
/// </summary>
internal static class ParseCache
{
    private static readonly ConditionalWeakTable<SourceText, ResolutionText> Results = new();

    /// <summary>The document that the text holds.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing is kept.</exception>
    public static ResolutionText Get(SourceText text, CancellationToken cancellationToken) =>
        Results.TryGetValue(text, out ResolutionText? known)
            ? known
            : Results.GetValue(text, source => ResolutionText.Parse(source.ToString(), cancellationToken));
}
