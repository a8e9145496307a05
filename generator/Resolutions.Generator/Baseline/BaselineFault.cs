namespace Resolutions.Generator;

/// <summary>A line of a baseline that cannot be read.</summary>
/// <param name="Line">Its number, from 0.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record BaselineFault(int Line, string Text);
