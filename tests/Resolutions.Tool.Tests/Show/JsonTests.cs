using System.Text.Json;
using Resolutions.Tool.Tests.Running;

namespace Resolutions.Tool.Tests.Show;

public sealed class JsonTests
{
    [Fact]
    public async Task Sub_paragraph_is_written_as_documented()
    {
        ToolResult result = await new ToolRun { Input = Samples.English }.WithAsync(
            "show",
            "-",
            "--only",
            "OP2(a)",
            "--json"
        );

        Assert.Equal(
            """
            {
              "schemaVersion": 1,
              "texts": [
                {
                  "file": "\u003Cstdin\u003E",
                  "resolutions": [
                    {
                      "symbol": "A/RES/80/901",
                      "language": "en",
                      "title": "Lighthouses",
                      "titleReferences": [],
                      "url": "https://docs.un.org/en/A/RES/80/901",
                      "session": 80,
                      "number": 901,
                      "agendaItem": "15",
                      "agendaItemTitle": "Lighthouses",
                      "adoptedOn": "2025-12-19",
                      "committee": "Second Committee",
                      "report": "A/80/458",
                      "reportParagraph": "11",
                      "plenaryMeeting": 49,
                      "headerLines": [],
                      "enactingFormula": "",
                      "provisions": [
                        {
                          "kind": "subparagraph",
                          "term": null,
                          "path": "OP2(a)",
                          "id": "A/RES/80/901 OP2(a)",
                          "citation": "A/RES/80/901, para. 2 (a)",
                          "marker": "(a)",
                          "text": "To count the lighthouses;",
                          "closingWords": "",
                          "place": {
                            "start": {
                              "offset": 366,
                              "line": 19,
                              "column": 1
                            },
                            "end": {
                              "offset": 395,
                              "line": 19,
                              "column": 30
                            }
                          },
                          "actions": [],
                          "anchors": [],
                          "closingAnchors": [],
                          "references": [],
                          "closingReferences": [],
                          "enactingFormula": "",
                          "provisions": [],
                          "closingLines": []
                        }
                      ],
                      "closingLines": [],
                      "footnotes": []
                    }
                  ],
                  "diagnostics": []
                }
              ]
            }

            """,
            result.Output
        );
    }

    [Fact]
    public async Task References_say_what_they_point_to_and_where_their_words_are()
    {
        const string Words = "Recalls paragraphs 4 to 9 of its resolution 70/1 and report A/80/12.";
        using JsonDocument json = await ReadAsync(Samples.With("1. " + Words));

        JsonElement paragraph = json
            .RootElement.GetProperty("texts")[0]
            .GetProperty("resolutions")[0]
            .GetProperty("provisions")
            .EnumerateArray()
            .First(each => each.GetProperty("path").GetString() == "OP1");
        JsonElement[] references = [.. paragraph.GetProperty("references").EnumerateArray()];
        Assert.Equal(
            [
                ("resolution", "A/RES/70/1", "enacting", "OP4–OP9", "70/1"),
                ("document", "A/80/12", "symbol", "", "A/80/12"),
            ],
            references.Select(each =>
                (
                    each.GetProperty("kind").GetString(),
                    each.GetProperty("symbol").GetString(),
                    each.GetProperty("decision").GetString(),
                    string.Join(",", each.GetProperty("targets").EnumerateArray()),
                    Words.Substring(each.GetProperty("position").GetInt32(), each.GetProperty("length").GetInt32())
                )
            )
        );
    }

