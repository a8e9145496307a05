using Resolutions.Text;

namespace Resolutions.Tool.Tests.Graph;

/// <summary>Graphs made by hand.</summary>
internal static class Graphs
{
    /// <summary>A resolution that was read cites itself, another one that was read, and a document.</summary>
    public static CitationGraph Small { get; } =
        CitationGraphBuilder.Build([
            new(
                "A/RES/80/902",
                "Harbours, \"ports\" & piers",
                Language.English,
                [new("OP1", "A/RES/80/901"), new("OP1", "A/RES/80/901"), new("OP2(a)", "A/80/12", "Para4", "Para8")]
            ),
            new(
                "A/RES/80/901",
                "灯塔",
                Language.Chinese,
                [new("PP1", "S/RES/1325(2000)"), new("Fn1", "A/RES/80/902", "OP1"), new("OP3", "A/RES/80/901", "OP2")]
            ),
        ]);
}
