namespace Resolutions.Text;

/// <summary>A resolution that could not be read.</summary>
/// <param name="FirstLine">The index of its first line.</param>
/// <param name="EndLine">The index of the line behind its last one.</param>
/// <param name="Name">Its symbol, or the words that stand for it.</param>
/// <param name="Error">Why.</param>
internal sealed record Refusal(int FirstLine, int EndLine, string Name, TextDiagnostic Error);
