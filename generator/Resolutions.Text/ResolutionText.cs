namespace Resolutions.Text;

/// <summary>The text of a file and the resolutions in it.</summary>
public sealed class ResolutionText
{
    private ResolutionText(string source, ParsedDocument document)
    {
        Source = source;
        Resolutions = document.Resolutions;
        Tokens = document.Tokens;
        Diagnostics = document.Diagnostics;
    }

    /// <summary>The text that was read.</summary>
    public string Source { get; }

    /// <summary>The resolutions, in reading order; none where the text cannot be read.</summary>
    public IReadOnlyList<Resolution> Resolutions { get; }

    /// <summary>The tokens of the whole text, without gap or overlap: joined, they are <see cref="Source"/>.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>What a person should look at, by position.</summary>
    public IReadOnlyList<TextDiagnostic> Diagnostics { get; }

    /// <summary>Reads a text. Never fails: what is wrong is in <see cref="Diagnostics"/>.</summary>
    /// <param name="source">The decoded text of a file, without byte order mark.</param>
    /// <param name="cancellationToken">Asked before every paragraph.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ResolutionText Parse(string source, CancellationToken cancellationToken = default) =>
        Parse(source, LanguageTables.All, cancellationToken);

    /// <summary>Reads a text in one of the given languages.</summary>
    internal static ResolutionText Parse(
        string source,
        IReadOnlyList<LanguageTable> tables,
        CancellationToken cancellationToken
    ) => new(source, new DocumentReader(source, tables, cancellationToken).Read());
}
