namespace Resolutions.Generator;

/// <summary>A generated file.</summary>
/// <param name="HintName">Its name.</param>
/// <param name="Code">What stands in it.</param>
internal sealed record EmittedSource(string HintName, string Code);
