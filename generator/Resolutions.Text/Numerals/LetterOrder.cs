namespace Resolutions.Text;

/// <summary>The letters of a script in the order in which they letter paragraphs: أ = 1, ب = 2, ج = 3 ….</summary>
internal sealed class LetterOrder(string letters)
{
    private readonly Dictionary<char, int> places = letters
        .Select((letter, index) => (letter, index))
        .ToDictionary(each => Plain(each.letter), each => each.index + 1);

    /// <summary>How many letters there are.</summary>
    public int Count => places.Count;

    /// <summary>Whether the character is one of the letters, in whatever form it is printed.</summary>
    public bool Contains(char c) => places.ContainsKey(Plain(c));

    /// <summary>The place of a letter, or of the second, third … run of letters where it stands more than once (أأ); or 0.</summary>
    public int Parse(string numeral)
    {
        if (numeral.Length == 0 || !places.TryGetValue(Plain(numeral[0]), out var place))
        {
            return 0;
        }

        foreach (var letter in numeral)
        {
            if (Plain(letter) != Plain(numeral[0]))
            {
                return 0;
            }
        }

        return (numeral.Length - 1) * Count + place;
    }

    /// <summary>One form for a letter with and without the marks that converters lose; not for letters that only look alike.</summary>
    private static char Plain(char c) => LetterForms.Plain(Characters.ToSmall(c));
}
