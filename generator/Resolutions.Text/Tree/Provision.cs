namespace Resolutions.Text;

/// <summary>A paragraph, sub-paragraph or heading of a resolution.</summary>
public sealed class Provision
{
    internal Provision(
        ProvisionKind kind,
        int ordinal,
        string label,
        Content marker,
        Content content,
        IReadOnlyList<Provision> children,
        IReadOnlyList<ActionPhrase> actions
    )
    {
        Kind = kind;
        Ordinal = ordinal;
        Label = label;
        Marker = marker;
        Content = content;
        Children = children;
        Actions = actions;
    }

    /// <summary>What the provision is.</summary>
    public ProvisionKind Kind { get; }

    /// <summary>The number of the provision among its like, from 1: 27 for paragraph 27, 1 for sub-paragraph (a). A heading has 0.</summary>
    public int Ordinal { get; }

    /// <summary>The language-neutral label, such as <c>27</c>, <c>a</c> or <c>i</c>. A heading has none.</summary>
    public string Label { get; }

    /// <summary>The printed number or letter, such as <c>27.</c> or <c>(一)</c>; empty where there is none.</summary>
    public Content Marker { get; }

    /// <summary>The provision's own text. Where it has children this is the chapeau, the words that introduce them.</summary>
    public Content Content { get; }

    /// <summary>What the unit is called, where the kind is <see cref="ProvisionKind.Article"/>.</summary>
    public ProvisionTerm Term { get; init; }

    /// <summary>The sub-paragraphs, in reading order; of a container its paragraphs.</summary>
    public IReadOnlyList<Provision> Children { get; }

    /// <summary>The words behind the last sub-paragraph that go on with the sentence of the chapeau; empty where there are none.</summary>
    public Content ClosingWords { get; init; } = Content.Empty;

    /// <summary>What the provision's own text refers to, in reading order; <see cref="ClosingWords"/> have references of their own.</summary>
    public IReadOnlyList<Reference> References => Content.References;

    /// <summary>The name of the organ that opens a lettered or embedded resolution; empty for everything else.</summary>
    public Content EnactingFormula { get; init; } = Content.Empty;

    /// <summary>The lines after the last paragraph of a lettered resolution; <see langword="null"/> for everything else.</summary>
    public Closing? Closing { get; init; }

    /// <summary>
    /// The actions of the provision's own text, in reading order; the first one leads. Of a preambular paragraph only that one: what
    /// its later clauses say is often what a cited text did.
    /// </summary>
    public IReadOnlyList<ActionPhrase> Actions { get; }
}
