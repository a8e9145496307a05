namespace Resolutions;

/// <summary>What a reference in the text of a resolution points to.</summary>
public enum ReferenceKind
{
    /// <summary>A resolution, by its number or symbol.</summary>
    Resolution = 1,

    /// <summary>A decision, by its number or symbol.</summary>
    Decision = 2,

    /// <summary>Another document, by its symbol.</summary>
    Document = 3,

    /// <summary>A document that is named and not numbered, such as “Our Common Agenda”.</summary>
    Named = 4,

    /// <summary>The resolution in which the reference stands, or a part of it: “the present resolution”, “paragraph 4 above”.</summary>
    Self = 5,

    /// <summary>What the footnote before cites: “Ibid.”.</summary>
    Previous = 6,

    /// <summary>A paragraph, section or annex of which the text does not say where it stands: “paragraph 4”.</summary>
    ProvisionAlone = 7,
}