    [Theory]
    [InlineData(Samples.English)]
    [InlineData(Samples.French)]
    public async Task Offsets_lines_and_columns_lead_to_what_stands_there(string text)
    {
        using JsonDocument json = await ReadAsync(text);

        JsonElement resolution = json.RootElement.GetProperty("texts")[0].GetProperty("resolutions")[0];
        JsonElement[] provisions = [.. resolution.GetProperty("provisions").EnumerateArray().SelectMany(WithAllInIt)];
        Assert.Equal(
            ["PP1", "OP1", "OP2", "OP2(a)", "OP2(b)"],
            provisions.Select(provision => provision.GetProperty("path").GetString())
        );
        Assert.All(
            provisions,
            provision =>
            {
                JsonElement start = provision.GetProperty("place").GetProperty("start");
                string marker = provision.GetProperty("marker").GetString()!;
                string words = provision.GetProperty("text").GetString()!;
                string there = text[start.GetProperty("offset").GetInt32()..];
                Assert.StartsWith(marker, there, StringComparison.Ordinal);
                Assert.StartsWith(
                    words[..Math.Min(words.Length, 20)],
                    there[marker.Length..].TrimStart(),
                    StringComparison.Ordinal
                );
                string line = text.Split('\n')[start.GetProperty("line").GetInt32() - 1];
                Assert.Equal(line, there[..line.Length]);
                Assert.Equal(1, start.GetProperty("column").GetInt32());
            }
        );
    }

    [Fact]
    public async Task Action_and_anchor_have_their_places()
    {
        using JsonDocument json = await ReadAsync(Samples.French);

        JsonElement resolution = json.RootElement.GetProperty("texts")[0].GetProperty("resolutions")[0];
        JsonElement preamble = resolution.GetProperty("provisions")[0];
        JsonElement anchor = Assert.Single(preamble.GetProperty("anchors").EnumerateArray());
        string text = preamble.GetProperty("text").GetString()!;
        Assert.Equal(text.Length - 1, anchor.GetProperty("position").GetInt32());
        Assert.Equal(
            '¹',
            Samples.French[anchor.GetProperty("place").GetProperty("start").GetProperty("offset").GetInt32()]
        );
        JsonElement action = Assert.Single(
            resolution.GetProperty("provisions")[2].GetProperty("actions").EnumerateArray()
        );
        Assert.Equal("Prie également", action.GetProperty("verb").GetString());
        Assert.Equal("request", action.GetProperty("concepts")[0].GetString());
        Assert.Equal("also", action.GetProperty("modifiers")[0].GetString());
        JsonElement note = Assert.Single(resolution.GetProperty("footnotes").EnumerateArray());
        Assert.Equal("A/RES/80/901 Fn1", note.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Diagnostics_have_rule_severity_and_place()
    {
        using JsonDocument json = await ReadAsync(
            Samples.With("1. Requests a report;", "3. Decides to remain seized of the matter.")
        );

        JsonElement found = json.RootElement.GetProperty("texts")[0].GetProperty("diagnostics")[0];
        Assert.Equal("RES0006", found.GetProperty("rule").GetString());
        Assert.Equal("warning", found.GetProperty("severity").GetString());
        Assert.NotEqual("", found.GetProperty("message").GetString());
        JsonElement end = found.GetProperty("place").GetProperty("end");
        Assert.Equal((9, 3), (end.GetProperty("line").GetInt32(), end.GetProperty("column").GetInt32()));
    }

    [Fact]
    public async Task Letters_of_every_language_stand_as_they_are()
    {
        ToolResult result = await new ToolRun { Input = Samples.French }.WithAsync("show", "-", "--json");

        Assert.Contains("Rappelant sa résolution 70/1 du 25 septembre 2015,", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_readable_is_an_empty_list()
    {
        ToolResult result = await new ToolRun().WithAsync("show", "not-there.txt", "--json");

        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal(0, json.RootElement.GetProperty("texts").GetArrayLength());
        Assert.Equal(1, result.ExitCode);
    }

    private static async Task<JsonDocument> ReadAsync(string text) =>
        JsonDocument.Parse((await new ToolRun { Input = text }.WithAsync("show", "-", "--json")).Output);

    private static IEnumerable<JsonElement> WithAllInIt(JsonElement provision) =>
        provision.GetProperty("provisions").EnumerateArray().SelectMany(WithAllInIt).Prepend(provision);
}
