namespace Resolutions;

/// <summary>Marks the generated type of a part of a resolution.</summary>
public interface IProvision : ICitable { }
