using Microsoft.CodeAnalysis.Text;

namespace Resolutions.Generator.Tests.Harness;

/// <summary>A text whose reading cancels the run, as typing in an editor does.</summary>
internal sealed class CancellingText(TextFile file, CancellationTokenSource source) : AdditionalText
{
    public override string Path => file.Path;

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        source.Cancel();
        return file.GetText(CancellationToken.None);
    }
}
