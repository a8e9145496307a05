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

    /// <summary>The property that holds the identifier of the entry that a baseline shall not have any more.</summary>
    public const string RemovedEntry = "RemovedEntry";

    /// <summary>The property that holds the identifier of an entry that a baseline shall have.</summary>
    public const string Entry = "Entry";

    /// <summary>The property that holds the text of that entry.</summary>
    public const string EntryText = "EntryText";

    /// <summary>The property that holds the identifier of the entry of a provision that is only like the one that is gone.</summary>
    public const string Successor = "Successor";

    /// <summary>The property that holds the text of the entry of that provision.</summary>
    public const string SuccessorText = "SuccessorText";

    /// <summary>The property that holds the identifier for documentation comments of the type that stands for what is mentioned.</summary>
    public const string MentionedType = "MentionedType";

    /// <summary>The property that holds the constant of that type with the characters of the mention; without it a comment refers to the type.</summary>
    public const string MentionedConst = "MentionedConst";

    /// <summary>The properties with an entry that a baseline shall have.</summary>
    public static ImmutableDictionary<string, string?> WithEntry(
        this ImmutableDictionary<string, string?> properties,
        string id,
        string text
    ) => properties.SetItem(Entry, id).SetItem(EntryText, text);

    /// <summary>The properties of a finding that a replacement mends.</summary>
    public static ImmutableDictionary<string, string?> Replace(string? by) =>
        by is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(Replacement, by);
}
