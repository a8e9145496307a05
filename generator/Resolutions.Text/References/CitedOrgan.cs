namespace Resolutions.Text;

/// <summary>Which organ the words around a number point to.</summary>
internal readonly record struct CitedOrgan
{
    /// <summary>The name beside the number.</summary>
    public CitedName? Named { get; init; }

    /// <summary>The name that “its” stands for.</summary>
    public CitedName? Antecedent { get; init; }

    /// <summary>Whether a possessive says that it is the organ that speaks, as far as no other one is its antecedent.</summary>
    public bool IsOwn { get; init; }

    /// <summary>The organ of the number before in the same list.</summary>
    public Organ? InList { get; init; }

    /// <summary>The name that stands last in the sentence before, however far.</summary>
    public CitedName? InSentence { get; init; }
}
