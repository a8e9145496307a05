using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>An item that has no mark at its end does not take what opens behind it.</summary>
public class UnfinishedItemTests
{
    private const string Items = "1. Invites States to:\n\n(a) Protect coasts;\n\n(b) Restore reefs\n\n";

    [Fact]
    public void A_marked_heading_and_a_preambular_paragraph_open_behind_an_item_without_mark_and_that_is_reported()
    {
        var text = Reading.Parse(
            English(Items + "## Means of support\n\nBearing in mind the small plan,\n\n2. Requests a report.")
        );

        Assert.Equal("RES0007", Assert.Single(text.Diagnostics).Rule.Id);
        AssertTail(
            text,
            (ProvisionKind.Operative, "Invites States to:"),
            (ProvisionKind.Heading, "Means of support"),
            (ProvisionKind.Preambular, "Bearing in mind the small plan,"),
            (ProvisionKind.Operative, "Requests a report.")
        );
    }

    [Fact]
    public void A_wrapped_preambular_paragraph_opens_behind_an_item_without_mark()
    {
        var text = Reading.Parse(
            English(Items + "Bearing in mind the small plan\nof the islands,\n\n2. Requests a report.")
        );

        Assert.Equal("RES0007", Assert.Single(text.Diagnostics).Rule.Id);
        AssertTail(
            text,
            (ProvisionKind.Operative, "Invites States to:"),
            (ProvisionKind.Preambular, "Bearing in mind the small plan of the islands,"),
            (ProvisionKind.Operative, "Requests a report.")
        );
    }

    [Fact]
    public void A_marked_line_goes_on_with_an_item_whose_last_word_ends_no_sentence() =>
        Assert.Equal(
            "Restore the reefs of the Small Islands;",
            Read(English("1. Invites States to:\n\n(a) Restore the reefs of the\n\n## Small Islands;\n\n2. Decides."))
                .Provisions[^2]
                .Children[0]
                .Content.Text
        );

    [Theory]
    [InlineData("Annex II", "2")]
    [InlineData("ANNEX 2", "2")]
    public void The_name_of_an_annex_opens_one_behind_an_item_without_mark(string name, string label)
    {
        var annexes = Read(
            English("1. Adopts the terms.")
                + $"\n\nAnnex I\n\nTerms\n\n1. Meet yearly\n\n{name}\n\nMembers\n\n1. Small land"
        )
            .Provisions.Where(each => each.Kind == ProvisionKind.Annex)
            .ToList();

        Assert.Equal(["1", label], annexes.Select(each => each.Label));
        Assert.Equal("Meet yearly", Assert.Single(annexes[0].Children).Content.Text);
    }

    [Fact]
    public void A_heading_opens_behind_items_of_an_annex_that_have_no_marks()
    {
        var annex = Read(
            English("1. Adopts the terms.")
                + "\n\nAnnex\n\nTerms\n\n1. We agree to:\n\n(a) Protect coasts\n\n(b) Restore reefs\n\nThe way ahead\n\n2. We meet."
        ).Provisions[^1];

        Assert.Equal("Restore reefs", annex.Children[0].Children[1].Content.Text);
        Assert.Equal(
            (ProvisionKind.Heading, "The way ahead"),
            (annex.Children[1].Kind, annex.Children[1].Content.Text)
        );
    }

    private static void AssertTail(ResolutionText text, params (ProvisionKind, string)[] expected) =>
        Assert.Equal(
            expected,
            text.Resolutions.Single()
                .Provisions.TakeLast(expected.Length)
                .Select(each => (each.Kind, each.Content.Text))
        );
}
