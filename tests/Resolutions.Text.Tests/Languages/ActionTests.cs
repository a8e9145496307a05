using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Languages;

/// <summary>Where actions are found.</summary>
public class ActionTests
{
    [Theory]
    [InlineData("1. In this regard, requests the Secretary-General to report;", ActionConcept.Request)]
    [InlineData("1. Also strongly condemns the attacks;", ActionConcept.StronglyCondemn)]
    [InlineData("1. With a view to peace, decides to act;", ActionConcept.Decide)]
    [InlineData(
        "1. The members of the Assembly **urge** and it **calls upon** all States to act;",
        ActionConcept.CallUpon
    )]
    public void The_leading_action(string line, ActionConcept concept) =>
        Assert.Equal(concept, Read(English(line)).Operative(1).Actions[0].Concepts[0]);

    [Fact]
    public void A_verb_inside_a_clause_is_no_action() =>
        Assert.Single(Read(English("1. Encourages the body that requests reports to act;")).Operative(1).Actions);

    [Fact]
    public void A_preambular_paragraph_has_the_action_that_leads_it() =>
        Assert.Equal(
            "Recalling",
            Assert
                .Single(
                    Read(English("1. Decides to act.", "Recalling its resolution, noting the report,"))
                        .Preambular(1)
                        .Actions
                )
                .Verb
        );
}
