namespace Resolutions.Generator;

/// <summary>What the metadata of an item say of the force of its text, as they are written.</summary>
/// <param name="SupersededBy">The documents that have taken the place of its resolutions.</param>
/// <param name="Withdrawn">The provisions that are not in force any more, or <c>true</c>.</param>
/// <param name="Replaced">The provisions in whose place others are, with these behind colons.</param>
internal readonly record struct ItemStatus(string SupersededBy, string Withdrawn, string Replaced)
{
    /// <summary>Whether all is in force.</summary>
    public bool IsEmpty => SupersededBy.Length == 0 && Withdrawn.Length == 0 && Replaced.Length == 0;
}
