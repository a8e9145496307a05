using System.ComponentModel;

namespace Resolutions;

/// <summary>Names a public resolution type of the assembly, so that projects that refer to the assembly list it in their catalog.</summary>
/// <remarks>Generated code applies it.</remarks>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedResolutionAttribute : Attribute
{
    /// <summary>Names a resolution type.</summary>
    /// <param name="symbol">The symbol of the resolution, such as <c>A/RES/78/132</c>.</param>
    /// <param name="type">The generated type.</param>
    public GeneratedResolutionAttribute(string symbol, Type type)
    {
        Symbol = symbol;
        Type = type;
    }

    /// <summary>The symbol of the resolution, such as <c>A/RES/78/132</c>.</summary>
    public string Symbol { get; }

    /// <summary>The generated type.</summary>
    public Type Type { get; }
}
