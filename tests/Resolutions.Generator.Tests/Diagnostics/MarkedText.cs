using Microsoft.CodeAnalysis.Text;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Diagnostics;

/// <summary>A text in which <c>⟦</c> and <c>⟧</c> enclose the characters that a diagnostic shall point to.</summary>
internal sealed class MarkedText
{
    public const string Path = "texts/marked.txt";

    private MarkedText(string text, TextSpan span)
    {
        File = new TextFile(Path, text);
        Span = span;
        Lines = SourceText.From(text).Lines.GetLinePositionSpan(span);
    }

    public TextFile File { get; }

    public TextSpan Span { get; }

    public LinePositionSpan Lines { get; }

    public static MarkedText Parse(string marked)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal);
        var end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        var text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        Assert.Equal(text.Length + 2, marked.Length);
        return new MarkedText(text, TextSpan.FromBounds(start, end));
    }
}
