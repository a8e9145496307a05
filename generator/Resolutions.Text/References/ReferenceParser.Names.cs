namespace Resolutions.Text;

internal sealed partial class ReferenceParser
{
    private int ReadQuote(int i, Locator? before)
    {
        var isTitle = text[tokens[i].Span.Start] == '《';
        var isEntitled = i > 0 && tokens[i - 1].Is(ReferenceRole.Entitled);
        if (!isTitle && !isEntitled && before is null || IsTitleOfItem(i))
        {
            return i + 1;
        }

        var next = i + 1;
        var name = Inner(tokens[i]);
        if (isEntitled && IsTiedToNumber(SkipOf(next)))
        {
            title = (name, SkipOf(next));
            return next;
        }

        if (
            next + 1 < tokens.Count
            && tokens[next].Kind == ReferenceTokenKind.Mark
            && tokens[next + 1].Kind == ReferenceTokenKind.Symbol
        )
        {
            title = (name, next);
            return next;
        }

        var locator = before ?? (isTitle ? LocatorBehind(next) : null);
        var span = new TextSpan(tokens[i].Span.Start + 1, tokens[i].Span.Length - 2);
        Add(ReferenceKind.Named, span, null, locator, name);
        return locator is not null && before is null ? locator.Next : next;
    }

    /// <summary>Items of an agenda, themes and events have titles too.</summary>
    private bool IsTitleOfItem(int quote)
    {
        const int mostWords = 3;
        for (var i = quote - 1; i >= Math.Max(0, quote - mostWords); i--)
        {
            if (tokens[i].Is(ReferenceRole.Item))
            {
                return true;
            }
        }

        var behind = SkipOf(quote + 1);
        return behind < tokens.Count && tokens[behind].Is(ReferenceRole.Item);
    }

    private bool IsTiedToNumber(int at)
    {
        while (at < tokens.Count && (tokens[at].Kind == ReferenceTokenKind.Date || tokens[at].Is(ReferenceRole.Filler)))
        {
            at++;
        }

        return at < tokens.Count && tokens[at].Kind == ReferenceTokenKind.Number;
    }

    /// <summary>A name in capitals: “of the Charter of the United Nations”.</summary>
    private int ReadName(int start, Locator locator)
    {
        const int longest = 16;
        var last = -1;
        for (var i = start; i < tokens.Count && i < start + longest; i++)
        {
            ref readonly var token = ref tokens[i];
            var isWord =
                token.Kind is ReferenceTokenKind.Word or ReferenceTokenKind.Known
                && char.IsLetter(text[token.Span.Start]);
            if (!isWord || i > start && HasMarkBetween(tokens[i - 1], token))
            {
                break;
            }

            if (char.IsUpper(text[token.Span.Start]))
            {
                last = i;
            }
            else if (i == start || token.Span.Length > 4)
            {
                break;
            }
        }

        var isArticle = locator.Parts.Any(part =>
            part.Unit is ReferenceUnit.Article or ReferenceUnit.Chapter or ReferenceUnit.Rule
        );
        if (last < 0 || last == start && !isArticle)
        {
            return -1;
        }

        var span = TextSpan.FromBounds(tokens[start].Span.Start, tokens[last].Span.End);
        Add(ReferenceKind.Named, span, null, locator, span.In(text));
        return last + 1;
    }

    private bool HasMarkBetween(in ReferenceToken left, in ReferenceToken right) =>
        FoldedText.SkipUnread(text, left.Span.End) != right.Span.Start;

    private string Inner(in ReferenceToken quote) => text.Substring(quote.Span.Start + 1, quote.Span.Length - 2);
}
