namespace Resolutions;

/// <summary>Marks the generated type of a part of a resolution: a paragraph, a footnote, a section or an annex.</summary>
public interface IProvision : ICitable { }
