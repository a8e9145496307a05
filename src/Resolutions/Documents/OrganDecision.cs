namespace Resolutions;

/// <summary>How it was decided of which organ the number in a reference is.</summary>
public enum OrganDecision
{
    /// <summary>There was nothing to decide: the reference has no number, or names a document.</summary>
    None = 0,

    /// <summary>The symbol says it.</summary>
    Symbol = 1,

    /// <summary>The organ is named beside the number or the list that the number stands in.</summary>
    Named = 2,

    /// <summary>A possessive (“its resolution”) or the sentence points to an organ that is named before.</summary>
    Antecedent = 3,

    /// <summary>No other organ is named: it is the one that adopted the text.</summary>
    Enacting = 4,

    /// <summary>Only one organ has numbers of this form, such as 1325 (2000), or numbers of this date.</summary>
    Form = 5,

    /// <summary>The footnote behind the name cites it.</summary>
    Footnote = 6,
}
