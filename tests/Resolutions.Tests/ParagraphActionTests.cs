namespace Resolutions.Tests;

public class ParagraphActionTests
{
    [Fact]
    public void The_first_concept_is_the_likeliest()
    {
        var action = new ParagraphAction(
            "又重申",
            0,
            3,
            ActionModifiers.Also,
            ActionConcept.Reaffirm,
            ActionConcept.Reiterate
        );

        Assert.Equal(ActionConcept.Reaffirm, action.Concept);
        Assert.Equal([ActionConcept.Reaffirm, ActionConcept.Reiterate], action.Concepts);
        Assert.Equal(ActionModifiers.Also, action.Modifiers);
        Assert.Equal((0, 3), (action.Start, action.Length));
        Assert.Equal("又重申", action.ToString());
    }

    [Fact]
    public void An_action_without_concept_is_refused()
    {
        Assert.Throws<ArgumentException>("concepts", () => new ParagraphAction("acts", 0, 4, ActionModifiers.None));
        Assert.Throws<ArgumentNullException>(
            "concepts",
            () => new ParagraphAction("acts", 0, 4, ActionModifiers.None, null!)
        );
        Assert.Throws<ArgumentNullException>(
            "verb",
            () => new ParagraphAction(null!, 0, 4, ActionModifiers.None, ActionConcept.Note)
        );
    }
}
