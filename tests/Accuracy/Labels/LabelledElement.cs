using System.Text.Json;

namespace Resolutions.Accuracy.Labels;

/// <summary>An element of a labelled document.</summary>
/// <param name="Type">What it is: frontmatter, title, paragraph, heading, backmatter, footer.</param>
/// <param name="ParagraphType">For paragraphs: preambular or operative.</param>
/// <param name="Level">For paragraphs: the degree, from 1.</param>
/// <param name="Prefix">The printed number or letter.</param>
/// <param name="Verb">The action, as the label gives it.</param>
/// <param name="Text">The text after the number, with single spaces.</param>
internal sealed record LabelledElement(
    string Type,
    string? ParagraphType,
    int? Level,
    string Prefix,
    string? Verb,
    string Text
)
{
    /// <summary>What it cites: the printed words and the address of the document.</summary>
    public IReadOnlyList<LabelledLink> Links { get; init; } = [];

    /// <summary>Whether it is labelled as a preambular paragraph without a number.</summary>
    public bool IsPreambular => Type == "paragraph" && ParagraphType == "preambular" && Prefix.Length == 0;

    /// <summary>Whether it is labelled as an operative paragraph or a part of one.</summary>
    public bool IsOperative => Type == "paragraph" && ParagraphType == "operative";

    /// <summary>Reads the elements of a file, in document order.</summary>
    public static IReadOnlyList<LabelledElement> ReadAll(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return [.. document.RootElement.EnumerateArray().Select(Read)];
    }

    private static LabelledElement Read(JsonElement element) =>
        new(
            StringOf(element, "type") ?? "",
            StringOf(element, "paragraph_type"),
            element.TryGetProperty("paragraph_level", out var level) && level.ValueKind == JsonValueKind.Number
                ? level.GetInt32()
                : null,
            Plain.Words(StringOf(element, "prefix") ?? ""),
            StringOf(element, "action_verb"),
            Plain.Paragraph(StringOf(element, "text") ?? "")
        )
        {
            Links =
                element.TryGetProperty("links", out var links) && links.ValueKind == JsonValueKind.Array
                    ?
                    [
                        .. links
                            .EnumerateArray()
                            .Select(link => new LabelledLink(link[0].GetString() ?? "", link[1].GetString() ?? "")),
                    ]
                    : [],
        };

    private static string? StringOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
