namespace Resolutions.Text;

/// <summary>A run of UTF-16 characters in a source text.</summary>
/// <param name="Start">The position of the first character, from 0.</param>
/// <param name="Length">The number of UTF-16 characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The position after the last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds no character.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from one position up to another.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the position lies in the span.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Whether the other span lies in this one.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>The characters of the span.</summary>
    public string In(string source) => source.Substring(Start, Length);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}..{End})";
}
