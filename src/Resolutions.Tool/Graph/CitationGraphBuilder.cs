using Resolutions.Text;

namespace Resolutions.Tool;

/// <summary>Makes one graph of many texts.</summary>
internal static class CitationGraphBuilder
{
    /// <summary>The graph. Versions of a resolution in several languages are one resolution, which cites no more often for it.</summary>
    /// <param name="texts">The texts, in any order.</param>
    public static CitationGraph Build(IEnumerable<CitingText> texts)
    {
        IGrouping<GraphSymbol, CitingText>[] resolutions =
        [
            .. texts.GroupBy(static text => new GraphSymbol(text.Symbol)).OrderBy(static group => group.Key),
        ];
        return new(Nodes(resolutions), [.. resolutions.SelectMany(static group => Edges(group.Key, group))]);
    }

    private static GraphNode[] Nodes(IGrouping<GraphSymbol, CitingText>[] resolutions)
    {
        var nodes = new SortedDictionary<GraphSymbol, GraphNode>();
        foreach (IGrouping<GraphSymbol, CitingText> versions in resolutions)
        {
            CitingText preferred = InEnglishOrFirst(versions);
            string? url = versions.Key.UrlIn(preferred.Language);
            nodes.Add(versions.Key, new(versions.Key.Text, preferred.Title, IsRead: true, url));
        }

        foreach (CitingText text in resolutions.SelectMany(static versions => versions))
        {
            foreach (GraphSymbol cited in text.Citations.Select(static citation => new GraphSymbol(citation.To)))
            {
                nodes.TryAdd(cited, new(cited.Text, Title: null, IsRead: false, cited.UrlIn(text.Language)));
            }
        }

        return [.. nodes.Values];
    }

    private static IEnumerable<GraphEdge> Edges(GraphSymbol from, IEnumerable<CitingText> versions) =>
        versions
            .SelectMany(version =>
                version.Citations.CountBy(citation => citation with { To = new GraphSymbol(citation.To).Text })
            )
            .GroupBy(static counted => counted.Key, static counted => counted.Value)
            .Select(counts => new GraphEdge(
                from.Text,
                counts.Key.FromPath,
                counts.Key.To,
                counts.Key.ToPath,
                counts.Key.ToThrough,
                counts.Max()
            ));

    private static CitingText InEnglishOrFirst(IEnumerable<CitingText> versions) =>
        versions.FirstOrDefault(static version => version.Language == Language.English) ?? versions.First();
}
