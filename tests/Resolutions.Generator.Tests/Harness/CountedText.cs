using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Resolutions.Generator.Tests.Harness;

/// <summary>A text that counts how often somebody takes all of it, as the reader does once for each time that it parses.</summary>
internal sealed class CountedText(string content) : SourceText
{
    private int taken;

    /// <summary>How often all of the text was taken.</summary>
    public int Taken => taken;

    public override Encoding Encoding => Encoding.UTF8;

    public override int Length => content.Length;

    public override char this[int position] => content[position];

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
        content.CopyTo(sourceIndex, destination, destinationIndex, count);

    public override string ToString(TextSpan span)
    {
        if (span.Length == Length)
        {
            Interlocked.Increment(ref taken);
        }

        return content.Substring(span.Start, span.Length);
    }
}
