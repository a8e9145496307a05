namespace Resolutions.Text;

/// <summary>What a named and numbered unit of a text is called, in every language alike.</summary>
public enum ProvisionTerm
{
    /// <summary>The provision is not such a unit.</summary>
    None,

    /// <summary>An article of a treaty or statute.</summary>
    Article,

    /// <summary>A rule of rules of procedure or of standard rules.</summary>
    Rule,

    /// <summary>A regulation of regulations and rules.</summary>
    Regulation,

    /// <summary>A principle.</summary>
    Principle,

    /// <summary>A guideline.</summary>
    Guideline,

    /// <summary>A goal.</summary>
    Goal,

    /// <summary>A target of a goal, such as 1.1 or 1.a.</summary>
    Target,

    /// <summary>An objective.</summary>
    Objective,

    /// <summary>An action.</summary>
    Action,

    /// <summary>A recommendation.</summary>
    Recommendation,

    /// <summary>A commitment.</summary>
    Commitment,
}
