namespace Resolutions;

/// <summary>Marks the generated type of a footnote.</summary>
public interface IFootnote : IProvision { }
