using System.Text;

namespace Resolutions.Generator;

/// <summary>Writes lines of code. Line ends are LF on every machine.</summary>
internal sealed class CodeWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder code = new();
    private int depth;

    /// <summary>Writes an empty line.</summary>
    public void Line() => code.Append('\n');

    /// <summary>Writes a line at the present depth.</summary>
    public void Line(string line) => code.Append(' ', depth * IndentSize).Append(line).Append('\n');

    /// <summary>Writes the line that opens a block, and its brace.</summary>
    public void Open(string line)
    {
        Line(line);
        Line("{");
        depth++;
    }

    /// <summary>Closes the innermost block.</summary>
    /// <param name="end">What follows the brace.</param>
    public void Close(string end = "")
    {
        depth--;
        Line("}" + end);
    }

    /// <summary>Writes lines one level deeper.</summary>
    public void Indented(Action<CodeWriter> write)
    {
        depth++;
        write(this);
        depth--;
    }

    /// <summary>All that was written.</summary>
    public override string ToString() => code.ToString();
}
