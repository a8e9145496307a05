using Resolutions;

namespace Quickstart;

/// <summary>The paragraph that asks for something, named by its type.</summary>
internal static class Mandate
{
    /// <summary>Cites the paragraph, with the verb that it begins with.</summary>
    public static string Cite<T>()
        where T : IParagraph<T> => $"{T.Citation} ({T.Info.Actions[0].Verb})";
}
