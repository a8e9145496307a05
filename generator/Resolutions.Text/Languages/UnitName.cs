namespace Resolutions.Text;

/// <summary>A word that opens a named and numbered unit of a text: “Article”, “Rule”, “Goal”.</summary>
/// <param name="Name">The word before the number.</param>
/// <param name="Term">What it means.</param>
/// <param name="Suffix">What must stand behind the number: 条 in 第五条; usually nothing.</param>
internal sealed record UnitName(string Name, ProvisionTerm Term, string Suffix = "")
{
    /// <summary>The word as <see cref="FoldedText.MatchLiteral"/> compares it.</summary>
    public string Key { get; } = FoldedText.Key(Name);
}
