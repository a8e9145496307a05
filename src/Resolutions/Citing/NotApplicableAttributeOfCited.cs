namespace Resolutions;

/// <summary>Says that a provision does not concern the code or its project, with the reason.</summary>
/// <typeparam name="T">The generated type of the resolution, section, annex, paragraph or footnote.</typeparam>
/// <example><code>[NotApplicable&lt;A_RES_78_132.OP27&gt;(Reason = "The register has no persons in it.")]</code></example>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public sealed class NotApplicableAttribute<T> : NotApplicableAttribute
    where T : ICitable
{
    /// <summary>Cites <typeparamref name="T"/>.</summary>
    public NotApplicableAttribute()
        : base(typeof(T)) { }
}
