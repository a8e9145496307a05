namespace Resolutions.Generator;

/// <summary>One entry of a list in which people name provisions.</summary>
/// <param name="Text">The entry as it is written.</param>
/// <param name="Symbol">The symbol in it, or in the nearest entry before it that has one; empty where there is none.</param>
/// <param name="First">The path of the first provision; empty where a whole resolution is meant.</param>
/// <param name="Last">The path of the last provision of a range; empty where there is no range.</param>
internal readonly record struct ProvisionEntry(string Text, string Symbol, string First, string Last)
{
    /// <summary>The last path of a range that ends with its hyphen: no provision has it.</summary>
    public const string NoEnd = "?";

    /// <summary>Whether a whole resolution is meant.</summary>
    public bool IsWhole => First.Length == 0;
}
