namespace Resolutions.Tool;

/// <summary>What a text refers to.</summary>
/// <param name="Kind">What it points to: <c>resolution</c>, <c>decision</c>, <c>document</c>, <c>self</c> …</param>
/// <param name="Symbol">The symbol of the document; <see langword="null"/> where the text does not say it, and of the text itself.</param>
/// <param name="Name">The name of the document; <see langword="null"/> where the text gives none.</param>
/// <param name="Decision">How it was decided of which organ the number is.</param>
/// <param name="Targets">The provisions, such as <c>OP4</c>, or <c>OP4–OP9</c> for a range.</param>
/// <param name="Position">The UTF-16 character of the text at which its words begin, from 0.</param>
/// <param name="Length">The length of its words.</param>
internal sealed record ReferenceReport(
    string Kind,
    string? Symbol,
    string? Name,
    string Decision,
    IReadOnlyList<string> Targets,
    int Position,
    int Length
);
