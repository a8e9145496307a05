namespace Resolutions.Text;

/// <summary>
/// Tells whether a text begins that the paragraph above adopts or recommends: a draft resolution by its formula, any other one by the
/// words of the paragraph.
/// </summary>
internal sealed class EmbeddedTexts(string source, LanguageTable table, ParagraphOpenings openings)
{
    /// <summary>What a line opens behind a paragraph; nothing where it opens no embedded text.</summary>
    /// <param name="paragraph">The paragraph above.</param>
    /// <param name="line">The line.</param>
    /// <returns>Whether the text is no resolution, and the line of its formula or an empty span.</returns>
    public (bool IsText, TextSpan Formula)? Opens(ProvisionDraft paragraph, TextSpan line)
    {
        if (
            paragraph.Kind is not (ProvisionKind.Preambular or ProvisionKind.Operative)
            || !Terminators.EndsWithColon(source, paragraph.LastLine)
        )
        {
            return null;
        }

        if (FormulaFinder.Read(source, line) is not null)
        {
            return (false, line);
        }

        var isPart =
            MarkerReader.Read(source, line) is { } marker && !(marker.IsParagraphNumber && marker.First.Value == 1);
        return !isPart && Announces(paragraph) ? (true, default) : null;
    }

    /// <summary>Whether a paragraph adopts a text that follows.</summary>
    private bool Announces(ProvisionDraft paragraph)
    {
        var words = TextSpan.FromBounds(paragraph.Segments[0].Start, paragraph.LastLine.End).In(source);
        return openings.OpensOperative(paragraph.Segments[0])
            && Holds(words, table.Embedding.Following)
            && Holds(words, table.Embedding.Texts);
    }

    private static bool Holds(string words, IReadOnlyList<string> any) =>
        any.Any(word => words.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
