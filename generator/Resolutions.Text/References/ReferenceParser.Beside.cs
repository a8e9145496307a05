namespace Resolutions.Text;

internal sealed partial class ReferenceParser
{
    /// <summary>Whether a place is one of what follows: “paragraph 14 of the report”.</summary>
    private bool IsOfOther(int behind) =>
        behind < tokens.Count
        && tokens[behind].Is(ReferenceRole.Of)
        && !IsAttribute(behind)
        && !tokens[SkipOf(behind) is var at && at < tokens.Count ? at : behind].Is(ReferenceRole.Thereof);

    /// <summary>
    /// The document in parentheses behind a place, or the symbol that ends the sentence behind a comma: “para. 20 (A/RES/90/1)”,
    /// “para. 20, A/RES/90/1”.
    /// </summary>
    /// <returns>The index of the symbol or noun; 0 where there is none.</returns>
    private int DocumentBeside(int behind)
    {
        var isInParentheses =
            behind < tokens.Count && tokens[behind].Kind == ReferenceTokenKind.Mark && IsOpening(behind);
        if (!isInParentheses && !IsComma(behind))
        {
            return 0;
        }

        var at = behind + 1;
        while (at < tokens.Count && (IsSkipped(tokens[at]) || tokens[at].Is(ReferenceRole.Organ)))
        {
            at++;
        }

        if (at >= tokens.Count)
        {
            return 0;
        }

        var ends =
            at + 1 == tokens.Count
            || tokens[at + 1].Kind == ReferenceTokenKind.Stop
            || text.IndexOf('\n', tokens[at].Span.End, tokens[at + 1].Span.Start - tokens[at].Span.End) >= 0
            || tokens[at + 1].Kind == ReferenceTokenKind.Mark;
        return
            tokens[at].Kind == ReferenceTokenKind.Symbol && (isInParentheses || ends)
            || isInParentheses && tokens[at].Is(ReferenceRole.Noun)
            ? at
            : 0;
    }

    private bool IsOpening(int at) => SymbolCharacters.Fold(text[tokens[at].Span.Start]) == '(';

    /// <summary>
    /// The symbol in parentheses behind words that say what document it is: “paragraph 5 of the report of the Secretary-General
    /// (A/78/62)”.
    /// </summary>
    /// <returns>The index behind it, or -1.</returns>
    private int ReadSymbolOfWords(int start, Locator locator)
    {
        const int farthest = 16;
        var isNamed = !IsMention;
        for (var at = start; at + 1 < tokens.Count && at < start + farthest; at++)
        {
            if (tokens[at].Kind == ReferenceTokenKind.Mark && IsOpening(at))
            {
                return isNamed && tokens[at + 1].Kind == ReferenceTokenKind.Symbol ? ReadSymbol(at + 1, locator) : -1;
            }

            // Of “para. 15 of our policy (A/RES/78/132)” the symbol says what the policy follows; names of resolutions have capitals.
            isNamed |=
                tokens[at].Role is ReferenceRole.Noun
                || tokens[at].Kind == ReferenceTokenKind.Quote
                || IsCapitalized(at);

            var isWord =
                tokens[at].Kind is ReferenceTokenKind.Word or ReferenceTokenKind.Quote
                || tokens[at].Is(ReferenceRole.To) && tokens[at].Span.Length == 1
                || tokens[at].Role
                    is ReferenceRole.Of
                        or ReferenceRole.Filler
                        or ReferenceRole.Organ
                        or ReferenceRole.And
                        or ReferenceRole.Own
                        or ReferenceRole.Noun
                        or ReferenceRole.Entitled
                    && tokens[at].Word is not null;
            if (!isWord)
            {
                return -1;
            }
        }

        return -1;
    }

    private bool IsCapitalized(int at) =>
        text[tokens[at].Span.Start] is var first && char.IsLetter(first) && !char.IsLower(first);
}
