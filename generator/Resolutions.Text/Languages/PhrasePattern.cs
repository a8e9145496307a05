namespace Resolutions.Text;

/// <summary>
/// A short way to write phrases that differ in an ending or a word: <c>Profondément préoccupé(|e)</c> and
/// <c>Prenant (note|acte)</c> each stand for two.
/// </summary>
internal static class PhrasePattern
{
    /// <summary>The phrases for which a pattern stands.</summary>
    public static IEnumerable<string> Expand(string pattern)
    {
        var open = pattern.IndexOf('(');
        if (open < 0)
        {
            return [pattern];
        }

        var close = pattern.IndexOf(')', open);
        return pattern
            .Substring(open + 1, close - open - 1)
            .Split('|')
            .SelectMany(choice => Expand(pattern.Substring(0, open) + choice + pattern.Substring(close + 1)));
    }

    /// <summary>The verbs, each with its phrase expanded.</summary>
    public static VerbPhrase[] Expand(IEnumerable<VerbPhrase> verbs) =>
        verbs.SelectMany(verb => Expand(verb.Phrase).Select(phrase => verb with { Phrase = phrase })).ToArray();
}
