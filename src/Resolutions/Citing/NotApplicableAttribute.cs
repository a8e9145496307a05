namespace Resolutions;

/// <summary>Says that a provision does not concern the code or its project, with the reason.</summary>
/// <remarks>From C# 11 on, use <see cref="NotApplicableAttribute{T}"/>, which takes nothing but what can be cited.</remarks>
/// <example><code>[NotApplicable(typeof(A_RES_78_132.OP27), Reason = "The register has no persons in it.")]</code></example>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public class NotApplicableAttribute : CitingAttribute
{
    /// <summary>Cites a generated type.</summary>
    /// <param name="cited">The type of the resolution, section, annex, paragraph or footnote.</param>
    public NotApplicableAttribute(Type cited)
        : base(cited) { }
}
