namespace Resolutions.Text;

/// <summary>A word of a table in a text.</summary>
/// <param name="Word">The word; <see langword="null"/> where none was found.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The position behind it.</param>
internal readonly record struct FoundWord(ReferenceWord? Word, int Start, int End)
{
    /// <summary>Whether a word was found at the position.</summary>
    public bool IsAt(int position) => Word is not null && Start == position;
}
