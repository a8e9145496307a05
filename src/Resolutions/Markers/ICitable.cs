namespace Resolutions;

/// <summary>Marks the types that attributes such as <c>[Implements&lt;T&gt;]</c> cite: resolutions and their provisions.</summary>
/// <remarks>Generated types implement it; nothing else needs to. They have no instances: they stand for the text in C# code.</remarks>
public interface ICitable { }
