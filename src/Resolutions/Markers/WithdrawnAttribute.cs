namespace Resolutions;

/// <summary>Says of a generated type that what it stands for is not in force any more, and nothing has taken its place.</summary>
/// <remarks>
/// Generated code applies it where the item of a text has the metadata <c>Withdrawn</c>. The build reports where code, a comment or
/// documentation refers to such a type (RES1005).
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class WithdrawnAttribute : Attribute { }
