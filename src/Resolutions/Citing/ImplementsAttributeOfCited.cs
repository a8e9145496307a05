namespace Resolutions;

/// <summary>Says that the code does what a provision asks for.</summary>
/// <typeparam name="T">The generated type of the resolution, section, annex, paragraph or footnote.</typeparam>
/// <example><code>[Implements&lt;A_RES_78_132.OP27&gt;]</code></example>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class ImplementsAttribute<T> : ImplementsAttribute
    where T : ICitable
{
    /// <summary>Cites <typeparamref name="T"/>.</summary>
    public ImplementsAttribute()
        : base(typeof(T)) { }
}
