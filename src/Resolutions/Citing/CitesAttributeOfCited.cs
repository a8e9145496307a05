namespace Resolutions;

/// <summary>Says that the code refers to a provision, without a claim to implement or verify it.</summary>
/// <typeparam name="T">The generated type of the resolution, section, annex, paragraph or footnote.</typeparam>
/// <example><code>[Cites&lt;A_RES_78_132.OP27&gt;]</code></example>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class CitesAttribute<T> : CitesAttribute
    where T : ICitable
{
    /// <summary>Cites <typeparamref name="T"/>.</summary>
    public CitesAttribute()
        : base(typeof(T)) { }
}
