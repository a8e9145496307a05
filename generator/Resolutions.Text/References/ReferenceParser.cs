namespace Resolutions.Text;

/// <summary>Makes references of the pieces of one text.</summary>
/// <param name="text">The text.</param>
/// <param name="tokens">Its pieces.</param>
/// <param name="table">The language.</param>
/// <param name="organs">Decides of which organ numbers are; knows the texts before.</param>
internal sealed class ReferenceParser(string text, List<ReferenceToken> tokens, LanguageTable table, OrganChoice organs)
{
    private readonly LocatorReader locators = new(text, tokens, table);
    private readonly List<Reference> found = [];

    /// <summary>The group whose list may go on behind words, up to the end of the clause.</summary>
    private CitedGroup? open;

    /// <summary>Whether the group has a number, so that a comma may join further ones.</summary>
    private bool hasNumber;

    /// <summary>The index of the last name of an organ and of the last possessive in the clause, or -1.</summary>
    private int lastOrgan = -1;
    private int lastOwn = -1;

    /// <summary>The index of the last name in the clause, whatever stands behind it, or -1.</summary>
    private int nameInSentence = -1;

    /// <summary>The index behind a list of numbers that no noun follows, so that each list is looked through once.</summary>
    private int endOfList;

    /// <summary>The title behind “entitled”, and the index of the token behind it.</summary>
    private (string Title, int Next) title = ("", NoTitle);
    private const int NoTitle = -9;

    /// <summary>The references, in reading order.</summary>
    public IReadOnlyList<Reference> Found => found;

    /// <summary>What is wrong with some of them.</summary>
    public List<ReferenceFinding> Findings { get; } = [];

    /// <summary>Reads all tokens.</summary>
    public void Read()
    {
        for (var i = 0; i < tokens.Count; )
        {
            Work.Count();
            i = Read(i);
        }
    }

    private int Read(int i)
    {
        var token = tokens[i];
        switch (token.Kind)
        {
            case ReferenceTokenKind.Symbol:
                return ReadSymbol(i, null);
            case ReferenceTokenKind.Number:
                return ReadNumber(i);
            case ReferenceTokenKind.Quote:
                return ReadQuote(i, null);
            case ReferenceTokenKind.Label:
                return ReadLocator(i);
            case ReferenceTokenKind.Stop:
                open = null;
                hasNumber = false;
                (lastOrgan, lastOwn, nameInSentence) = (-1, -1, -1);
                return i + 1;
            case ReferenceTokenKind.Known:
                return ReadKnown(i, token);
            default:
                return i + 1;
        }
    }

    private int ReadKnown(int i, ReferenceToken token)
    {
        switch (token.Role)
        {
            case ReferenceRole.Organ:
                organs.Name(token.Word!);
                lastOrgan = nameInSentence = i;
                return i + 1;
            case ReferenceRole.Own:
                lastOwn = i;
                return i + 1;
            case ReferenceRole.Noun:
                return ReadNoun(i, null);
            case ReferenceRole.Unit:
            case ReferenceRole.Filler when IsLabel(i + 1):
                return ReadLocator(i);
            case ReferenceRole.Self:
                return AddWithLocator(ReferenceKind.Self, i, null);
            case ReferenceRole.Previous:
                return AddWithLocator(ReferenceKind.Previous, i, null);
            default:
                return i + 1;
        }
    }

    /// <summary>“resolution” with the numbers behind it. Without a number it is a word.</summary>
    private int ReadNoun(int i, Locator? before)
    {
        const int farthest = 8;
        const int mostWords = 2;
        var noun = tokens[i].Word!;
        var context = ContextOf(i, noun.IsOwn);
        var words = 0;
        var at = i + 1;
        for (; at < tokens.Count && at <= i + farthest && IsBetweenNounAndNumber(tokens[at], ref words) && words <= mostWords; at++)
        {
            if (tokens[at].Is(ReferenceRole.Organ))
            {
                context = new() { Named = NameAt(at) };
                nameInSentence = at;
            }
        }

        open = new CitedGroup(noun.IsDecision, context);
        if (at >= tokens.Count || tokens[at].Kind != ReferenceTokenKind.Number)
        {
            return before is null ? i + 1 : -1;
        }

        return ReadItems(at, open, before);
    }

