using System.Text.RegularExpressions;

namespace Resolutions.CodeFixes;

/// <summary>A reference that somebody is typing: the symbol stands there, the number of the paragraph comes next.</summary>
/// <param name="Symbol">The symbol of the resolution.</param>
/// <param name="IsIdentifier">Whether it goes on as in identifiers, with <c>OP27</c>, or else in words, with <c>27</c>.</param>
/// <param name="Typed">How many characters of the number are there already.</param>
internal sealed record BegunMention(string Symbol, bool IsIdentifier, int Typed)
{
    private static readonly Regex Words = new(
        @"(?<symbol>\b[A-Z]{1,5}(?:/[A-Z]{1,6}){0,2}/RES/[0-9A-Z./()\- ]*?[0-9)A-Z])(?:,? (?:op(?:erative)? )?para(?:graph)?s?\.? ?|, par\. |，第 ?|第 ?)(?<typed>\d*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeSpan.FromSeconds(1)
    );

    private static readonly Regex Identifier = new(
        @"(?<symbol>\b[A-Z]{1,5}(?:/[A-Z]{1,6}){0,2}/RES/[0-9A-Z./()\-]*[0-9)A-Z])[ #](?<typed>[A-Za-z]*\d*)$",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );

    /// <summary>What the words before the caret begin; <see langword="null"/> where they begin no reference.</summary>
    public static BegunMention? In(string words) => Find(Words, words, false) ?? Find(Identifier, words, true);

    private static BegunMention? Find(Regex form, string words, bool isIdentifier) =>
        form.Match(words) is { Success: true } match
            ? new(match.Groups["symbol"].Value, isIdentifier, match.Groups["typed"].Length)
            : null;
}
