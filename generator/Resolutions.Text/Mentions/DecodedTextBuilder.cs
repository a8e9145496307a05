using System.Text;

namespace Resolutions.Text;

/// <summary>Takes the characters of a <see cref="DecodedText"/> one after another.</summary>
public sealed class DecodedTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<int> starts = [];
    private readonly List<int> ends = [];

    /// <summary>How many characters there are.</summary>
    public int Length => text.Length;

    /// <summary>A character that is there already.</summary>
    /// <param name="index">Its position, from 0.</param>
    public char this[int index]
    {
        get => text[index];
        set => text[index] = value;
    }

    /// <summary>Adds a character.</summary>
    /// <param name="character">The character.</param>
    /// <param name="start">Where in the source what writes it begins.</param>
    /// <param name="length">How many characters of the source write it.</param>
    public void Append(char character, int start, int length = 1)
    {
        text.Append(character);
        starts.Add(start);
        ends.Add(start + length);
    }

    /// <summary>Adds characters that the source writes together.</summary>
    /// <param name="characters">The characters.</param>
    /// <param name="start">Where in the source what writes them begins.</param>
    /// <param name="length">How many characters of the source write them.</param>
    public void Append(string characters, int start, int length)
    {
        foreach (var character in characters)
        {
            Append(character, start, length);
        }
    }

    /// <summary>The text.</summary>
    public DecodedText ToText() => new(text.ToString(), [.. starts], [.. ends]);
}
