using Microsoft.CodeAnalysis.Diagnostics;

namespace Resolutions.Generator.Tests.Harness;

/// <summary>MSBuild properties, item metadata and options of analyzers as the compiler shows them to a generator.</summary>
/// <param name="properties">The properties.</param>
/// <param name="global">The options of a <c>.globalconfig</c>, which files have too.</param>
/// <param name="ofCode">The options of a section of an <c>.editorconfig</c> for C#.</param>
internal sealed class BuildOptions(
    ImmutableDictionary<string, string> properties,
    ImmutableDictionary<string, string>? global = null,
    ImmutableDictionary<string, string>? ofCode = null
) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(
            properties
                .ToImmutableDictionary(
                    property => $"build_property.{property.Key}",
                    property => property.Value,
                    AnalyzerConfigOptions.KeyComparer
                )
                .AddRange(global ?? ImmutableDictionary<string, string>.Empty)
        );

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) =>
        ofCode is null ? GlobalOptions : new Values(ofCode);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(
            ImmutableDictionary
                .Create<string, string>(AnalyzerConfigOptions.KeyComparer)
                .Add(
                    "build_metadata.AdditionalFiles.SourceItemType",
                    textFile is TextFile file ? file.ItemType ?? "" : "Resolution"
                )
                .Add("build_metadata.AdditionalFiles.Language", (textFile as TextFile)?.Language ?? "")
                .AddRange(
                    ((textFile as TextFile)?.Status ?? ImmutableDictionary<string, string>.Empty).Select(metadata =>
                        KeyValuePair.Create($"build_metadata.AdditionalFiles.{metadata.Key}", metadata.Value)
                    )
                )
        );

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(
            string key,
            [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value
        ) => values.TryGetValue(key, out value);
    }
}
