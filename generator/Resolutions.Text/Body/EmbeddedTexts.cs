namespace Resolutions.Text;

/// <summary>
/// Tells whether a text begins that the paragraph above adopts or recommends: a draft resolution by its formula, any other one by the
/// words of the paragraph; where that has no number and adopts something, it need not say what.
/// </summary>
internal sealed class EmbeddedTexts(string source, LanguageTable table, ParagraphOpenings openings)
{
    private readonly UnitHeadingReader units = new(source, table);

    /// <summary>The paragraph that was asked for last, as many lines may stand behind it, and the answer.</summary>
    private TextSpan asked;
    private bool announces;

    /// <summary>What a line opens behind a paragraph; nothing where it opens no embedded text.</summary>
    /// <param name="paragraph">The paragraph above.</param>
    /// <param name="line">The line.</param>
    /// <returns>Whether the text is no resolution, and the line of its formula or an empty span.</returns>
    public (bool IsText, TextSpan Formula)? Opens(ProvisionDraft paragraph, TextSpan line)
    {
        if (paragraph.Kind is not (ProvisionKind.Preambular or ProvisionKind.Operative))
        {
            return null;
        }

        // No resolution has articles of its own, so the first one is that of a text which the paragraph proclaims or adopts.
        if (
            units.Read(line, mayBeQuoted: false) is { Term: ProvisionTerm.Article, Number: 1, Text.IsEmpty: true }
            && paragraph.Segments.Count > 0
            && openings.OpensOperative(paragraph.Segments[0])
        )
        {
            return (true, default);
        }

        if (!Terminators.EndsWithColon(source, paragraph.LastLine))
        {
            return null;
        }

        if (FormulaFinder.For(table).Read(source, line) is not null)
        {
            return (false, line);
        }

        var isPart =
            MarkerReader.Read(source, line, table) is { } marker
            && !(marker.IsParagraphNumber && marker.First.Value == 1);
        return !isPart && Announces(paragraph) ? (true, default) : null;
    }

    /// <summary>Whether a paragraph adopts a text that follows.</summary>
    private bool Announces(ProvisionDraft paragraph)
    {
        if (paragraph.Segments.Count == 0)
        {
            return false;
        }

        var whole = TextSpan.FromBounds(paragraph.Segments[0].Start, paragraph.LastLine.End);
        if (whole != asked)
        {
            Work.Count(whole.Length);
            asked = whole;
            announces =
                openings.OpensOperative(paragraph.Segments[0])
                && whole.In(source) is var words
                && Holds(words, table.Embedding.Following)
                && (
                    Holds(words, table.Embedding.Texts)
                    || paragraph.Kind == ProvisionKind.Preambular && openings.Adopts(paragraph.Segments[0])
                );
        }

        return announces;
    }

    private static bool Holds(string words, IReadOnlyList<string> any) =>
        any.Any(word => words.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
}
