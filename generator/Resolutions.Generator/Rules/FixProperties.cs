using System.Collections.Immutable;

namespace Resolutions.Generator;

/// <summary>What findings tell the fixes that mend them.</summary>
internal static class FixProperties
{
    /// <summary>
    /// The property that holds the characters to be put in the place of the finding, or of its first additional location; without it nothing
    /// is known that would mend the code.
    /// </summary>
    public const string Replacement = "Replacement";

    /// <summary>The properties of a finding that a replacement mends.</summary>
    public static ImmutableDictionary<string, string?> Replace(string? by) =>
        by is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(Replacement, by);
}
