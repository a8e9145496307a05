namespace Resolutions;

/// <summary>Says that the code checks that a provision is met, as a test does.</summary>
/// <remarks>From C# 11 on, use <see cref="VerifiesAttribute{T}"/>, which takes nothing but what can be cited.</remarks>
/// <example><code>[Verifies(typeof(A_RES_78_132.OP27))]</code></example>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public class VerifiesAttribute : CitingAttribute
{
    /// <summary>Cites a generated type.</summary>
    /// <param name="cited">The type of the resolution, section, annex, paragraph or footnote.</param>
    public VerifiesAttribute(Type cited)
        : base(cited) { }
}
