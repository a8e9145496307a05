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
        : this(symbol, type, []) { }

    /// <summary>Names a resolution type and what the resolution cites.</summary>
    /// <param name="symbol">The symbol of the resolution, such as <c>A/RES/78/132</c>.</param>
    /// <param name="type">The generated type.</param>
    /// <param name="cites">The symbols of the documents that the resolution cites.</param>
    public GeneratedResolutionAttribute(string symbol, Type type, params string[] cites)
    {
        Symbol = symbol;
        Type = type;
        Cites = ReadOnlyList.Of(cites ?? []);
    }

    /// <summary>The symbol of the resolution, such as <c>A/RES/78/132</c>.</summary>
    public string Symbol { get; }

    /// <summary>The generated type.</summary>
    public Type Type { get; }

    /// <summary>The symbols of the documents that the resolution cites, each once.</summary>
    public IReadOnlyList<string> Cites { get; }
}
