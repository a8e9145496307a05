namespace Resolutions.Text;

internal sealed partial class ReferenceParser
{
    /// <summary>Dates, organs, titles and provisions behind a number, in whatever order.</summary>
    private int ReadBehind(int start, List<CitedItem> items, int first, CitedGroup group)
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

            if (tokens[at].Date is not null && (at > plain || !hasComma || IsMention) && items[first].Date is null)
            {
                next = ReadDates(at, items, first);
            }
            else if (
                tokens[at].Is(ReferenceRole.Organ)
                && (at > plain || table.References.OrganFollows && !hasComma)
                && group.Organ.Named is null
            )
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
            else if (
                items[items.Count - 1].Locator is null
                && LocatorBehind(IsGenitive(plain) ? at : plain) is { } locator
            )
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
        const int mostPlaces = 50;
        var locator = OneBehind(at);
        for (
            var places = 1;
            places < mostPlaces
                && locator is not null
                && BehindAnd(locator.Next) is > 0 and var next
                && OneBehind(next) is { } further
                && (locator.With(further) ?? (IsMention ? locator.Beside(further) : null)) is { } both;
            places++
        )
        {
            locator = both;
        }

        return locator;
    }

    /// <summary>The index behind “and”, before which what is no resolution itself may have a comma; 0 where there is none.</summary>
    private int BehindAnd(int at)
    {
        at = IsMention && IsComma(at) ? at + 1 : at;
        return at < tokens.Count && tokens[at].Is(ReferenceRole.And) ? at + 1 : 0;
    }

    /// <summary>
    /// Whether a word for being inside stands before what is no document: “para. 7 in full” and “in the client” say how and where, “para. 7 in
    /// resolution 70/1” says of what.
    /// </summary>
    private bool IsInsideOther(int of)
    {
        var behind = SkipOf(of);
        return IsMention
            && table.References.InsideWords.Contains(tokens[of].Word!.Phrase)
            && !(
                behind < tokens.Count
                && (
                    tokens[behind].Kind
                        is ReferenceTokenKind.Symbol
                            or ReferenceTokenKind.Number
                            or ReferenceTokenKind.Quote
                    || tokens[behind].Role
                        is ReferenceRole.Noun
                            or ReferenceRole.Organ
                            or ReferenceRole.Own
                            or ReferenceRole.Self
                            or ReferenceRole.Thereof
                            or ReferenceRole.Unit
                )
            );
    }

    /// <summary>Whether 的 joins a place to its document: 决议的第13段.</summary>
    private bool IsGenitive(int at) =>
        IsMention
        && at < tokens.Count
        && tokens[at].Is(ReferenceRole.Of)
        && Characters.IsCjk(text[tokens[at].Span.Start]);

    /// <summary>Whether 的 makes an attribute of what stands before it, of a word that is no document: 第21段的要求.</summary>
    private bool IsAttribute(int of) =>
        Characters.IsCjk(text[tokens[of].Span.Start])
        && (of + 1 >= tokens.Count || tokens[of + 1].Kind is ReferenceTokenKind.Word or ReferenceTokenKind.Mark);

    private Locator? OneBehind(int at)
    {
        at = tokens[Math.Min(at, tokens.Count - 1)].Is(ReferenceRole.Filler) ? at + 1 : at;
        if (at < tokens.Count && (locators.Read(at) ?? locators.ReadOrdinals(at)) is { } locator)
        {
            var behind = locator.Next;
            return
                behind < tokens.Count
                && (
                    // Where the genitive has no word, a noun right behind owns the place; elsewhere it begins something else.
                    table.References.OrganFollows
                        && tokens[behind]
                            is { Kind: ReferenceTokenKind.Known, Word: { Role: ReferenceRole.Noun, Follows: false } }
                    || tokens[behind].Is(ReferenceRole.Own)
                    || tokens[behind].Is(ReferenceRole.Self)
                    || tokens[behind].Is(ReferenceRole.Of) && !IsAttribute(behind) && !IsInsideOther(behind)
                    || tokens[behind].Is(ReferenceRole.To) && !(IsMention && !IsLabel(SkipOf(behind + 1)))
                    || tokens[behind].Is(ReferenceRole.Here)
                )
                ? null
                : locator;
        }

        return null;
    }
}
