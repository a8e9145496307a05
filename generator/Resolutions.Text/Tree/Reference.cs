namespace Resolutions.Text;

/// <summary>A reference in running text to a document, to a provision of one, or to the text itself.</summary>
/// <param name="Kind">What it points to.</param>
/// <param name="Span">
/// The place in the text (<see cref="Content.Text"/>) of the number, the symbol or the name; of a provision alone, of the words for it.
/// </param>
public sealed record Reference(ReferenceKind Kind, TextSpan Span)
{
    /// <summary>
    /// The document symbol in the form for people, such as <c>A/RES/217 A (III)</c>; <see langword="null"/> where the text does not say it,
    /// or where the number is of a body without known symbols.
    /// </summary>
    public string? Symbol { get; init; }

    /// <summary>The name of the document, where the text gives one; of a number of another body, the name of the body.</summary>
    public string? Name { get; init; }

    /// <summary>How it was decided of which organ the number is.</summary>
    public OrganDecision Decision { get; init; }

    /// <summary>The date that the text gives for the document.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>The provisions of the document that are cited; none where it is cited as a whole.</summary>
    public IReadOnlyList<ReferenceTarget> Targets { get; init; } = [];
}
