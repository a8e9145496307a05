using Resolutions.Text;

namespace Resolutions.Tool;

/// <summary>Finds lines and columns in a text. Lines end where the compiler ends them, so that both name the same place.</summary>
internal sealed class PlaceFinder
{
    private readonly int[] starts;

    public PlaceFinder(string source) => starts = [.. Starts(source)];

    /// <summary>Where a span stands; <see langword="null"/> for the span of what is not there.</summary>
    public Place? Of(TextSpan span) => span.IsEmpty ? null : At(span);

    /// <summary>Where a span stands, also an empty one.</summary>
    public Place At(TextSpan span) => new(At(span.Start), At(span.End));

    private TextPosition At(int offset)
    {
        int found = Array.BinarySearch(starts, offset);
        int line = found >= 0 ? found : ~found - 1;
        return new(offset, line + 1, offset - starts[line] + 1);
    }

    private static IEnumerable<int> Starts(string source)
    {
        yield return 0;
        for (int i = 0; i < source.Length; i++)
        {
            bool isPair = source[i] == '\r' && i + 1 < source.Length && source[i + 1] == '\n';
            if (!isPair && source[i] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            {
                yield return i + 1;
            }
        }
    }
}
