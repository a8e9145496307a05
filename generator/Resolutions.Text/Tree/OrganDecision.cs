namespace Resolutions.Text;

/// <summary>How it was decided of which organ a number is.</summary>
public enum OrganDecision
{
    /// <summary>There was nothing to decide: the reference has no number, or names a document.</summary>
    None,

    /// <summary>The symbol says it.</summary>
    Symbol,

    /// <summary>The organ is named beside the number or the list that the number stands in.</summary>
    Named,

    /// <summary>A possessive (“its resolution”) or the sentence points to an organ that is named before.</summary>
    Antecedent,

    /// <summary>No other organ is named: it is the one that adopted the text.</summary>
    Enacting,

    /// <summary>Only one organ has numbers of this form, such as 1325 (2000), or numbers of this date.</summary>
    Form,

    /// <summary>The footnote behind the name cites it.</summary>
    Footnote,
}
