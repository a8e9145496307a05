namespace Resolutions.Text;

/// <summary>A word or phrase that references are made of.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Role">What it does.</param>
internal sealed record ReferenceWord(string Phrase, ReferenceRole Role)
{
    /// <summary>Of a noun: whether it names decisions and not resolutions.</summary>
    public bool IsDecision { get; init; }

    /// <summary>Of a unit: which one.</summary>
    public ReferenceUnit Unit { get; init; }

    /// <summary>Of a name: the organ; <see langword="null"/> for another body, and for a short name.</summary>
    public Organ? Organ { get; init; }

    /// <summary>Whether the name is short for the one among several organs that was named last: “the Council”.</summary>
    public bool IsShort { get; init; }

    /// <summary>Whether the noun holds a possessive: قرارها, “its resolution”.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether the number stands before the word, as in 第 70/1 号决议.</summary>
    public bool Follows { get; init; }
}
