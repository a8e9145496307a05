namespace Resolutions.Generator;

/// <summary>A part of an option that cannot be read, or names nothing.</summary>
/// <param name="Text">The part.</param>
/// <param name="Option">The name of the option.</param>
/// <param name="Words">What is wrong with it.</param>
internal sealed record RequirementFault(string Text, string Option, string Words);
