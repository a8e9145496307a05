namespace Resolutions.Text;

/// <summary>
/// Finds the titles that run at the heads and feet of pages and that no table knows. Only recurrence proves them: the same line, but for
/// the number of the page, stands beside most page breaks and nowhere else, save once above the first of them.
/// </summary>
internal static class RunningTitles
{
    private const int FewestPages = 2;
    private const int MostLinesOfHead = 3;

    /// <summary>The indices of the lines.</summary>
    public static HashSet<int> Find(string source, List<SourceLine> lines)
    {
        var pages = new PageLines(source, lines);
        var titles = new HashSet<int>(pages.Numbered());
        var places = new KeyPlaces(pages);
        for (var round = 0; round < MostLinesOfHead; round++)
        {
            var (beside, breaks) = pages.BesideBreaks(titles);
            var found = beside
                .GroupBy(line => pages.Key(line), StringComparer.Ordinal)
                .Where(group => IsTitle(pages, places, group.Key, [.. group], breaks))
                .SelectMany(group => group)
                .ToArray();
            if (found.Length == 0)
            {
                break;
            }

            titles.UnionWith(found);
        }

        titles.UnionWith(NumberedTitle.FindAbovePages(source, lines));
        return titles;
    }

    private static bool IsTitle(PageLines pages, KeyPlaces places, string key, int[] beside, int breaks)
    {
        if (beside.Length < FewestPages || beside.Length * 2 < breaks || !pages.MayBeTitle(beside[0]))
        {
            return false;
        }

        // The title itself stands once above all pages that it runs on.
        var all = places.Of(key);
        var elsewhere = all.Count - beside.Length;
        return (elsewhere == 0 || elsewhere == 1 && all[0] < beside[0])
            && !KnownOpenings.Opens(key, pages.Words(beside[0]));
    }

    /// <summary>The lines of the source by their keys, which are made once one is asked for.</summary>
    private sealed class KeyPlaces(PageLines pages)
    {
        private static readonly List<int> None = [];
        private Dictionary<string, List<int>>? places;

        public List<int> Of(string key)
        {
            if (places is null)
            {
                places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
                for (var line = 0; line < pages.Count; line++)
                {
                    if (!places.TryGetValue(pages.Key(line), out var its))
                    {
                        places.Add(pages.Key(line), its = []);
                    }

                    its.Add(line);
                }
            }

            return places.TryGetValue(key, out var found) ? found : None;
        }
    }
}
