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

    /// <summary>
    /// Words of the cited text. The build compares them with it, so that a citation says what it is about and stays true; white space and
    /// the width of characters do not matter.
    /// </summary>
    /// <example><code>[Implements&lt;A_RES_78_132.OP27&gt;(Quote = "性别数字鸿沟依然存在")]</code></example>
    public string? Quote { get; set; }

    /// <summary>Why: how far the code goes, or why a provision does not apply.</summary>
    public string? Reason { get; set; }

    /// <summary>
    /// The <c>Fingerprint</c> of the cited text that was last reviewed. The build says so where the text has another one by now.
    /// </summary>
    public string? Reviewed { get; set; }

    /// <summary>Where the work on the provision is tracked: a number or an address.</summary>
    public string? Issue { get; set; }
}
