namespace Resolutions;

/// <summary>Says that the code checks that a provision is met, as a test does.</summary>
/// <typeparam name="T">The generated type of the resolution, section, annex, paragraph or footnote.</typeparam>
/// <example><code>[Verifies&lt;A_RES_78_132.OP27&gt;]</code></example>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class VerifiesAttribute<T> : VerifiesAttribute
    where T : ICitable
{
    /// <summary>Cites <typeparamref name="T"/>.</summary>
    public VerifiesAttribute()
        : base(typeof(T)) { }
}
