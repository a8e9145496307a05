namespace Resolutions.Generator;

/// <summary>Writes arrays.</summary>
internal static class ArrayWriter
{
    /// <summary>Writes an array, one item a line.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="before">What stands before the array in its first line.</param>
    /// <param name="type">The type of the items.</param>
    /// <param name="items">The items.</param>
    /// <param name="after">What follows the array.</param>
    public static void Write(
        CodeWriter writer,
        string before,
        string type,
        IReadOnlyCollection<string> items,
        string after
    )
    {
        if (items.Count == 0)
        {
            writer.Line($"{before}global::System.Array.Empty<{type}>(){after}");
            return;
        }

        writer.Open($"{before}new {type}[]");
        foreach (string item in items)
        {
            writer.Line(item + ",");
        }

        writer.Close(after);
    }
}
