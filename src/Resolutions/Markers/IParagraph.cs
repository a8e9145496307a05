namespace Resolutions;

/// <summary>Marks the generated type of a paragraph or sub-paragraph.</summary>
public interface IParagraph : IProvision { }
