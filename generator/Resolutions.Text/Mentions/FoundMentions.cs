namespace Resolutions.Text;

/// <summary>
/// The mentions of a text, of which several languages may read one and the same: the one that says most counts, before all that the number
/// is another body's.
/// </summary>
internal sealed class FoundMentions
{
    private readonly List<Mention> mentions = [];

    /// <summary>The place in the list of the mention that stands at a position.</summary>
    private readonly Dictionary<int, int> places = [];

    public void Add(Mention mention)
    {
        if (TwinOf(mention) is not { } twin)
        {
            mentions.Add(mention);
            Occupy(mention.Span, mentions.Count - 1);
        }
        else if (
            mention.Symbol.Length == 0
            || mentions[twin].Symbol == mention.Symbol && mentions[twin].Provisions.Count < mention.Provisions.Count
        )
        {
            mentions[twin] = mention;
            Occupy(mention.Span, twin);
        }
    }

    /// <summary>Those that are of a known organ, each once.</summary>
    public IEnumerable<Mention> ToList()
    {
        // “OP3” in “OP3 and OP4 of resolution 78/132” is read twice: alone, and as the first number of the list.
        var numbers = (
            from mention in mentions
            from provision in mention.Provisions
            from at in Enumerable.Range(provision.Label.Start, provision.Label.Length)
            select (Mention: mention, At: at)
        ).ToLookup(static number => number.At, static number => number.Mention);
        return mentions.Where(mention =>
            mention.Symbol.Length > 0 && !numbers[mention.Span.Start].Any(other => !ReferenceEquals(other, mention))
        );
    }

    private int? TwinOf(Mention mention)
    {
        for (var at = mention.Span.Start; at < mention.Span.End; at++)
        {
            if (places.TryGetValue(at, out var twin))
            {
                return twin;
            }
        }

        return null;
    }

    private void Occupy(TextSpan span, int place)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            places[at] = place;
        }
    }
}
