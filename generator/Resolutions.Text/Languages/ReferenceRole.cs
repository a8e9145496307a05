namespace Resolutions.Text;

/// <summary>What a word does in a reference.</summary>
internal enum ReferenceRole
{
    /// <summary>Any other word.</summary>
    Word,

    /// <summary>“resolution”, “decision”: a number follows; in some languages it stands before.</summary>
    Noun,

    /// <summary>“paragraph”, “section”, “annex”.</summary>
    Unit,

    /// <summary>The name of an organ, or of another body that adopts resolutions.</summary>
    Organ,

    /// <summary>A possessive that stands for the organ: “its”.</summary>
    Own,

    /// <summary>What stands between a part and its whole, between a number and its date: “of”.</summary>
    Of,

    /// <summary>What joins the last member of a list.</summary>
    And,

    /// <summary>What joins the ends of a range.</summary>
    To,

    /// <summary>Articles and other words that change nothing.</summary>
    Filler,

    /// <summary>“the present resolution”.</summary>
    Self,

    /// <summary>“above”, “below”: in the same text.</summary>
    Here,

    /// <summary>“Ibid.”</summary>
    Previous,

    /// <summary>“entitled”: a title follows.</summary>
    Entitled,

    /// <summary>“thereof”, “of that resolution”: in the document that was named last.</summary>
    Thereof,

    /// <summary>“including”, “in particular”: numbers of the noun before follow.</summary>
    Namely,

    /// <summary>“preamble”: the paragraph is a preambular one.</summary>
    Preamble,

    /// <summary>“item”: what has the title that stands beside it is no document.</summary>
    Item,
}
