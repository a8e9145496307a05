using Microsoft.CodeAnalysis.Diagnostics;

namespace Resolutions.Generator.Tests.Harness;

/// <summary>MSBuild properties and item metadata as the compiler shows them to a generator.</summary>
internal sealed class BuildOptions(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(
            properties.ToImmutableDictionary(
                property => $"build_property.{property.Key}",
                property => property.Value,
                AnalyzerConfigOptions.KeyComparer
            )
        );

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(
            ImmutableDictionary
                .Create<string, string>(AnalyzerConfigOptions.KeyComparer)
                .Add(
                    "build_metadata.AdditionalFiles.SourceItemType",
                    textFile is TextFile file ? file.ItemType ?? "" : "Resolution"
                )
                .Add("build_metadata.AdditionalFiles.Language", (textFile as TextFile)?.Language ?? "")
        );

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(
            string key,
            [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value
        ) => values.TryGetValue(key, out value);
    }
}
