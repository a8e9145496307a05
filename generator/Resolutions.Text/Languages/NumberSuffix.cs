namespace Resolutions.Text;

/// <summary>The word behind the number of a paragraph that was inserted after another one: 12 bis stands between 12 and 13.</summary>
/// <param name="Word">The word as a language prints it.</param>
/// <param name="Label">The Latin word that it stands for, as labels have it in every language.</param>
internal sealed record NumberSuffix(string Word, string Label)
{
    /// <summary>The word in the form of comparisons.</summary>
    public string Key { get; } = FoldedText.Key(Word);

    /// <summary>The Latin words, which every language prints (Editorial Manual).</summary>
    public static readonly IReadOnlyList<NumberSuffix> Latin =
    [
        .. new[] { "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "alt" }.Select(
            word => new NumberSuffix(word, word)
        ),
    ];
}
