namespace Resolutions.Text;

internal sealed partial class LocatorReader
{
    private const int MostOrdinals = 20;

    /// <summary>The locator that begins at a token with ordinals, “third preambular paragraph”, or <see langword="null"/>.</summary>
    public Locator? ReadOrdinals(int start)
    {
        const int farthest = 8;
        var opening = SkipFiller(start);
        if (opening >= tokens.Count || !table.Lexicon.Ordinals.MayOpen(text[tokens[opening].Span.Start]))
        {
            return null;
        }

        for (var at = opening + 1; at < tokens.Count && at <= opening + farthest; at++)
        {
            if (tokens[at].Word is { Role: ReferenceRole.Unit, Follows: false })
            {
                return Read(at) is { } locator && locator.Span.Start == tokens[opening].Span.Start ? locator : null;
            }

            if (tokens[at].Kind is ReferenceTokenKind.Stop or ReferenceTokenKind.Number or ReferenceTokenKind.Symbol)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>
    /// The ordinals before a unit that has no label behind it, “the third, fourth and sixth preambular paragraphs”; the position where the
    /// locator begins.
    /// </summary>
    private int OrdinalsBefore(int start, List<LocatorPart> parts)
    {
        var from = tokens[start].Span.Start;
        if (parts[0].Labels.Count > 0 || parts[0].Unit == ReferenceUnit.Annex)
        {
            return from;
        }

        var labels = new List<LocatorLabel>();
        for (var unit = start; labels.Count < MostOrdinals && OrdinalBefore(unit, from) is var (token, place, value); )
        {
            labels.Insert(0, new(value.ToString(System.Globalization.CultureInfo.InvariantCulture), place));
            from = place.Start;
            unit = token;
            while (unit > 0 && (IsComma(unit - 1) || tokens[unit - 1].Is(ReferenceRole.And)))
            {
                unit--;
            }

            if (unit == token)
            {
                break;
            }

            var begin = tokens[unit].Span.Start;
            if (OrdinalBefore(unit, begin) is null)
            {
                break;
            }

            from = begin;
        }

        if (labels.Count > 0)
        {
            parts[0] = new(parts[0].Unit, labels);
        }

        return from;
    }

    /// <summary>The ordinal that ends right before a position.</summary>
    private (int Token, TextSpan Place, int Value)? OrdinalBefore(int token, int position)
    {
        const int mostWords = 3;
        for (var i = Math.Max(0, token - mostWords); i < token; i++)
        {
            var begin = tokens[i].Span.Start;
            if (
                table.Lexicon.Ordinals.MayOpen(text[begin])
                && table.Lexicon.Ordinals.Read(text, begin, out var value) is > 0 and var length
                && FoldedText.SkipUnread(text, begin + length) == position
            )
            {
                return (i, new TextSpan(begin, length), value);
            }
        }

        return null;
    }
}
