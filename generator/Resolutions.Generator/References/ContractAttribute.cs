namespace Resolutions.Generator;

/// <summary>The assembly attribute that names a resolution type.</summary>
internal static class ContractAttribute
{
    public const string Namespace = "Resolutions";
    public const string Name = "GeneratedResolutionAttribute";

    /// <summary>The constant by which the types in that of a resolution say what they stand for.</summary>
    public const string IdName = "Id";
}
