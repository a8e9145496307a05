namespace Resolutions.Text;

/// <summary>A mark before the number of a session, and the prefix that it has in a symbol.</summary>
internal sealed record SessionMark(string Mark, string Prefix)
{
    /// <summary>The mark as <see cref="FoldedText.MatchLiteral"/> compares it.</summary>
    public string Key { get; } = FoldedText.Key(Mark);
}
