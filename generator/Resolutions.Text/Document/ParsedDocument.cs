namespace Resolutions.Text;

/// <summary>What the reader made of a source.</summary>
internal sealed record ParsedDocument(
    IReadOnlyList<Resolution> Resolutions,
    IReadOnlyList<Token> Tokens,
    IReadOnlyList<TextDiagnostic> Diagnostics
);
