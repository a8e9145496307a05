namespace Resolutions.Generator;

/// <summary>Brings lists together that have most of their items in common and in the same order.</summary>
internal static class ReadingOrder
{
    /// <summary>The items of the first list, and each item that only a later one has behind the one that it follows there.</summary>
    public static IReadOnlyCollection<string> Merge(IEnumerable<IEnumerable<string>> lists)
    {
        var order = new LinkedList<string>();
        var places = new Dictionary<string, LinkedListNode<string>>(StringComparer.Ordinal);
        foreach (IEnumerable<string> list in lists)
        {
            LinkedListNode<string>? last = null;
            foreach (string item in list)
            {
                if (!places.TryGetValue(item, out LinkedListNode<string>? place))
                {
                    place = last is null ? order.AddFirst(item) : order.AddAfter(last, item);
                    places.Add(item, place);
                }

                last = place;
            }
        }

        return order;
    }
}
