namespace Resolutions;

/// <summary>Says that the code is going to do what a provision asks for.</summary>
/// <typeparam name="T">The generated type of the resolution, section, annex, paragraph or footnote.</typeparam>
/// <example><code>[Planned&lt;A_RES_78_132.OP27&gt;(Issue = "#12")]</code></example>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class PlannedAttribute<T> : PlannedAttribute
    where T : ICitable
{
    /// <summary>Cites <typeparamref name="T"/>.</summary>
    public PlannedAttribute()
        : base(typeof(T)) { }
}
