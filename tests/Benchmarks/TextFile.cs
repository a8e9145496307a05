using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Resolutions.Benchmarks;

/// <summary>A resolution in memory, as the compiler hands it to the generator.</summary>
internal sealed class TextFile(int number, string text) : AdditionalText
{
    private readonly SourceText source = SourceText.From(text, Encoding.UTF8);

    public override string Path => $"/texts/{number}.txt";

    public override SourceText GetText(CancellationToken cancellationToken = default) => source;
}
