using Resolutions.Accuracy.Measures;
using Resolutions.Text;

namespace Resolutions.Accuracy.Cuts;

/// <summary>What holds for every text, whatever it is.</summary>
internal static class Soundness
{
    /// <summary>
    /// The most bytes that the reader may allocate for a character, for a line and for a text. It bounds the work by a count that is
    /// the same on every machine: a reader that goes round in circles or copies what it has read passes it.
    /// </summary>
    private const long BytesPerCharacter = 200;
    private const long BytesPerLine = 40_000;
    private const long BytesPerText = 200_000;

    private static readonly char[] LineEnds = ['\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f'];

    /// <summary>Reads a text and tells what does not hold; nothing where all is well.</summary>
    public static string? Check(string source)
    {
        try
        {
            var (text, allocated) = Read(source);
            if (IsTooMuch(allocated, source))
            {
                // The first text of a language sets up its table: what counts is what every text costs.
                (text, allocated) = Read(source);
            }

            return IsTooMuch(allocated, source)
                ? $"{allocated} bytes allocated for {source.Length} characters"
                : CheckTokens(text) ?? CheckDiagnostics(text);
        }
        // Whatever is thrown, the text and not the run is at fault.
#pragma warning disable CA1031
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString();
        }
    }

    private static (ResolutionText Text, long Allocated) Read(string source)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var text = ResolutionText.Parse(source);
        return (text, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static bool IsTooMuch(long allocated, string source) =>
        allocated > BytesPerText + (BytesPerCharacter * source.Length) + (BytesPerLine * source.Split(LineEnds).Length);

    private static string? CheckTokens(ResolutionText text)
    {
        var end = 0;
        foreach (var token in text.Tokens)
        {
            if (token.Span.Start != end || token.Span.Length <= 0)
            {
                return $"the tokens do not follow each other at {end}";
            }

            end = token.Span.End;
        }

        return end != text.Source.Length ? $"the tokens end at {end} of {text.Source.Length}"
            : LossMeasure.Lost(text) is > 0 and var lost ? $"{lost} characters are lost"
            : null;
    }

    private static string? CheckDiagnostics(ResolutionText text)
    {
        foreach (var found in text.Diagnostics)
        {
            if (found.Span.Start < 0 || found.Span.Length < 0 || found.Span.End > text.Source.Length)
            {
                return $"{found.Rule.Id} is at {found.Span.Start}–{found.Span.End} of {text.Source.Length}";
            }

            _ = found.Message;
        }

        return null;
    }
}
