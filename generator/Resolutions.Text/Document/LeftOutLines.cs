namespace Resolutions.Text;

/// <summary>The lines that no resolution takes, each range with one finding that says why.</summary>
internal sealed class LeftOutLines(ReadingContext context)
{
    private readonly List<(int First, int End)> ranges = [];

    /// <summary>Leaves lines out; what was read of them before is forgotten.</summary>
    /// <param name="first">The index of the first line.</param>
    /// <param name="end">The index of the line behind the last one.</param>
    /// <param name="why">What to report of all of them.</param>
    /// <param name="name">What they are.</param>
    public void Add(int first, int end, TextRule why, string name)
    {
        var whole = LineTrimmer.Trim(context.Source, context.Lines[first].Start, context.Lines[end - 1].End);
        context.Diagnostics.RemoveAll(found => whole.Contains(found.Span));
        context.Tokens.RemoveAll(token => whole.Contains(token.Span));
        context.Diagnostics.Add(new TextDiagnostic(why, whole, name));
        for (var line = first; line < end; line++)
        {
            var span = LineTrimmer.Trim(context.Source, context.Lines[line].Start, context.Lines[line].End);
            if (!span.IsEmpty)
            {
                context.Tokens.Add(new Token(TokenKind.Unrecognized, span));
            }
        }

        ranges.Add((first, end));
    }

    /// <summary>The blocks without those of the lines left out.</summary>
    public List<Block> Without(List<Block> blocks) =>
        ranges.Count == 0
            ? blocks
            : blocks.FindAll(block =>
                !ranges.Exists(range => range.First <= block.FirstLine && block.FirstLine < range.End)
            );
}
