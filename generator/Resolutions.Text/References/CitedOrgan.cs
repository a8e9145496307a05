namespace Resolutions.Text;

/// <summary>Which organ the words around a number point to.</summary>
internal readonly record struct CitedOrgan
{
    /// <summary>The name beside the number.</summary>
    public CitedName? Named { get; init; }

    /// <summary>The name that “its” stands for.</summary>
    public CitedName? Antecedent { get; init; }

    /// <summary>The name that stands last in the sentence before, however far.</summary>
    public CitedName? InSentence { get; init; }
}
