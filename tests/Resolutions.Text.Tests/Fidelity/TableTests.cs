using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Fidelity;

/// <summary>Tables that a converter wrote with bars.</summary>
public class TableTests
{
    private const string Rows = "| Year   | Sum |\n|--------|----:|\n| 2025   | 1. 000 |\n\n| **2026** | |";

    [Fact]
    public void A_table_is_part_of_the_paragraph_above_it()
    {
        var text = Reading.Parse(English($"1. Decides on these sums:\n\n{Rows}\n\n2. Decides to act."));

        Assert.Empty(text.Diagnostics);
        var resolution = text.Resolutions.Single();
        Assert.Equal("Decides on these sums:\nYear\tSum\n2025\t1. 000\n2026\t", resolution.Operative(1).Content.Text);
        Assert.Equal("Decides to act.", resolution.Operative(2).Content.Text);
    }

    [Fact]
    public void A_table_in_an_annex_is_one_text()
    {
        var annex = Read(
            English("1. Decides to act.") + $"\nAnnex\n\nSums of the years\n\n{Rows}\n\nThese are the sums."
        ).Provisions[^1];

        Assert.Equal(ProvisionKind.Annex, annex.Kind);
        Assert.Equal(
            "Year\tSum\n2025\t1. 000\n2026\t",
            annex.Children.First(each => each.Kind == ProvisionKind.AnnexText).Content.Text
        );
    }
}
