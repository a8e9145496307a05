namespace Resolutions;

/// <summary>Says that the code does what a provision asks for.</summary>
/// <remarks>From C# 11 on, use <see cref="ImplementsAttribute{T}"/>, which takes nothing but what can be cited.</remarks>
/// <example><code>[Implements(typeof(A_RES_78_132.OP27))]</code></example>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public class ImplementsAttribute : CitingAttribute
{
    /// <summary>Cites a generated type.</summary>
    /// <param name="cited">The type of the resolution, section, annex, paragraph or footnote.</param>
    public ImplementsAttribute(Type cited)
        : base(cited) { }
}
