using System.Text.Json;
using Resolutions.Text;

namespace Resolutions.Tool.Tests.Graph;

public sealed class WriterTests
{
    [Fact]
    public void Dot_has_provisions_in_the_box_of_their_resolution() =>
        Assert.Equal(
            """
            digraph citations {
              rankdir=LR;
              nodesep=0.1;
              ranksep=3;
              node [shape=box, style=rounded, height=0.3, fontname="sans-serif"];
              edge [fontname="sans-serif", fontsize=10];
              "A/80/12" [label="A/80/12", tooltip="A/80/12", URL="https://docs.un.org/en/A/80/12"];
              subgraph cluster_1 {
                "A/RES/80/901" [label="A/RES/80/901\n灯塔", tooltip="灯塔", URL="https://docs.un.org/zh/A/RES/80/901", style="rounded,filled"];
                "A/RES/80/901 PP1" [label="PP1"];
                "A/RES/80/901 Fn1" [label="Fn1"];
                "A/RES/80/901 OP3" [label="OP3"];
                "A/RES/80/901 OP2" [label="OP2"];
              }
              subgraph cluster_2 {
                "A/RES/80/902" [label="A/RES/80/902\nHarbours, \"ports\" &amp; piers", tooltip="Harbours, \"ports\" &amp; piers", URL="https://docs.un.org/en/A/RES/80/902", style="rounded,filled"];
                "A/RES/80/902 OP1" [label="OP1"];
                "A/RES/80/902 OP2(a)" [label="OP2(a)"];
              }
              "S/RES/1325 (2000)" [label="S/RES/1325 (2000)", tooltip="S/RES/1325 (2000)", URL="https://docs.un.org/zh/S/RES/1325(2000)"];
              "A/RES/80/901 PP1" -> "S/RES/1325 (2000)";
              "A/RES/80/901 Fn1" -> "A/RES/80/902 OP1";
              "A/RES/80/901 OP3" -> "A/RES/80/901 OP2";
              "A/RES/80/902 OP1" -> "A/RES/80/901" [label="2×"];
              "A/RES/80/902 OP2(a)" -> "A/80/12" [label="Para4–Para8"];
            }

            """,
            Written("dot", Graphs.Small)
        );

    [Fact]
    public void Csv_has_a_row_for_each_edge_and_quotes_where_they_are_needed() =>
        Assert.Equal(
            """
            from,fromPath,to,toPath,toThrough,count,toTitle,toIsRead,toUrl
            A/RES/80/901,PP1,S/RES/1325 (2000),,,1,,false,https://docs.un.org/zh/S/RES/1325(2000)
            A/RES/80/901,Fn1,A/RES/80/902,OP1,,1,"Harbours, ""ports"" & piers",true,https://docs.un.org/en/A/RES/80/902
            A/RES/80/901,OP3,A/RES/80/901,OP2,,1,灯塔,true,https://docs.un.org/zh/A/RES/80/901
            A/RES/80/902,OP1,A/RES/80/901,,,2,灯塔,true,https://docs.un.org/zh/A/RES/80/901
            A/RES/80/902,OP2(a),A/80/12,Para4,Para8,1,,false,https://docs.un.org/en/A/80/12

            """.ReplaceLineEndings("\r\n"),
            Written("csv", Graphs.Small)
        );

    [Fact]
    public void Json_has_nodes_and_edges()
    {
        var graph = CitationGraphBuilder.Build([
            new("A/RES/80/901", "灯塔", Language.Chinese, [new("OP1", "A/RES/70/1", "OP3", "OP5")]),
        ]);

        Assert.Equal(
            """
            {
              "schemaVersion": 1,
              "nodes": [
                {
                  "symbol": "A/RES/70/1",
                  "title": null,
                  "isRead": false,
                  "url": "https://docs.un.org/zh/A/RES/70/1"
                },
                {
                  "symbol": "A/RES/80/901",
                  "title": "灯塔",
                  "isRead": true,
                  "url": "https://docs.un.org/zh/A/RES/80/901"
                }
              ],
              "edges": [
                {
                  "from": "A/RES/80/901",
                  "fromPath": "OP1",
                  "to": "A/RES/70/1",
                  "toPath": "OP3",
                  "toThrough": "OP5",
                  "count": 1
                }
              ]
            }

            """,
            Written("json", graph)
        );
    }

    [Fact]
    public void Empty_graph_is_valid_in_every_format()
    {
        CitationGraph empty = CitationGraphBuilder.Build([]);

        Assert.StartsWith("digraph citations {\n", Written("dot", empty), StringComparison.Ordinal);
        Assert.EndsWith("}\n", Written("dot", empty), StringComparison.Ordinal);
        Assert.Equal("from,fromPath,to,toPath,toThrough,count,toTitle,toIsRead,toUrl\r\n", Written("csv", empty));
        using var json = JsonDocument.Parse(Written("json", empty));
        Assert.Equal(0, json.RootElement.GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public void Dot_shows_escapes_entities_and_hidden_characters_as_they_are()
    {
        string dot = Written("dot", Titled("a\\N \"b\" &lt; \u202E \\"));

        Assert.Contains("""label="A/RES/80/901\na\\N \"b\" &amp;lt; <U+202E> \\",""", dot, StringComparison.Ordinal);
    }

    [Fact]
    public void Dot_breaks_long_titles_between_words() =>
        Assert.Contains(
            """label="A/RES/80/901\nTowards global partnerships of harbours\nand the lighthouses around them",""",
            Written("dot", Titled("Towards global partnerships of harbours and the lighthouses around them")),
            StringComparison.Ordinal
        );

    [Fact]
    public void Csv_has_no_hidden_character() =>
        Assert.DoesNotContain(
            Written("csv", Titled("\u001B[31m\u202E", new CitedPlace("OP1", "A/RES/80/901"))),
            c => c is '\u001B' or '\u202E'
        );

    private static CitationGraph Titled(string title, params CitedPlace[] citations) =>
        CitationGraphBuilder.Build([new("A/RES/80/901", title, Language.English, citations)]);

    private static string Written(string format, CitationGraph graph)
    {
        using var output = new StringWriter { NewLine = "\n" };
        GraphFormats.All[format].Write(graph, output);
        return output.ToString();
    }
}
