using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Resolutions.Generator;

/// <summary>A place in a file, as a value. Lines and characters count from 0.</summary>
internal sealed record FileSpan(
    string Path,
    int Start,
    int Length,
    int StartLine,
    int StartCharacter,
    int EndLine,
    int EndCharacter
)
{
    /// <summary>The beginning of a file.</summary>
    public static FileSpan StartOf(string path) => new(path, 0, 0, 0, 0, 0, 0);

    /// <summary>The place in a file that a span of its text has.</summary>
    public static FileSpan Of(string path, SourceText text, TextSpan span)
    {
        LinePositionSpan lines = text.Lines.GetLinePositionSpan(span);
        return new(
            path,
            span.Start,
            span.Length,
            lines.Start.Line,
            lines.Start.Character,
            lines.End.Line,
            lines.End.Character
        );
    }

    public Location ToLocation() =>
        Location.Create(
            Path,
            new TextSpan(Start, Length),
            new LinePositionSpan(new LinePosition(StartLine, StartCharacter), new LinePosition(EndLine, EndCharacter))
        );
}
