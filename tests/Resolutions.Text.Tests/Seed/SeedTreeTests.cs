using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Seed;

/// <summary>The whole tree of the seed, and the facts of it that everything else stands on.</summary>
public class SeedTreeTests
{
    [Fact]
    public void The_tree_is_the_expected_one()
    {
        var file = Path.Combine(Locations.ProjectDirectory, "Seed", "A_RES_78_132.tree.txt");
        var actual = TreeText.Of(SeedText.Resolution);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }

    [Fact]
    public void The_seed_has_no_diagnostic() => Assert.Empty(SeedText.Parsed.Diagnostics);

    [Fact]
    public void The_header_says_what_the_text_prints()
    {
        var header = SeedText.Resolution.Header;

        Assert.Equal("A/RES/78/132", header.Symbol);
        Assert.Equal((78, 132), (header.Session, header.Number));
        Assert.Equal("信息和通信技术促进可持续发展", header.Title.Text);
        Assert.Equal(("15", "信息和通信技术促进可持续发展"), (header.AgendaItem, header.AgendaItemTitle));
        Assert.Equal(new CalendarDate(2023, 12, 19), header.AdoptedOn);
        Assert.Equal(("第二委员会", "A/78/458", "11"), (header.Committee, header.Report, header.ReportParagraph));
    }

    [Fact]
    public void The_closing_gives_the_meeting_and_the_date()
    {
        Assert.Equal(49, SeedText.Resolution.Closing?.PlenaryMeeting);
        Assert.Equal(new CalendarDate(2023, 12, 19), SeedText.Resolution.Closing?.Date);
    }

    [Fact]
    public void Paragraphs_and_footnotes_are_complete_and_in_order()
    {
        var resolution = SeedText.Resolution;

        Assert.Equal(
            Enumerable.Range(1, 56),
            resolution.Provisions.Where(each => each.Kind == ProvisionKind.Preambular).Select(each => each.Ordinal)
        );
        Assert.Equal(
            Enumerable.Range(1, 59),
            resolution.Provisions.Where(each => each.Kind == ProvisionKind.Operative).Select(each => each.Ordinal)
        );
        Assert.Equal(Enumerable.Range(1, 19), resolution.Footnotes.Select(each => each.Number!.Value));
        Assert.All(
            resolution.Provisions.Where(each => each.Kind == ProvisionKind.Operative),
            each => Assert.Equal($"{each.Ordinal}.", each.Marker.Text)
        );
    }

    [Fact]
    public void Every_anchor_is_on_its_paragraph()
    {
        var expected = new Dictionary<string, int[]>
        {
            ["PP1"] = [1],
            ["PP2"] = [2],
            ["PP5"] = [3],
            ["PP9"] = [4, 5, 6, 7],
            ["PP11"] = [8],
            ["PP16"] = [9],
            ["PP20"] = [10, 11],
            ["PP25"] = [12],
            ["PP30"] = [13],
            ["OP3"] = [14],
            ["OP31"] = [15],
            ["OP35"] = [16],
            ["OP41"] = [17],
            ["OP51"] = [18],
            ["OP57"] = [19],
        };

        var actual = SeedText
            .Resolution.Provisions.Where(each => each.Content.Anchors.Count > 0)
            .ToDictionary(
                each => (each.Kind == ProvisionKind.Preambular ? "PP" : "OP") + each.Ordinal,
                each => each.Content.Anchors.Select(anchor => anchor.Number!.Value).ToArray()
            );

        Assert.Equal(expected, actual);
    }
}
