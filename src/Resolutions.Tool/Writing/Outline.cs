namespace Resolutions.Tool;

/// <summary>The lines in which a resolution is shown, in reading order.</summary>
internal static class Outline
{
    /// <summary>The formula, the paragraphs, the closing lines and the footnotes.</summary>
    public static IReadOnlyList<OutlineLine> Of(ResolutionReport resolution) =>
        [
            .. Formula(resolution.EnactingFormula),
            .. resolution.Provisions.Select(Of),
            .. Closing(resolution.ClosingLines),
            .. resolution.Footnotes.Select(Of),
        ];

    private static OutlineLine Of(ProvisionReport provision) =>
        new(
            Visible.Line(provision.Path ?? ""),
            OutlineWords.KindOf(provision),
            Visible.Line(provision.Marker),
            OutlineWords.FactsOf(provision.Actions, provision.References, provision.Anchors),
            Visible.Line(provision.Text),
            [
                .. Formula(provision.EnactingFormula),
                .. provision.Provisions.Select(Of),
                .. ClosingWords(provision),
                .. Closing(provision.ClosingLines),
            ]
        );

    private static OutlineLine Of(FootnoteReport note) =>
        new(
            note.Path,
            "footnote",
            Visible.Line(note.Marker),
            OutlineWords.FactsOf([], note.References, []),
            Visible.Line(note.Text),
            []
        );

    private static IEnumerable<OutlineLine> ClosingWords(ProvisionReport provision) =>
        provision.ClosingWords.Length == 0
            ? []
            :
            [
                Line("closing words", provision.ClosingWords) with
                {
                    Facts = OutlineWords.FactsOf([], provision.ClosingReferences, provision.ClosingAnchors),
                },
            ];

    private static IEnumerable<OutlineLine> Formula(string formula) =>
        formula.Length == 0 ? [] : [Line("formula", formula)];

    private static IEnumerable<OutlineLine> Closing(IReadOnlyList<string> lines) =>
        lines.Select(static line => Line("closing", line));

    private static OutlineLine Line(string kind, string text) => new("", kind, "", "", Visible.Line(text), []);
}
