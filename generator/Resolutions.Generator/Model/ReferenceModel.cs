using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>A reference.</summary>
/// <param name="Kind">What it points to.</param>
/// <param name="Start">The place of its words in the text that it stands in.</param>
/// <param name="Length">Their length.</param>
/// <param name="Decision">How it was decided of which organ the number is.</param>
/// <param name="Symbol">The symbol of the document, or <see langword="null"/>.</param>
/// <param name="Name">The name of the document, or <see langword="null"/>.</param>
/// <param name="Targets">The provisions that are cited.</param>
internal sealed record ReferenceModel(
    ReferenceKind Kind,
    int Start,
    int Length,
    OrganDecision Decision,
    string? Symbol,
    string? Name,
    EquatableArray<ReferenceTargetModel> Targets
)
{
    /// <summary>The paths of all provisions that are named.</summary>
    public IEnumerable<string> Paths =>
        Targets.SelectMany(static target => target.Through is { } last ? [target.Path, last] : new[] { target.Path });

    /// <summary>
    /// The symbol of the document that it cites; <see langword="null"/> where the text does not say it or means the whole of itself.
    /// </summary>
    /// <param name="own">The symbol of the resolution that the reference stands in.</param>
    public string? CitedFrom(string own) => Kind == ReferenceKind.Self ? (Targets.Count > 0 ? own : null) : Symbol;

    /// <summary>The references of a text, in reading order.</summary>
    public static EquatableArray<ReferenceModel> AllOf(Content content) =>
        content.References.Select(Of).ToEquatableArray();

    private static ReferenceModel Of(Reference reference) =>
        new(
            reference.Kind,
            reference.Span.Start,
            reference.Span.Length,
            reference.Decision,
            WellFormed.Optional(reference.Symbol),
            WellFormed.Optional(reference.Name),
            reference
                .Targets.Select(static target => new ReferenceTargetModel(
                    WellFormed.Text(target.Path),
                    WellFormed.Optional(target.Through)
                ))
                .ToEquatableArray()
        );
}
