namespace Resolutions.Text;

internal sealed partial class ReferenceParser
{
    /// <summary>“resolution” with the numbers behind it. Without a number it is a word.</summary>
    private int ReadNoun(int i, Locator? before)
    {
        const int farthest = 8;
        const int mostWords = 2;
        var noun = tokens[i].Word!;
        var context = ContextOf(i, noun.IsOwn);
        var words = 0;
        var at = i + 1;
        for (
            ;
            at < tokens.Count
                && at <= i + farthest
                && IsBetweenNounAndNumber(tokens[at], ref words)
                && words <= mostWords;
            at++
        )
        {
            if (tokens[at].Is(ReferenceRole.Organ))
            {
                context = new() { Named = NameAt(at) };
                nameInSentence = at;
            }
        }

        open = new CitedGroup(noun.IsDecision, context);
        at = ReadNumbersOfOneYear(at, open);
        if (NumberOfYear(at, context) is { } dated)
        {
            AddItems([dated], open);
            return at + 1;
        }

        if (at >= tokens.Count || tokens[at].Kind != ReferenceTokenKind.Number)
        {
            return before is null ? i + 1 : -1;
        }

        return ReadItems(at, open, before);
    }

    /// <summary>Numbers that have their year behind the last of them: “resolutions 2628 and 2670 (2022)”.</summary>
    /// <returns>The index of the number with the year; the start where there is none.</returns>
    private int ReadNumbersOfOneYear(int start, CitedGroup group)
    {
        var at = start;
        while (at + 1 < tokens.Count && IsPlainNumber(at) && IsConnective(tokens[at + 1]))
        {
            at++;
            while (at < tokens.Count && IsConnective(tokens[at]))
            {
                at++;
            }
        }

        if (at == start || at >= tokens.Count || tokens[at].Numbers is not [{ Number: { Year: not null } last }])
        {
            return start;
        }

        var items = new List<CitedItem>();
        for (var i = start; i < at; i++)
        {
            const int mostOfYear = 150;
            if (
                IsPlainNumber(i)
                && int.TryParse(tokens[i].Text, out var number)
                && Math.Abs(last.Number - number) < mostOfYear
            )
            {
                items.Add(new CitedItem(new CitedNumber(last with { Number = number }, tokens[i].Span)));
            }
        }

        AddItems(items, group);
        return at;
    }

    /// <summary>A number of the Security Council whose year only its date says: “Security Council resolution 1325 of 31 October 2000”.</summary>
    private CitedItem? NumberOfYear(int at, CitedOrgan context)
    {
        var isOfCouncil =
            context.Named?.Word.Organ == Organ.SecurityCouncil
            || context.Named is null && context.IsOwn && organs.Enacting == Organ.SecurityCouncil;
        var behind = SkipOf(at + 1);
        if (
            !isOfCouncil
            || behind >= tokens.Count
            || behind == at + 1
            || !IsPlainNumber(at)
            || tokens[behind].Date is not { } date
            || !int.TryParse(tokens[at].Text, out var number)
        )
        {
            return null;
        }

        return new CitedItem(
            new CitedNumber(new ResolutionNumber(number, null, "", "", IsRoman: false, date.Year), tokens[at].Span)
        )
        {
            Date = date,
        };
    }

    private bool IsPlainNumber(int at) =>
        tokens[at] is { Kind: ReferenceTokenKind.Label, Text: [>= '0' and <= '9', ..] label }
        && label.All(static c => c is >= '0' and <= '9');

    private static bool IsBetweenNounAndNumber(in ReferenceToken token, ref int words) =>
        token.Kind == ReferenceTokenKind.Date
        || token.Kind == ReferenceTokenKind.Word && ++words > 0
        || token.Role is ReferenceRole.Organ or ReferenceRole.Of or ReferenceRole.Filler or ReferenceRole.Own
            && token.Word is not null;

    /// <summary>A number whose noun stands behind its list, or that goes on with an earlier list.</summary>
    private int ReadNumber(int i)
    {
        var end = Math.Max(i, endOfList);
        while (
            end < tokens.Count
            && (
                tokens[end].Kind is ReferenceTokenKind.Number or ReferenceTokenKind.Date
                || IsJoint(tokens[end])
                || IsOrganOfNumber(end)
            )
        )
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

        var goesOn =
            before >= 0
            && (
                hasNumber && IsConnective(tokens[before])
                || IsIntroduction(tokens[before])
                || tokens[before].Is(ReferenceRole.Namely)
                || before > 0 && IsComma(before) && tokens[before - 1].Is(ReferenceRole.Namely)
            );
        return open is not null && goesOn ? ReadItems(i, open, null) : i + 1;
    }

    /// <summary>Numbers may stand in parentheses behind what the resolutions are about, or behind a colon.</summary>
    private bool IsIntroduction(in ReferenceToken token) =>
        token.Kind == ReferenceTokenKind.Mark && SymbolCharacters.Fold(text[token.Span.Start]) is '(' or ':';

    /// <summary>The index of the date before a number, and of what stands between.</summary>
    private int FirstOfDated(int i)
    {
        var at = i;
        while (
            at > 0
            && (
                tokens[at - 1].Role is ReferenceRole.Filler or ReferenceRole.Organ
                || tokens[at - 1].Kind == ReferenceTokenKind.Date
            )
        )
        {
            at--;
        }

        return at;
    }

    /// <summary>The organ of the later numbers of a list, which may have one each: “resolutions 70/1 and Security Council 1325 (2000)”.</summary>
    private CitedName? OrganBetween(int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (tokens[i].Is(ReferenceRole.Organ))
            {
                organs.Name(tokens[i].Word!);
                nameInSentence = i;
                return NameAt(i);
            }
        }

        return null;
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
            foreach (var number in tokens[at].Numbers!)
            {
                items.Add(new CitedItem(number));
            }

            var dated = Math.Max(FirstOfDated(at), next);
            for (var each = first; each < items.Count; each++)
            {
                items[each].Date = DateBetween(first == 0 ? FirstOfDated(at) : dated, at);
                items[each].Organ = first == 0 ? null : OrganBetween(dated, at);
            }

            next = ReadBehind(at + 1, items, first, group);
            at = SkipJoints(next);
        }

        if (next < tokens.Count && tokens[next].Word is { Role: ReferenceRole.Noun, Follows: true })
        {
            next = ReadBehind(next + 1, items, items.Count - 1, group);
        }

        if (before is not null)
        {
            // “The annex to resolution 70/1, paragraph 9”: what stands behind is in what stands before.
            items[0].Locator = items[0].Locator is { } behind ? before.Holding(behind) ?? behind : before;
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

    private void AddItems(List<CitedItem> items, CitedGroup group)
    {
        Organ? before = null;
        foreach (var item in items)
        {
            var context = item.Organ is { } name
                ? new CitedOrgan { Named = name }
                : group.Organ with
                {
                    InList = before,
                };
            var choice = organs.Decide(item.Number.Number, group.IsDecision, item.Date, context);
            before = choice.Organ;
            var span = item.Number.Span;
            Found.Add(
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

    /// <summary>Whether an organ stands before its number.</summary>
    private bool IsOrganOfNumber(int organ) => tokens[organ].Is(ReferenceRole.Organ) && IsDated(organ);

    /// <summary>Whether a date stands before its number, as in Chinese.</summary>
    private bool IsDated(int date)
    {
        var at = SkipOf(date + 1);
        return at < tokens.Count && tokens[at].Kind == ReferenceTokenKind.Number;
    }
}
