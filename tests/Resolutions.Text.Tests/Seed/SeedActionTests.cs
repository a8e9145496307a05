using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Seed;

/// <summary>The action of every operative paragraph, found by the verb table and not by the marks of emphasis.</summary>
public class SeedActionTests
{
    [Theory]
    [InlineData("确认", ActionConcept.Recognize, 1, 3, 14, 21, 23, 27, 31, 37, 39, 43, 49)]
    [InlineData("欢迎", ActionConcept.Welcome, 2, 8, 20, 36, 51)]
    [InlineData("重申其…承诺", ActionConcept.ReaffirmCommitment, 4)]
    [InlineData("强调", ActionConcept.Emphasize, 5, 18)]
    [InlineData("强调指出", ActionConcept.Stress, 6, 22, 24, 32, 56)]
    [InlineData("鼓励", ActionConcept.Encourage, 7, 12, 25, 29, 38, 50)]
    [InlineData("再次呼吁", ActionConcept.ReiterateCall, 9)]
    [InlineData("注意到", ActionConcept.Note, 10, 19, 28, 33, 42, 47, 54)]
    [InlineData("又注意到", ActionConcept.Note, 11, 34)]
    [InlineData("敦促", ActionConcept.Urge, 13)]
    [InlineData("期待", ActionConcept.LookForward, 15, 55)]
    [InlineData("认识到", ActionConcept.Recognize, 16, 26, 53)]
    [InlineData("还促请", ActionConcept.CallUpon, 17)]
    [InlineData("知悉", ActionConcept.Acknowledge, 30)]
    [InlineData("回顾", ActionConcept.Recall, 35)]
    [InlineData("又确认", ActionConcept.Recognize, 40, 44)]
    [InlineData("还确认", ActionConcept.Recognize, 41)]
    [InlineData("促请", ActionConcept.CallUpon, 45)]
    [InlineData("呼吁", ActionConcept.CallFor, 46)]
    [InlineData("邀请", ActionConcept.Invite, 48, 58)]
    [InlineData("重申", ActionConcept.Reaffirm, 52)]
    [InlineData("请", ActionConcept.Request, 57)]
    [InlineData("决定", ActionConcept.Decide, 59)]
    public void The_leading_action_of_operative_paragraphs(string verb, ActionConcept concept, params int[] numbers) =>
        Assert.All(
            numbers,
            number =>
            {
                var lead = SeedText.Operative(number).Actions[0];
                Assert.Equal((verb, concept), (lead.Verb, lead.Concepts[0]));
            }
        );

    [Theory]
    [InlineData(5, ActionModifiers.InThisRegard)]
    [InlineData(9, ActionModifiers.None)]
    [InlineData(11, ActionModifiers.Also)]
    [InlineData(14, ActionModifiers.InThisRegard)]
    [InlineData(17, ActionModifiers.Further)]
    [InlineData(59, ActionModifiers.None)]
    public void The_modifiers_of_the_leading_action(int number, ActionModifiers modifiers) =>
        Assert.Equal(modifiers, SeedText.Operative(number).Actions[0].Modifiers);

    [Theory]
    [InlineData(2, "欢迎", "注意到")]
    [InlineData(3, "确认", "注意到", "敦促", "请")]
    [InlineData(21, "确认", "对…表示关切")]
    [InlineData(27, "确认", "注意到", "促请", "再次请", "重申")]
    [InlineData(36, "欢迎", "对…感到遗憾")]
    [InlineData(57, "请")]
    public void Further_actions_follow_in_reading_order(int number, params string[] verbs) =>
        Assert.Equal(verbs, SeedText.Operative(number).Actions.Select(action => action.Verb));

    [Fact]
    public void An_action_stands_where_its_span_says() =>
        Assert.All(
            SeedText.Resolution.Provisions.SelectMany(each =>
                each.Actions.Select(action => (each.Content.Text, action))
            ),
            each =>
            {
                var printed = each.action.Span.In(each.Text);
                var halves = each.action.Verb.Split('…');
                Assert.StartsWith(halves[0], printed, StringComparison.Ordinal);
                Assert.EndsWith(halves[^1], printed, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void Emphasis_is_kept_as_spans()
    {
        var paragraph = SeedText.Operative(4).Content;

        Assert.Equal(["重申其", "承诺"], paragraph.Emphasis.Select(span => span.In(paragraph.Text)));
    }
}
