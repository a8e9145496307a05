namespace Resolutions;

/// <summary>Marks the generated type of a resolution.</summary>
public interface IResolution : ICitable { }
