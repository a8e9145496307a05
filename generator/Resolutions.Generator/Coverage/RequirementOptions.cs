using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Resolutions.Generator;

/// <summary>What the options of a project require to be cited, as they are written.</summary>
/// <param name="Required">The values of <c>resolutions_required</c>.</param>
/// <param name="Kinds">The values of <c>resolutions_required_kinds</c>.</param>
internal sealed record RequirementOptions(IReadOnlyList<string> Required, IReadOnlyList<string> Kinds)
{
    public const string RequiredName = "resolutions_required";
    public const string KindsName = "resolutions_required_kinds";

    /// <summary>The options; <see langword="null"/> where nothing is required.</summary>
    /// <remarks>
    /// What is required is required of the project. A section of an <c>.editorconfig</c> is about files, so what any file has counts for all of
    /// them.
    /// </remarks>
    public static RequirementOptions? Read(
        AnalyzerConfigOptionsProvider provider,
        IEnumerable<SyntaxTree> trees,
        CancellationToken cancellationToken
    )
    {
        // Files of one section share their options.
        var options = new List<AnalyzerConfigOptions> { provider.GlobalOptions };
        var seen = new HashSet<AnalyzerConfigOptions> { provider.GlobalOptions };
        foreach (SyntaxTree tree in trees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            AnalyzerConfigOptions ofTree = provider.GetOptions(tree);
            if (seen.Add(ofTree))
            {
                options.Add(ofTree);
            }
        }

        List<string> required = ValuesOf(RequiredName, options);
        return required.Count == 0 ? null : new(required, ValuesOf(KindsName, options));
    }

    private static List<string> ValuesOf(string name, IEnumerable<AnalyzerConfigOptions> options) =>
        [
            .. options
                .Select(each => each.TryGetValue(name, out string? value) ? value.Trim() : "")
                .Where(static value => value.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];
}
