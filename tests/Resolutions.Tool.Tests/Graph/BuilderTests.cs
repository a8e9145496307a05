using Resolutions.Text;

namespace Resolutions.Tool.Tests.Graph;

public sealed class BuilderTests
{
    [Fact]
    public void Nodes_are_documents_that_cite_or_are_cited_in_the_order_of_symbols() =>
        Assert.Equal(
            [
                new("A/80/12", null, false, "https://docs.un.org/en/A/80/12"),
                new("A/RES/80/901", "灯塔", true, "https://docs.un.org/zh/A/RES/80/901"),
                new("A/RES/80/902", "Harbours, \"ports\" & piers", true, "https://docs.un.org/en/A/RES/80/902"),
                new("S/RES/1325 (2000)", null, false, "https://docs.un.org/zh/S/RES/1325(2000)"),
            ],
            Graphs.Small.Nodes
        );

    [Fact]
    public void Edges_are_counted_and_stand_in_the_order_of_the_text() =>
        Assert.Equal(
            [
                new("A/RES/80/901", "PP1", "S/RES/1325 (2000)", null, null, 1),
                new("A/RES/80/901", "Fn1", "A/RES/80/902", "OP1", null, 1),
                new("A/RES/80/901", "OP3", "A/RES/80/901", "OP2", null, 1),
                new("A/RES/80/902", "OP1", "A/RES/80/901", null, null, 2),
                new("A/RES/80/902", "OP2(a)", "A/80/12", "Para4", "Para8", 1),
            ],
            Graphs.Small.Edges
        );

    [Fact]
    public void Spellings_of_a_symbol_are_one_document()
    {
        var graph = CitationGraphBuilder.Build([
            new(
                "A/RES/80/901",
                "",
                Language.English,
                [new("OP1", "S/RES/1325(2000)"), new("OP1", "S/RES/1325 (2000)"), new("OP1", "Ｓ/RES/1325（2000）")]
            ),
        ]);

        Assert.Equal(3, Assert.Single(graph.Edges).Count);
        Assert.Equal(2, graph.Nodes.Count);
    }

    [Fact]
    public void Language_versions_are_one_resolution_with_the_title_in_English()
    {
        CitedPlace citation = new("OP1", "A/RES/70/1");
        var graph = CitationGraphBuilder.Build([
            new("A/RES/80/901", "Phares", Language.French, [citation, citation]),
            new("A/RES/80/901", "Lighthouses", Language.English, [citation, new("OP2", "A/RES/70/1")]),
        ]);

        GraphNode read = Assert.Single(graph.Nodes, node => node.IsRead);
        Assert.Equal(("Lighthouses", "https://docs.un.org/en/A/RES/80/901"), (read.Title, read.Url));
        Assert.Equal([2, 1], graph.Edges.Select(edge => edge.Count));
    }

    [Fact]
    public void What_is_no_symbol_stands_last_and_has_no_address()
    {
        var graph = CitationGraphBuilder.Build([
            new("A/RES/8O/9O1", "Damaged", Language.English, [new("OP1", "U/RES/1")]),
            new("A/RES/80/901", "", Language.English, [new(null, "?")]),
        ]);

        GraphNode[] strange = [.. graph.Nodes.Where(node => node.Url is null)];
        Assert.Contains(strange, node => node.Symbol == "?");
        Assert.Equal(graph.Nodes.TakeLast(strange.Length), strange);
    }

    [Fact]
    public void No_text_is_an_empty_graph()
    {
        var graph = CitationGraphBuilder.Build([]);

        Assert.Empty(graph.Nodes);
        Assert.Empty(graph.Edges);
    }
}
