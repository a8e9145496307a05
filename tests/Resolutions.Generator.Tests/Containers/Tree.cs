using Resolutions.Text;

namespace Resolutions.Generator.Tests.Containers;

/// <summary>Makes nodes of a document tree as the parser makes them of a text.</summary>
internal static class Tree
{
    public static Text.Resolution Resolution(int number, params Provision[] provisions) =>
        new(
            Text.Language.English,
            new Header
            {
                Symbol = $"A/RES/80/{number}",
                Number = number,
                Session = 80,
                Title = Content("Sections and annexes"),
                Lines = [],
            },
            Content("The General Assembly,"),
            provisions,
            closing: null,
            [
                new Text.Footnote("1", Content("1"), Content("See A/80/101.")),
                new Text.Footnote("2", Content("2"), Content("See A/80/102.")),
            ]
        );

    public static Provision Preambular(int number, string text) =>
        new(ProvisionKind.Preambular, number, Invariant(number), Text.Content.Empty, Content(text), [], []);

    public static Provision Operative(int number, string text, params Provision[] parts) =>
        Numbered(ProvisionKind.Operative, number, Content(text), parts);

    public static Provision Operative(int number, Content content, params Provision[] parts) =>
        Numbered(ProvisionKind.Operative, number, content, parts);

    public static Provision AnnexParagraph(int number, string text, params Provision[] parts) =>
        Numbered(ProvisionKind.AnnexParagraph, number, Content(text), parts);

    public static Provision Part(char letter, string text) => Part(letter, Content(text));

    public static Provision Part(char letter, Content content) =>
        new(ProvisionKind.Subparagraph, letter - 'a' + 1, letter.ToString(), Content($"({letter})"), content, [], []);

    public static Provision Section(string label, string title, params Provision[] children) =>
        new(ProvisionKind.Section, 1, label, Content(label), Content(title), children, []);

    public static Provision Annex(int number, string marker, string title, params Provision[] children) =>
        new(ProvisionKind.Annex, number, Invariant(number), Content(marker), Content(title), children, []);

    public static Provision Lettered(string letter, string title, Closing? closing, params Provision[] children) =>
        new(ProvisionKind.Part, letter[0] - 'A' + 1, letter, Content(letter), Content(title), children, [])
        {
            EnactingFormula = Content("The General Assembly,"),
            Closing = closing,
        };

    public static Provision Embedded(int number, string title, params Provision[] children) =>
        new(ProvisionKind.Embedded, number, Invariant(number), Text.Content.Empty, Content(title), children, []);

    public static Provision List(int number, params Provision[] children) =>
        new(ProvisionKind.List, number, Invariant(number), Text.Content.Empty, Text.Content.Empty, children, []);

    public static Provision Article(ProvisionTerm term, string label, string text, params Provision[] children) =>
        new(ProvisionKind.Article, 1, label, Content($"{term} {label}"), Content(text), children, []) { Term = term };

    /// <summary>A paragraph whose sentence goes on behind its sub-paragraphs.</summary>
    public static Provision Closed(int number, string text, Content closingWords, params Provision[] parts) =>
        new(
            ProvisionKind.Operative,
            number,
            Invariant(number),
            Content($"{Invariant(number)}."),
            Content(text),
            parts,
            ActionsOf(text)
        )
        {
            ClosingWords = closingWords,
        };

    public static Provision Heading(string text) => Unnamed(ProvisionKind.Heading, text);

    public static Provision AnnexText(string text) => Unnamed(ProvisionKind.AnnexText, text);

    /// <summary>A text with an anchor at its end.</summary>
    public static Content Noted(string text, int note) =>
        new(text, [new Text.FootnoteAnchor(Invariant(note), text.Length, default)], [], []);

    public static Content Content(string text) => new(text, [], [], []);

    private static Provision Unnamed(ProvisionKind kind, string text) =>
        new(kind, 0, "", Text.Content.Empty, Content(text), [], []);

    private static Provision Numbered(ProvisionKind kind, int number, Content content, Provision[] parts) =>
        new(kind, number, Invariant(number), Content($"{Invariant(number)}."), content, parts, ActionsOf(content.Text));

    private static ActionPhrase[] ActionsOf(string text) =>
        text.StartsWith("Decides", StringComparison.Ordinal)
            ?
            [
                new ActionPhrase(
                    [Text.ActionConcept.Decide],
                    Text.ActionModifiers.None,
                    new Text.TextSpan(0, "Decides".Length),
                    "Decides"
                ),
            ]
            : [];

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
