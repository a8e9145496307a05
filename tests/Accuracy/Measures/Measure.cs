namespace Resolutions.Accuracy.Measures;

/// <summary>What is measured. Each is a share: so many right, of so many.</summary>
internal enum Measure
{
    /// <summary>Documents read without a fault.</summary>
    Whole,

    /// <summary>Trusted preambular paragraphs read with kind, scope and text.</summary>
    PreambularRecall,

    /// <summary>Trusted operative paragraphs read with kind, scope, number and text.</summary>
    OperativeRecall,

    /// <summary>Preambular paragraphs read that a label confirms.</summary>
    PreambularPrecision,

    /// <summary>Operative paragraphs read that a label confirms.</summary>
    OperativePrecision,

    /// <summary>Sub-paragraphs whose level the marker decides, read at that level.</summary>
    Level,

    /// <summary>Fields of headers that labels or manifest state.</summary>
    Header,

    /// <summary>Leading verbs that agree with the label's.</summary>
    Verb,

    /// <summary>Footnotes that a text refers to.</summary>
    Note,

    /// <summary>Indicators that have a footnote.</summary>
    Anchor,

    /// <summary>Documents whose operative numbers are 1 to n in each scope.</summary>
    Numbering,

    /// <summary>Texts with as many preambular and operative paragraphs as their English twin.</summary>
    Twin,

    /// <summary>Non-blank characters that are in the tree or under a diagnostic.</summary>
    Character,

    /// <summary>Documents without a suspicion that no diagnostic covers.</summary>
    Unsuspected,

    /// <summary>Documents that labels link to, found as references.</summary>
    LinkRecall,

    /// <summary>Symbols of references that a label, a plain pattern or the French twin confirms.</summary>
    ReferencePrecision,

    /// <summary>Texts whose paragraphs cite the same documents as those of their English twin.</summary>
    TwinReferences,
}
