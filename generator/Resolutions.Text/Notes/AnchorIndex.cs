namespace Resolutions.Text;

/// <summary>The numbers that may point to footnotes, to be asked for by number and place.</summary>
internal sealed class AnchorIndex
{
    private readonly Dictionary<int, List<AnchorCandidate>> byNumber = [];
    private readonly AnchorCandidates reader;

    public AnchorIndex(AnchorCandidates reader, List<AnchorCandidate> all)
    {
        this.reader = reader;
        All = all;
        foreach (var candidate in all)
        {
            if (!byNumber.TryGetValue(candidate.Number, out var places))
            {
                byNumber.Add(candidate.Number, places = []);
            }

            places.Add(candidate);
        }
    }

    /// <summary>Every candidate, in reading order.</summary>
    public List<AnchorCandidate> All { get; }

    /// <summary>The first candidate of a number between two positions.</summary>
    public AnchorCandidate? Next(int number, int start, int end)
    {
        if (!byNumber.TryGetValue(number, out var places))
        {
            return null;
        }

        var at = places.BinarySearch(new AnchorCandidate(start, 0, 0, default), ByStart.Instance);
        at = at < 0 ? ~at : at;
        return at < places.Count && places[at].Start < end ? places[at] : null;
    }

    /// <summary>Whether the name of a month stands at a position.</summary>
    public bool StandsBeforeMonth(int position) => reader.StandsBeforeMonth(position);

    private sealed class ByStart : IComparer<AnchorCandidate>
    {
        public static readonly ByStart Instance = new();

        public int Compare(AnchorCandidate x, AnchorCandidate y) => x.Start.CompareTo(y.Start);
    }
}
