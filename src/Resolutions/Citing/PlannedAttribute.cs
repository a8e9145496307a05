namespace Resolutions;

/// <summary>Says that the code is going to do what a provision asks for.</summary>
/// <remarks>From C# 11 on, use <see cref="PlannedAttribute{T}"/>, which takes nothing but what can be cited.</remarks>
/// <example><code>[Planned(typeof(A_RES_78_132.OP27), Issue = "#12")]</code></example>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public class PlannedAttribute : CitingAttribute
{
    /// <summary>Cites a generated type.</summary>
    /// <param name="cited">The type of the resolution, section, annex, paragraph or footnote.</param>
    public PlannedAttribute(Type cited)
        : base(cited) { }
}
