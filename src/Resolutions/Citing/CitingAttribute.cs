namespace Resolutions;

/// <summary>The base of the attributes that cite a resolution or a provision of one.</summary>
/// <remarks>Reading this type by reflection finds every kind of citation, those of your own that derive from it too.</remarks>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
public abstract class CitingAttribute : Attribute
{
    /// <summary>Cites a generated type.</summary>
    /// <param name="cited">The type of the resolution, section, annex, paragraph or footnote.</param>
    protected CitingAttribute(Type cited) => Cited = cited;

    /// <summary>The generated type of the resolution, section, annex, paragraph or footnote.</summary>
    public Type Cited { get; }
}
