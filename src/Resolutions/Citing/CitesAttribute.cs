namespace Resolutions;

/// <summary>Says that the code refers to a provision, without a claim to implement or verify it.</summary>
/// <remarks>From C# 11 on, use <see cref="CitesAttribute{T}"/>, which takes nothing but what can be cited.</remarks>
/// <example><code>[Cites(typeof(A_RES_78_132.OP27))]</code></example>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public class CitesAttribute : CitingAttribute
{
    /// <summary>Cites a generated type.</summary>
    /// <param name="cited">The type of the resolution, section, annex, paragraph or footnote.</param>
    public CitesAttribute(Type cited)
        : base(cited) { }
}
