using System.Text.Json;

namespace Resolutions.Accuracy.Corpus;

/// <summary>An element of a labelled document.</summary>
/// <param name="Type">What it is: frontmatter, title, paragraph, heading, backmatter, footer.</param>
/// <param name="ParagraphType">For paragraphs: preambular or operative.</param>
/// <param name="Level">For paragraphs: the degree, from 1.</param>
/// <param name="Prefix">The printed number or letter.</param>
/// <param name="Text">The text after the number.</param>
internal sealed record LabelledElement(string Type, string? ParagraphType, int? Level, string? Prefix, string Text)
{
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
            StringOf(element, "prefix"),
            StringOf(element, "text") ?? ""
        );

    private static string? StringOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
