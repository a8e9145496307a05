namespace Resolutions.Generator;

/// <summary>A part of the metadata of an item that cannot be read, or names nothing.</summary>
/// <param name="Text">The part.</param>
/// <param name="Metadata">The name of the metadata.</param>
/// <param name="Words">What is wrong with it.</param>
internal sealed record StatusFault(string Text, string Metadata, string Words);
