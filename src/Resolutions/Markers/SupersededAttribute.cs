namespace Resolutions;

/// <summary>Says of a generated type that another text has taken the place of what it stands for.</summary>
/// <remarks>
/// Generated code applies it where the item of a text has the metadata <c>SupersededBy</c> or <c>Replaced</c>. The build reports where code, a
/// comment or documentation refers to such a type (RES1005).
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SupersededAttribute : Attribute
{
    /// <summary>Names what is in force instead.</summary>
    /// <param name="by">The symbol of the document, and the provision in it: <c>A/RES/79/1</c> or <c>A/RES/79/1 OP3</c>; several with commas.</param>
    public SupersededAttribute(string by) => By = by;

    /// <summary>What is in force instead: <c>A/RES/79/1</c> or <c>A/RES/79/1 OP3</c>; several with commas.</summary>
    public string By { get; }
}
