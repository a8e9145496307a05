namespace Resolutions.Generator;

/// <summary>Writes the documentation of a paragraph: its text, what it does, its footnotes and what it cites.</summary>
internal static class ParagraphDocumentation
{
    /// <param name="writer">The writer.</param>
    /// <param name="version">The paragraph in the language that is shown.</param>
    /// <param name="resolutionType">The type of the resolution, with its namespace.</param>
    /// <param name="references">Writes what the paragraph cites.</param>
    public static void Write(
        CodeWriter writer,
        Version<ParagraphModel> version,
        string resolutionType,
        ReferenceDocumentation references
    )
    {
        (ResolutionModel resolution, ParagraphModel paragraph) = version;
        string[] lines = paragraph.Text.Split('\n');
        string citation = CitationText.OfProvision(resolution.Symbol, paragraph.Path);
        writer.Line("/// <summary>");
        writer.Line($"/// {XmlText.Escape(citation)}: {XmlText.Escape(lines[0])}");
        foreach (string line in lines.Skip(1))
        {
            writer.Line($"/// <para>{XmlText.Escape(line)}</para>");
        }

        writer.Line("/// </summary>");
        string[] cited = references.Of(paragraph.References.Concat(paragraph.ClosingReferences), resolution);
        WriteRemarks(writer, paragraph, resolution, resolutionType, cited);
    }

    private static void WriteRemarks(
        CodeWriter writer,
        ParagraphModel paragraph,
        ResolutionModel resolution,
        string resolutionType,
        string[] cited
    )
    {
        FootnoteModel[] footnotes =
        [
            .. paragraph
                .Anchors.Concat(paragraph.ClosingAnchors)
                .Select(static anchor => anchor.Footnote)
                .Distinct()
                .Select(label => resolution.Footnotes.First(note => note.Label == label)),
        ];
        if (paragraph.Actions.Count == 0 && footnotes.Length == 0 && cited.Length == 0)
        {
            return;
        }

        writer.Line("/// <remarks>");
        foreach (ActionModel action in paragraph.Actions)
        {
            writer.Line($"/// <para>{XmlText.Escape(action.Verb)}: {Meaning(action)}</para>");
        }

        foreach (FootnoteModel note in footnotes)
        {
            writer.Line(
                $"/// <para><see cref=\"{resolutionType}.{note.TypeName}\"/>: {XmlText.Escape(note.Text)}</para>"
            );
        }

        if (cited.Length > 0)
        {
            writer.Line($"/// <para>{string.Join(", ", cited)}</para>");
        }

        writer.Line("/// </remarks>");
    }

    private static string Meaning(ActionModel action)
    {
        string concepts = string.Join(
            " / ",
            action.Concepts.Select(static name => See(ContractTypes.ActionConcept, name))
        );
        string modifiers = string.Join(
            ", ",
            ModifierNames.Of(action.Modifiers).Select(static name => See(ContractTypes.ActionModifiers, name))
        );
        return modifiers.Length == 0 ? concepts : concepts + " (" + modifiers + ")";
    }

    private static string See(string type, string member) => $"<see cref=\"{type}.{member}\"/>";
}