    private static bool IsBetweenNounAndNumber(ReferenceToken token, ref int words) =>
        token.Kind == ReferenceTokenKind.Date
        || token.Kind == ReferenceTokenKind.Word && ++words > 0
        || token.Role is ReferenceRole.Organ or ReferenceRole.Of or ReferenceRole.Filler or ReferenceRole.Own && token.Word is not null;

    /// <summary>A number whose noun stands behind its list, or that goes on with an earlier list.</summary>
    private int ReadNumber(int i)
    {
        var end = Math.Max(i, endOfList);
        while (end < tokens.Count && (tokens[end].Kind is ReferenceTokenKind.Number or ReferenceTokenKind.Date || IsJoint(tokens[end])))
        {
            end++;
        }

        if (end < tokens.Count && tokens[end].Word is { Role: ReferenceRole.Noun, Follows: true } noun)
        {
            open = new CitedGroup(noun.IsDecision, ContextOf(i, isOwn: false));
            return ReadItems(i, open, null);
        }

        endOfList = end;
        var before = i - 1;
        while (before >= 0 && IsSkipped(tokens[before]))
        {
            before--;
        }

        var goesOn = before >= 0 && (hasNumber && IsConnective(tokens[before]) || IsIntroduction(tokens[before]));
        return open is not null && goesOn ? ReadItems(i, open, null) : i + 1;
    }

    /// <summary>Numbers may stand in parentheses behind what the resolutions are about, or behind a colon.</summary>
    private bool IsIntroduction(ReferenceToken token) =>
        token.Kind == ReferenceTokenKind.Mark && SymbolCharacters.Fold(text[token.Span.Start]) is '(' or ':';

    /// <summary>The index of the date before a number, and of what stands between.</summary>
    private int FirstOfDated(int i)
    {
        var at = i;
        while (at > 0 && (tokens[at - 1].Role is ReferenceRole.Filler or ReferenceRole.Organ || tokens[at - 1].Kind == ReferenceTokenKind.Date))
        {
            at--;
        }

        return at;
    }

