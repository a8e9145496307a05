namespace Resolutions;

/// <summary>Marks the generated type of a part of a resolution: a paragraph, a footnote, or what holds paragraphs, such as a section.</summary>
public interface IProvision : ICitable { }
