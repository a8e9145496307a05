using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Resolutions.Benchmarks;

/// <summary>Marks every additional file as a Resolution item, as the package's targets do.</summary>
internal sealed class ResolutionItems : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(isItem: false);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(isItem: true);

    private sealed class Options(bool isItem) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = isItem && key == "build_metadata.AdditionalFiles.SourceItemType" ? "Resolution" : null;
            return value is not null;
        }
    }
}
