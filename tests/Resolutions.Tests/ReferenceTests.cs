namespace Resolutions.Tests;

public class ReferenceTests
{
    [Fact]
    public void A_reference_says_what_the_text_cites()
    {
        var reference = new Reference(
            ReferenceKind.Resolution,
            12,
            4,
            OrganDecision.Antecedent,
            symbol: "A/RES/70/1",
            targets: [new ReferenceTarget("OP4", "OP9"), new ReferenceTarget("Annex2.Para4")]
        );

        Assert.Equal((12, 4), (reference.Start, reference.Length));
        Assert.Equal("A/RES/70/1", reference.ToString());
        Assert.Equal(["OP4–OP9", "Annex2.Para4"], reference.Targets.Select(target => target.ToString()));
        Assert.Null(reference.Name);
    }

    [Fact]
    public void What_has_no_symbol_is_called_by_its_name_or_kind()
    {
        var named = new Reference(ReferenceKind.Named, 0, 16, OrganDecision.None, name: "Our Common Agenda");
        var self = new Reference(ReferenceKind.Self, 0, 16, OrganDecision.None);

        Assert.Equal("Our Common Agenda", named.ToString());
        Assert.Equal("Self", self.ToString());
        Assert.Empty(self.Targets);
    }

    [Fact]
    public void A_paragraph_and_a_footnote_have_references_in_lists_that_nobody_can_change()
    {
        var reference = new Reference(ReferenceKind.Document, 0, 8, OrganDecision.Symbol, "A/60/687");

        var footnote = new Footnote(Make.Symbol, 1, "A/60/687.", Language.English, references: [reference]);

        Assert.Same(reference, Assert.Single(footnote.References));
        Assert.False(footnote.References is Reference[]);
        Assert.Empty(Make.Footnote(2).References);
        Assert.Empty(Make.Paragraph().References);
        Assert.Empty(Make.Paragraph().ClosingReferences);
    }

    [Fact]
    public void A_target_has_a_path() => Assert.Throws<ArgumentNullException>("path", () => new ReferenceTarget(null!));
}
