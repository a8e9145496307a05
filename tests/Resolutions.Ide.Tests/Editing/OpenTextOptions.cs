using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Resolutions.Ide.Tests.Editing;

/// <summary>Says of every text that it is an item of the project.</summary>
internal sealed class OpenTextOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(isText: false);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(isText: true);

    private sealed class Options(bool isText) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = isText && key == "build_metadata.AdditionalFiles.SourceItemType" ? "Resolution" : null;
            return value is not null;
        }
    }
}
