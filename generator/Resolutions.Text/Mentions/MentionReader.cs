namespace Resolutions.Text;

/// <summary>
/// Finds the resolutions that a text mentions which is no resolution itself: a comment, a string, a page of documentation. It reads them
/// in all languages whose script the text has, in the forms of running text (<c>resolution 78/132, paragraph 27</c>) and in those that code
/// prefers (<c>A/RES/78/132 OP27</c>, an address with <c>#OP27</c>).
/// </summary>
public static class MentionReader
{
    /// <summary>Stands in a text for characters that are not known, as those which only a running program knows.</summary>
    public const char Hole = '\uFFFC';

    private static readonly MentionLanguage[] Languages =
    [
        .. LanguageTables.All.Select(table => new MentionLanguage(table)),
    ];

    /// <summary>What a slash may be written as.</summary>
    private static readonly string[] Escapes = ["%2F", "&#", "&sol;"];

    /// <summary>The mentions, in the order of the text. Numbers without a word or symbol that says what they are (<c>70/1</c>) are none.</summary>
    /// <param name="text">The text of one comment, string or page, with or without its marks and tags.</param>
    /// <param name="cancellationToken">Ends the reading between any two words.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IReadOnlyList<Mention> Read(string text, CancellationToken cancellationToken = default)
    {
        if (!MayMention(text) && !Escapes.Any(each => text.IndexOf(each, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return [];
        }

        var all = new List<Mention>();
        foreach (var decoded in MentionText.Read(text))
        {
            foreach (var mention in Read(decoded, cancellationToken))
            {
                all.Add(InSource(mention, decoded));
            }
        }

        return [.. all.OrderBy(mention => mention.Span.Start)];
    }

    private static IEnumerable<Mention> Read(DecodedText text, CancellationToken cancellationToken)
    {
        var found = new FoundMentions();
        foreach (var language in Languages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (language.MayBeOf(text.Text))
            {
                foreach (var mention in language.Read(text.Text, cancellationToken))
                {
                    found.Add(mention);
                }
            }
        }

        return found.ToList();
    }

    private static Mention InSource(Mention mention, DecodedText text) =>
        new(
            text.SourceOf(mention.Span),
            mention.Symbol,
            [.. mention.Provisions.Select(each => each with { Label = text.SourceOf(each.Label) })]
        );

    /// <summary>Every number of a resolution has a slash, or a session or year in parentheses.</summary>
    private static bool MayMention(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (SymbolCharacters.Fold(text[i]) is '/' or '(' && i + 1 < text.Length && IsPartOfNumber(text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartOfNumber(string text, int mark)
    {
        var before = mark - 1;
        while (before > 0 && Characters.IsBlank(text[before]))
        {
            before--;
        }

        return Characters.IsDigit(text[before])
            || Characters.IsDigit(text[mark + 1])
            || SymbolCharacters.Fold(text[mark]) == '('
                && SymbolCharacters.IsCapital(SymbolCharacters.Fold(text[mark + 1]));
    }
}
