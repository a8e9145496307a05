namespace Resolutions.Generator;

/// <summary>The public resolution types of a referenced assembly.</summary>
/// <param name="Name">The simple name of the assembly.</param>
/// <param name="Resolutions">The types, in the order of the assembly's attributes.</param>
internal sealed record ReferencedAssembly(string Name, EquatableArray<ReferencedResolution> Resolutions)
{
    /// <summary>An assembly that has none.</summary>
    public static readonly ReferencedAssembly None = new("", default);
}
