namespace Resolutions.Text;

/// <summary>What a reference in running text points to.</summary>
public enum ReferenceKind
{
    /// <summary>A resolution, by its number or symbol.</summary>
    Resolution,

    /// <summary>A decision, by its number or symbol.</summary>
    Decision,

    /// <summary>Another document, by its symbol.</summary>
    Document,

    /// <summary>A document that is named and not numbered, such as 《突尼斯议程》 or “Our Common Agenda”.</summary>
    Named,

    /// <summary>The resolution in which the reference stands, or a part of it: “the present resolution”, “paragraph 4 above”.</summary>
    Self,

    /// <summary>What the footnote before cites: “Ibid.”.</summary>
    Previous,

    /// <summary>A paragraph, section or annex of which the text does not say where it stands: “paragraph 4”.</summary>
    Provision,
}
