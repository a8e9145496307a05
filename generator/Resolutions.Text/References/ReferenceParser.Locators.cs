namespace Resolutions.Text;

internal sealed partial class ReferenceParser
{
    /// <summary>A locator, and the document that it stands in: behind it, or the text itself.</summary>
    private int ReadLocator(int i)
    {
        if (locators.Read(i) is not { } locator)
        {
            return locators.EndOfLabels(i);
        }

        const int farthest = 8;
        var at = locator.Next;
        while (
            at < tokens.Count
            && at <= locator.Next + farthest
            && (
                IsSkipped(tokens[at])
                || tokens[at].Is(ReferenceRole.To)
                || tokens[at].Is(ReferenceRole.Organ)
                || IsComma(at) && at == locator.Next
            )
        )
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

        // “Раздел IV, пункт 7, резолюции 60/1”: a list of units ends with a comma, and the genitive needs no word.
        var isListInGenitive = table.References.OrganFollows && locator.Parts.Count > 1;
        var hasOf = at > locator.Next && (isListInGenitive || !(at == locator.Next + 1 && IsComma(locator.Next)));
        if (at < tokens.Count && (hasOf || at == locator.Next))
        {
            var next =
                tokens[at].Is(ReferenceRole.Self) ? AddWithLocator(ReferenceKind.Self, at, locator)
                : tokens[at].Kind == ReferenceTokenKind.Symbol
                    ? hasOf ? ReadSymbol(at, locator)
                        : -1
                : tokens[at].Is(ReferenceRole.Noun) ? ReadNounOrSymbol(at, locator)
                : tokens[at].Kind == ReferenceTokenKind.Quote && hasOf ? ReadQuote(at, locator)
                : hasOf ? ReadName(at, locator)
                : -1;
            next = next < 0 && hasOf ? ReadSymbolOfWords(at, locator) : next;
            if (next > 0)
            {
                TieBefore(i, locator);
                return next;
            }
        }

        if (IsMention && DocumentBeside(locator.Next) is > 0 and var beside)
        {
            var next =
                tokens[beside].Kind == ReferenceTokenKind.Symbol
                    ? ReadSymbol(beside, locator)
                    : ReadNounOrSymbol(beside, locator);
            if (next > 0)
            {
                TieBefore(i, locator);
                return next;
            }
        }

        if (IsThereof(i, SkipOf(locator.Next)) && WithTargets(locator))
        {
            return SkipOf(locator.Next) + 1;
        }

        if (IsIntroducedBehindDocument(i) && !IsOfOther(locator.Next) && WithTargets(locator))
        {
            return locator.Next;
        }

        var isHere = IsHere(locator.Next) || i > 0 && IsHere(i - 1);
        if (
            isHere
            || locator.HasLabel
                && locator.Parts.All(part => part.Unit != ReferenceUnit.Part && part.Unit != ReferenceUnit.Chapter)
        )
        {
            if (!isHere)
            {
                TieLater(locator, i);
            }

            Found.Add(
                new Reference(isHere ? ReferenceKind.Self : ReferenceKind.Provision, locator.Span)
                {
                    Targets = locator.Targets(isResolution: true),
                }
            );
        }

        return locator.Next;
    }

    /// <summary>The number behind a noun, or the symbol: “paragraph 21 of resolution A/RES/90/1”.</summary>
    private int ReadNounOrSymbol(int noun, Locator locator)
    {
        var symbol = noun + 1;
        while (symbol < tokens.Count && (IsSkipped(tokens[symbol]) || tokens[symbol].Is(ReferenceRole.Organ)))
        {
            symbol++;
        }

        return symbol < tokens.Count && tokens[symbol].Kind == ReferenceTokenKind.Symbol
            ? ReadSymbol(symbol, locator)
            : ReadNoun(noun, locator);
    }

    /// <summary>Keeps a place whose document may be named behind the next one: “paragraph 5 and paragraph 7 of resolution 70/1”.</summary>
    private void TieLater(Locator locator, int start)
    {
        if (untied.Count > 0 && !AreJoined(untied[untied.Count - 1].Locator.Next, start))
        {
            untied.Clear();
        }

        untied.Add((Found.Count, locator));
    }

    /// <summary>Gives the document of the place at a token to those that are joined to it.</summary>
    private void TieBefore(int start, Locator locator)
    {
        var isJoined = untied.Count > 0 && AreJoined(untied[untied.Count - 1].Locator.Next, start);
        var document = Found.FindIndex(found => found.Span.Start > locator.Span.Start);
        if (isJoined && document >= 0 && Found[document].Kind != ReferenceKind.Provision)
        {
            var isResolution =
                Found[document].Kind is ReferenceKind.Resolution or ReferenceKind.Self or ReferenceKind.Previous;
            foreach (var (index, place) in untied)
            {
                Found[index] = Found[document] with { Span = Found[index].Span, Targets = place.Targets(isResolution) };
            }
        }

        untied.Clear();
    }

    /// <summary>Whether nothing but commas and a conjunction stands between two tokens.</summary>
    private bool AreJoined(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!IsConnective(tokens[at]) && !tokens[at].Is(ReferenceRole.Filler))
            {
                return false;
            }
        }

        return from < to;
    }

    /// <summary>Whether a locator is one of the document before: “paragraphs 5 and 6 thereof”, 该决议第5段.</summary>
    private bool IsThereof(int locator, int behind)
    {
        var before = locator - 1;
        while (before >= 0 && tokens[before].Word is { Role: ReferenceRole.Of or ReferenceRole.Filler })
        {
            before--;
        }

        return behind < tokens.Count && tokens[behind].Is(ReferenceRole.Thereof)
            || before >= 0 && tokens[before].Is(ReferenceRole.Thereof);
    }

    /// <summary>
    /// Whether a place stands right behind a document and says where in it to look: “resolution 70/1, in particular its paragraph 14”,
    /// “resolution 70/1 (paragraph 14)”.
    /// </summary>
    private bool IsIntroducedBehindDocument(int locator)
    {
        var isIntroduced = false;
        var at = locator - 1;
        for (; at >= behindDocument && at >= 0; at--)
        {
            if (tokens[at].Is(ReferenceRole.Namely) || tokens[at].Kind == ReferenceTokenKind.Mark && IsOpening(at))
            {
                isIntroduced = true;
            }
            else if (!IsJoint(tokens[at]))
            {
                return false;
            }
        }

        return isIntroduced && behindDocument >= 0 && at == behindDocument - 1;
    }

    /// <summary>Gives the document that was named last the provisions, where it has none.</summary>
    private bool WithTargets(Locator locator)
    {
        if (Found.Count == 0 || Found[Found.Count - 1] is not { Targets.Count: 0, Name: null } last)
        {
            return false;
        }

        var isResolution = last.Kind is ReferenceKind.Resolution or ReferenceKind.Self;
        if (last.Symbol is null && last.Kind != ReferenceKind.Self)
        {
            return false;
        }

        Found[Found.Count - 1] = last with { Targets = locator.Targets(isResolution) };
        return true;
    }

    private int AddWithLocator(ReferenceKind kind, int i, Locator? before)
    {
        var next = i + 1;
        var locator = before ?? LocatorBehind(IsComma(next) ? next + 1 : next);
        Add(kind, tokens[i].Span, null, locator, null);
        return locator is not null && before is null ? locator.Next : next;
    }

    private bool IsLabel(int at) => at < tokens.Count && tokens[at].Kind == ReferenceTokenKind.Label;

    private bool IsHere(int at) => at < tokens.Count && tokens[at].Is(ReferenceRole.Here);
}
