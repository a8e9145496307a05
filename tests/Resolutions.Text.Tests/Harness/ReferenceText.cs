namespace Resolutions.Text.Tests.Harness;

/// <summary>Writes references in one line each, for lists that people write by hand.</summary>
internal static class ReferenceText
{
    /// <summary>Kind, symbol, provisions, how the organ was decided, date, printed words, and a title that the words do not hold.</summary>
    public static string Full(Reference reference, Content content) =>
        string.Join(
            " ",
            new[]
            {
                reference.Kind.ToString(),
                reference.Symbol ?? "-",
                Targets(reference),
                reference.Decision == OrganDecision.None ? "" : reference.Decision.ToString(),
                reference.Date?.ToString() ?? "",
                $"«{reference.Span.In(content.Text)}»",
                reference.Name is { } name && reference.Kind != ReferenceKind.Named ? $"“{name}”" : "",
            }.Where(each => each.Length > 0)
        );

    /// <summary>The symbol or the name, with the provisions behind a number sign; what has neither by its kind.</summary>
    public static string Short(Reference reference) =>
        (reference.Symbol ?? (reference.Name is { } name ? $"“{name}”" : reference.Kind.ToString()))
        + (reference.Targets.Count > 0 ? "#" + Targets(reference).Replace(' ', ',') : "");

    /// <summary>All texts of a resolution that have references, with the names by which lists call them.</summary>
    public static IEnumerable<(string Name, Content Content)> Contents(Resolution resolution) =>
        resolution
            .Provisions.Where(each => each.Kind is ProvisionKind.Preambular or ProvisionKind.Operative)
            .Select(each => ((each.Kind == ProvisionKind.Operative ? "OP" : "PP") + each.Label, each.Content))
            .Concat(resolution.Footnotes.Select(note => ("fn" + note.Label, note.Content)));

    private static string Targets(Reference reference) =>
        string.Join(
            " ",
            reference.Targets.Select(target => target.Through is { } last ? $"{target.Path}…{last}" : target.Path)
        );
}