    private CalendarDate? DateBetween(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Date is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private int ReadItems(int i, CitedGroup group, Locator? before)
    {
        var items = new List<CitedItem>();
        var next = i;
        for (var at = i; at < tokens.Count && tokens[at].Kind == ReferenceTokenKind.Number; )
        {
            var first = items.Count;
            items.AddRange(tokens[at].Numbers!.Select(number => new CitedItem(number)));
            var dated = FirstOfDated(at);
            for (var each = first; each < items.Count; each++)
            {
                items[each].Date = DateBetween(dated, at);
            }

            next = ReadBehind(at + 1, items, first);
            at = SkipJoints(next);
        }

        if (next < tokens.Count && tokens[next].Word is { Role: ReferenceRole.Noun, Follows: true })
        {
            next = ReadBehind(next + 1, items, items.Count - 1);
        }

        if (before is not null)
        {
            items[0].Locator ??= before;
        }

        if (title.Next >= 0 && FirstOfDated(i) is var start && start - title.Next is >= 0 and <= 1)
        {
            items[0].Title ??= title.Title;
        }

        AddItems(items, group);
        hasNumber = true;
        lastOrgan = lastOwn = -1;
        return next;
    }

    /// <summary>Dates, organs, titles and provisions behind a number, in whatever order.</summary>
    private int ReadBehind(int start, List<CitedItem> items, int first)
    {
        var next = start;
        while (next < tokens.Count)
        {
            Work.Count();
            var hasComma = tokens[next].Kind == ReferenceTokenKind.Comma;
            var plain = next + (hasComma ? 1 : 0);
            var at = plain;
            while (at < tokens.Count && IsSkipped(tokens[at]) && !tokens[at].Is(ReferenceRole.Own))
            {
                at++;
            }

            if (at >= tokens.Count)
            {
                break;
            }

            if (tokens[at].Date is not null && (at > plain || !hasComma) && items[first].Date is null)
            {
                next = ReadDates(at, items, first);
            }
            else if (tokens[at].Is(ReferenceRole.Organ) && at > plain)
            {
                organs.Name(tokens[at].Word!);
                nameInSentence = at;
                for (var i = items.Count - 1; i >= 0 && items[i].Organ is null; i--)
                {
                    items[i].Organ = NameAt(at);
                }

                next = at + 1;
            }
            else if (
                tokens[plain < tokens.Count ? plain : next].Is(ReferenceRole.Entitled)
                && plain + 1 < tokens.Count
                && tokens[plain + 1].Kind == ReferenceTokenKind.Quote
            )
            {
                items[items.Count - 1].Title = Inner(tokens[plain + 1]);
                next = plain + 2;
            }
            else if (items[items.Count - 1].Locator is null && LocatorBehind(plain) is { } locator)
            {
                items[items.Count - 1].Locator = locator;
                next = locator.Next;
            }
            else
            {
                break;
            }
        }

        return next;
    }

    /// <summary>The date of the last numbers, or as many dates as there are numbers without one: “of 9 December 1994 and 12 September 2001”.</summary>
    private int ReadDates(int at, List<CitedItem> items, int first)
    {
        var dates = new List<CalendarDate>();
        var next = at;
        while (at < tokens.Count && tokens[at].Date is { } date)
        {
            dates.Add(date);
            next = at + 1;
            at = next;
            while (at < tokens.Count && (IsConnective(tokens[at]) || tokens[at].Is(ReferenceRole.Of)))
            {
                at++;
            }
        }

        var undated = items.FindAll(item => item.Date is null);
        for (var i = 0; i < undated.Count && dates.Count == undated.Count; i++)
        {
            undated[i].Date = dates[i];
        }

        for (var i = first; i < items.Count && dates.Count == 1; i++)
        {
            items[i].Date = dates[0];
        }

        return next;
    }

    /// <summary>The provisions that stand behind their document: “resolution 69/313, annex”. What has a document of its own behind it does not.</summary>
    private Locator? LocatorBehind(int at)
    {
        if (at < tokens.Count && locators.Read(at) is { } locator)
        {
            var behind = locator.Next;
            return behind < tokens.Count && (tokens[behind].Is(ReferenceRole.Of) || tokens[behind].Is(ReferenceRole.To) || tokens[behind].Is(ReferenceRole.Here))
                ? null
                : locator;
        }

        return null;
    }

    private void AddItems(List<CitedItem> items, CitedGroup group)
    {
        foreach (var item in items)
        {
            var context = item.Organ is { } name ? new CitedOrgan { Named = name } : group.Organ;
            var choice = organs.Decide(item.Number.Number, group.IsDecision, item.Date, context);
            var span = item.Number.Span;
            found.Add(
                new Reference(group.IsDecision ? ReferenceKind.Decision : ReferenceKind.Resolution, span)
                {
                    Symbol = choice.Symbol,
                    Name = item.Title ?? choice.Body,
                    Decision = choice.Decision,
                    Date = item.Date,
                    Targets = item.Locator?.Targets(!group.IsDecision) ?? [],
                }
            );
            if (choice.IsOutsideSession)
            {
                Findings.Add(new(TextRules.DateOutsideSession, span, [span.In(text), item.Date.ToString()!]));
            }
            else if (choice.IsImpossible)
            {
                Findings.Add(new(TextRules.ImpossibleSymbol, span, [span.In(text)]));
            }
        }
    }

    /// <summary>What the words before a noun say of the organ.</summary>
    private CitedOrgan ContextOf(int noun, bool isOwn)
    {
        const int mostWords = 3;
        var inSentence = nameInSentence >= 0 ? NameAt(nameInSentence) : null;
        if (noun > 0 && tokens[noun - 1].Is(ReferenceRole.Organ))
        {
            return new() { Named = NameAt(noun - 1) };
        }

        if (tokens[noun].Word is not { Role: ReferenceRole.Noun })
        {
            // The noun stands behind the numbers, and the organ before all that the sentence says of them.
            return new() { Named = lastOrgan > lastOwn ? NameAt(lastOrgan) : null, InSentence = inSentence };
        }

        var owner = isOwn ? noun
            : lastOwn >= 0 && noun - lastOwn <= mostWords ? lastOwn
            : noun;
        var isAntecedent = lastOrgan >= 0 && lastOrgan < owner;
        for (var i = lastOrgan + 1; isAntecedent && i < owner; i++)
        {
            isAntecedent = tokens[i].Kind == ReferenceTokenKind.Comma || IsSkipped(tokens[i]);
        }

        return new() { Antecedent = isAntecedent ? NameAt(lastOrgan) : null, InSentence = inSentence };
    }

    private CitedName NameAt(int at) => new(tokens[at].Word!, tokens[at].Span.In(text));

    private int ReadSymbol(int i, Locator? before)
    {
        var token = tokens[i];
        var kind = token.Word is not { } word ? ReferenceKind.Document
            : word.IsDecision ? ReferenceKind.Decision
            : ReferenceKind.Resolution;
        if (token.Text is not { } symbol)
        {
            Findings.Add(new(TextRules.ImpossibleSymbol, token.Span, [token.Span.In(text)]));
            return i + 1;
        }

        var next = i + 1;
        var locator = before ?? LocatorBehind(IsComma(next) ? next + 1 : next);
        if (locator is not null && before is null)
        {
            next = locator.Next;
        }

        var name = title.Next == i - 1 && tokens[i - 1].Kind == ReferenceTokenKind.Mark ? title.Title : null;
        Add(kind, token.Span, symbol, locator, name);
        while (next < tokens.Count)
        {
            var at = SkipJoints(next);
            if (at == next || at >= tokens.Count || tokens[at].Kind != ReferenceTokenKind.Modifier)
            {
                break;
            }

            next = ReadModifier(at, kind, symbol);
        }

        return next;
    }

    /// <summary>“and Add.1–3”: the symbol with each modifier.</summary>
    private int ReadModifier(int at, ReferenceKind kind, string symbol)
    {
        const int most = 30;
        var modifier = tokens[at].Text!;
        Add(kind, tokens[at].Span, symbol + "/" + modifier, null, null);
        var dot = modifier.LastIndexOf('.') + 1;
        var next = at + 1;
        while (next < tokens.Count)
        {
            var label = SkipJoints(next);
            var isRange = next < tokens.Count && tokens[next].Is(ReferenceRole.To);
            label = isRange ? next + 1 : label;
            if (label == next || label >= tokens.Count || !int.TryParse(tokens[label].Text, out var number))
            {
                break;
            }

            var first = isRange && int.TryParse(modifier.Substring(dot), out var from) ? from + 1 : number;
            for (var each = Math.Max(first, number - most); each <= number; each++)
            {
                Add(kind, tokens[label].Span, $"{symbol}/{modifier.Substring(0, dot)}{each}", null, null);
            }

            next = label + 1;
        }

        return next;
    }

    private int ReadQuote(int i, Locator? before)
    {
        var isTitle = text[tokens[i].Span.Start] == '《';
        var isEntitled = i > 0 && tokens[i - 1].Is(ReferenceRole.Entitled);
        if (!isTitle && !isEntitled && before is null || IsTitleOfItem(i))
        {
            return i + 1;
        }

        var next = i + 1;
        title = (Inner(tokens[i]), SkipOf(next));
        if (isEntitled && IsTiedToNumber(title.Next))
        {
            return next;
        }

        if (next + 1 < tokens.Count && tokens[next].Kind == ReferenceTokenKind.Mark && tokens[next + 1].Kind == ReferenceTokenKind.Symbol)
        {
            title = (title.Title, next);
            return next;
        }

        var locator = before ?? (isTitle ? LocatorBehind(next) : null);
        var span = new TextSpan(tokens[i].Span.Start + 1, tokens[i].Span.Length - 2);
        Add(ReferenceKind.Named, span, null, locator, title.Title);
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

    /// <summary>A locator, and the document that it stands in: behind it, or the text itself.</summary>
    private int ReadLocator(int i)
    {
        if (locators.Read(i) is not { } locator)
        {
            return locators.EndOfLabels(i);
        }

        const int farthest = 8;
        var at = locator.Next;
        while (at < tokens.Count && at <= locator.Next + farthest && (IsSkipped(tokens[at]) || tokens[at].Is(ReferenceRole.To) || tokens[at].Is(ReferenceRole.Organ) || IsComma(at) && at == locator.Next))
        {
            if (tokens[at].Is(ReferenceRole.Organ))
            {
                organs.Name(tokens[at].Word!);
                lastOrgan = nameInSentence = at;
            }

            if (tokens[at].Is(ReferenceRole.Own))
            {
                lastOwn = at;
            }

            at++;
        }

        var hasOf = at > locator.Next && !(at == locator.Next + 1 && IsComma(locator.Next));
        if (at < tokens.Count && (hasOf || at == locator.Next))
        {
            var next =
                tokens[at].Is(ReferenceRole.Self) ? AddWithLocator(ReferenceKind.Self, at, locator)
                : tokens[at].Is(ReferenceRole.Noun) ? ReadNoun(at, locator)
                : tokens[at].Kind == ReferenceTokenKind.Symbol && hasOf ? ReadSymbol(at, locator)
                : tokens[at].Kind == ReferenceTokenKind.Quote && hasOf ? ReadQuote(at, locator)
                : hasOf ? ReadName(at, locator)
                : -1;
            if (next > 0)
            {
                return next;
            }
        }

        var isHere = IsHere(locator.Next) || i > 0 && IsHere(i - 1);
        if (isHere || locator.HasLabel && locator.Parts.All(part => part.Unit != ReferenceUnit.Part && part.Unit != ReferenceUnit.Chapter))
        {
            found.Add(
                new Reference(isHere ? ReferenceKind.Self : ReferenceKind.Provision, locator.Span)
                {
                    Targets = locator.Targets(isResolution: true),
                }
            );
        }

        return locator.Next;
    }

    /// <summary>A name in capitals: “of the Charter of the United Nations”.</summary>
    private int ReadName(int start, Locator locator)
    {
        const int longest = 16;
        var last = -1;
        for (var i = start; i < tokens.Count && i < start + longest; i++)
        {
            var token = tokens[i];
            var isWord = token.Kind is ReferenceTokenKind.Word or ReferenceTokenKind.Known && char.IsLetter(text[token.Span.Start]);
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

        var isArticle = locator.Parts.Any(part => part.Unit is ReferenceUnit.Article or ReferenceUnit.Chapter or ReferenceUnit.Rule);
        if (last < 0 || last == start && !isArticle)
        {
            return -1;
        }

        var span = TextSpan.FromBounds(tokens[start].Span.Start, tokens[last].Span.End);
        Add(ReferenceKind.Named, span, null, locator, span.In(text));
        return last + 1;
    }

    private bool HasMarkBetween(ReferenceToken left, ReferenceToken right) =>
        FoldedText.SkipUnread(text, left.Span.End) != right.Span.Start;

    private int AddWithLocator(ReferenceKind kind, int i, Locator? before)
    {
        var next = i + 1;
        var locator = before ?? LocatorBehind(IsComma(next) ? next + 1 : next);
        Add(kind, tokens[i].Span, null, locator, null);
        return locator is not null && before is null ? locator.Next : next;
    }

    private void Add(ReferenceKind kind, TextSpan span, string? symbol, Locator? locator, string? name) =>
        found.Add(
            new Reference(kind, span)
            {
                Symbol = symbol,
                Name = name,
                Decision = symbol is null ? OrganDecision.None : OrganDecision.Symbol,
                Targets = locator?.Targets(kind is ReferenceKind.Resolution or ReferenceKind.Self or ReferenceKind.Previous) ?? [],
            }
        );

    private string Inner(ReferenceToken quote) => text.Substring(quote.Span.Start + 1, quote.Span.Length - 2);

    private bool IsComma(int at) => at < tokens.Count && tokens[at].Kind == ReferenceTokenKind.Comma;

    private bool IsLabel(int at) => at < tokens.Count && tokens[at].Kind == ReferenceTokenKind.Label;

    private bool IsHere(int at) => at < tokens.Count && tokens[at].Is(ReferenceRole.Here);

    private static bool IsConnective(ReferenceToken token) => token.Kind == ReferenceTokenKind.Comma || token.Is(ReferenceRole.And);

    private static bool IsSkipped(ReferenceToken token) =>
        token.Word is { Role: ReferenceRole.Of or ReferenceRole.Filler or ReferenceRole.Own };

    private static bool IsJoint(ReferenceToken token) => IsConnective(token) || IsSkipped(token);

    private int SkipJoints(int at)
    {
        while (at < tokens.Count && (IsConnective(tokens[at]) || tokens[at].Word is { Role: ReferenceRole.Of or ReferenceRole.Filler } || tokens[at].Kind == ReferenceTokenKind.Date && IsDated(at)))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a date stands before its number, as in Chinese.</summary>
    private bool IsDated(int date)
    {
        var at = SkipOf(date + 1);
        return at < tokens.Count && tokens[at].Kind == ReferenceTokenKind.Number;
    }

    private int SkipOf(int at)
    {
        while (at < tokens.Count && tokens[at].Word is { Role: ReferenceRole.Of or ReferenceRole.Filler })
        {
            at++;
        }

        return at;
    }
}
