using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Fidelity;

/// <summary>Footnotes and indicators whose numbers are plain digits: only their sequence proves them.</summary>
public class PlainNoteTests
{
    [Theory]
    [InlineData("1 See A/80/1.\n\n2 Resolution 70/1.")]
    [InlineData("1\n\nSee A/80/1.\n\n2\n\nResolution 70/1.")]
    public void Plain_digits_are_indicators_where_the_sequence_of_notes_proves_them(string notes)
    {
        var text = Reading.Parse(
            English(
                $"1. Welcomes paragraph 1 of the report 1 and, on 2 May 2025, the annex 2 , which is short;\n\n{notes}\n\n2. Decides to act."
            )
        );

        Assert.Empty(text.Diagnostics);
        var resolution = text.Resolutions.Single();
        Assert.Equal(
            "Welcomes paragraph 1 of the report and, on 2 May 2025, the annex, which is short;",
            resolution.Operative(1).Content.Text
        );
        Assert.Equal([1, 2], resolution.Operative(1).Content.Anchors.Select(anchor => anchor.Number));
        Assert.Equal(["See A/80/1.", "Resolution 70/1."], resolution.Footnotes.Select(note => note.Content.Text));
    }

    [Fact]
    public void Notes_right_below_the_closing_lines_are_notes()
    {
        var text = Reading.Parse(
            "80/7. Small texts\nThe General Assembly,\nRecalling its resolution 70/1,1\n1. Welcomes the report;2\n2. Decides to act.\n"
                + "61st plenary meeting\n18 December 2025\n1 See resolution 70/2.\n2 A/80/1."
        );

        Assert.Empty(text.Diagnostics);
        var resolution = text.Resolutions.Single();
        Assert.Equal(["See resolution 70/2.", "A/80/1."], resolution.Footnotes.Select(note => note.Content.Text));
        Assert.Equal("Welcomes the report;", resolution.Operative(1).Content.Text);
        Assert.Equal(new CalendarDate(2025, 12, 18), resolution.Closing?.Date);
    }

    [Theory]
    [InlineData("1 See A/80/1, para. 3.\n")]
    [InlineData("¹ See A/80/1, paras. 3\nand 4.\n")]
    [InlineData("1 See A/80/1, vol.\n2, and United Nations, Treaty\nSeries, vol.\n12.\n")]
    public void The_text_goes_on_right_below_the_last_note_of_a_page(string note)
    {
        var text = Reading.Parse(
            English(
                $"1. Welcomes the report,{note[0]} in which it\nrecognizes the right to\n\n__________________\n\n{note}water and to\n\nbread;\n\n2. Decides to act."
            )
        );

        Assert.Empty(text.Diagnostics);
        var resolution = text.Resolutions.Single();
        Assert.Equal(
            "Welcomes the report, in which it recognizes the right to water and to bread;",
            resolution.Operative(1).Content.Text
        );
        Assert.Equal(note[2..].Trim().Replace('\n', ' '), Assert.Single(resolution.Footnotes).Content.Text);
    }

    [Fact]
    public void A_number_that_the_text_does_not_refer_to_opens_no_note() =>
        Assert.Empty(Read(English("1. Welcomes the report;\n\n1 Small text of 2025.\n\n2. Decides to act.")).Footnotes);

    [Fact]
    public void A_date_opens_no_note() =>
        Assert.Empty(
            Read(English("1. Welcomes the 3 reports, and 1 annex;\n\n1 April 2025\n\n2. Decides to act.")).Footnotes
        );

    [Fact]
    public void A_note_that_opens_as_nothing_else_does_needs_no_indicator()
    {
        var text = Reading.Parse(English("1. Welcomes the report;\n\n1 See A/80/1.\n\n2. Decides to act."));

        Assert.Equal("See A/80/1.", text.Resolutions.Single().Footnotes.Single().Content.Text);
        Assert.Equal(TextRules.NoteWithoutAnchor, text.Diagnostics.Single().Rule);
    }

    [Theory]
    [InlineData("1 See A/80/1. 2 Ibid. 3 Resolution 70/1.")]
    [InlineData("1 See A/80/1.\n2 Ibid.\n3 Resolution 70/1.")]
    [InlineData("[1] See A/80/1. [2] Ibid. [3] Resolution 70/1.")]
    [InlineData("¹ See A/80/1. ² Ibid. ³ Resolution 70/1.")]
    [InlineData("1 See A/80/1. 2 Ibid.\n\n3 Resolution 70/1.")]
    public void Several_notes_may_stand_together(string notes)
    {
        var text = Reading.Parse(
            English($"1. Welcomes the report 1 , the annex 2 and the other 3 ;\n\n{notes}\n\n2. Decides to act.")
                .Replace(
                    "report 1 , the annex 2 and the other 3 ",
                    notes[0] == '¹' ? "report,¹ the annex² and the other³ " : "report 1 , the annex 2 and the other 3 ",
                    StringComparison.Ordinal
                )
        );

        Assert.Empty(text.Diagnostics);
        Assert.Equal(
            ["See A/80/1.", "Ibid.", "Resolution 70/1."],
            text.Resolutions.Single().Footnotes.Select(note => note.Content.Text)
        );
    }

    [Theory]
    [InlineData("1. Welcomes the report,1 and the annex 2 , which is short;")]
    [InlineData("1. Welcomes the report, 1 and the annex2, which is short;")]
    [InlineData("1. Welcomes the report1, and the annex 2, which is short;")]
    [InlineData("1. Welcomes the report 1 /, and the annex 2 /, which is short;")]
    [InlineData("1. Welcomes the report,¹ and the annex2, which is short;")]
    public void Indicators_glued_or_spaced_leave_the_text(string line)
    {
        var text = Reading.Parse(English(line + "\n\n1 See A/80/1.\n\n2 Ibid.\n\n2. Decides to act."));

        Assert.Empty(text.Diagnostics);
        Assert.Equal(
            "Welcomes the report, and the annex, which is short;",
            text.Resolutions.Single().Operative(1).Content.Text
        );
    }

    [Fact]
    public void A_text_may_refer_to_a_note_again()
    {
        var paragraph = Read(
                English("1. Welcomes the report 1 , the annex 2 , and again the report 1 .\n\n1 See A/80/1.\n\n2 Ibid.")
            )
            .Operative(1)
            .Content;

        Assert.Equal("Welcomes the report, the annex, and again the report.", paragraph.Text);
        Assert.Equal([1, 2, 1], paragraph.Anchors.Select(anchor => anchor.Number));
    }

    [Fact]
    public void Indicators_as_no_sentence_has_them_prove_each_other_where_the_notes_are_lost()
    {
        var text = Reading.Parse(
            English(
                "1. Welcomes the report 1 and the annexes 2 , and the 3 letters of 4 states 3 , of 2025;\n\n2. Recalls the plan 4 ."
            )
        );

        var resolution = text.Resolutions.Single();
        Assert.Equal(
            "Welcomes the report and the annexes, and the 3 letters of 4 states, of 2025;",
            resolution.Operative(1).Content.Text
        );
        Assert.Equal("Recalls the plan.", resolution.Operative(2).Content.Text);
        var found = text.Diagnostics.Single();
        Assert.Equal((TextRules.NoNotes, "4"), (found.Rule, found.Arguments.Single()));
    }

    [Theory]
    [InlineData("1. Welcomes Rights,1 paragraphs 1, 2, 3 and 4, and the members of article 1 ;")]
    [InlineData("1. Welcomes the 2 reports, 1 annex, 3 letters and some 12 pages;")]
    [InlineData("1. Welcomes the posts (1 P-5, 1 P-4, 2 P-3), the next 1.5 billion, and A/80/1/Corr.1 and 2;")]
    public void Numbers_that_nothing_proves_stay(string line)
    {
        var text = Reading.Parse(English(line));

        Assert.Empty(text.Diagnostics);
        Assert.Equal(line.Substring(3), text.Resolutions.Single().Operative(1).Content.Text);
    }

    [Fact]
    public void Some_notes_may_have_lost_the_raised_form_that_others_have()
    {
        var text = Reading.Parse(
            English("1. Welcomes the report,¹ the annex 2 and the plan;³\n\n¹ See A/80/1.\n\n2 Ibid.\n\n³ A/80/3.")
        );

        Assert.Empty(text.Diagnostics);
        Assert.Equal(
            "Welcomes the report, the annex and the plan;",
            text.Resolutions.Single().Operative(1).Content.Text
        );
        Assert.Equal(
            ["See A/80/1.", "Ibid.", "A/80/3."],
            text.Resolutions.Single().Footnotes.Select(note => note.Content.Text)
        );
    }

    [Theory]
    [InlineData("the report of 30 June 1974,1 of the Council", "the report of 30 June 1974, of the Council")]
    [InlineData("resolution 70/1,1 and the rest", "resolution 70/1, and the rest")]
    [InlineData("the Agenda for 2030.1 It welcomes it", "the Agenda for 2030. It welcomes it")]
    public void Behind_a_number_and_its_mark_the_notes_prove_an_indicator(string words, string text)
    {
        var resolution = Read(English($"1. Welcomes {words};\n\n2. Decides.\n\n___\n\n1 See A/80/1."));

        Assert.Equal($"Welcomes {text};", resolution.Operative(1).Content.Text);
        Assert.Equal(text.IndexOfAny([',', '.']) + 10, Assert.Single(resolution.Operative(1).Content.Anchors).Position);
    }

    [Fact]
    public void An_indicator_behind_a_year_leaves_the_paragraph_finished()
    {
        var text = Reading.Parse(
            English("1. Decides.\n\n___\n\n1 See A/80/1.", "Recalling the report of 30 June 1974,1")
        );

        Assert.Empty(text.Diagnostics);
        Assert.Equal("Recalling the report of 30 June 1974,", text.Resolutions.Single().Preambular(1).Content.Text);
    }

    [Theory]
    [InlineData("3.1 per cent of it")]
    [InlineData("1,1 million of it")]
    [InlineData("2,030.1 of it")]
    public void A_fraction_holds_no_indicator(string words) =>
        Assert.Equal(
            $"Welcomes {words};",
            Read(English($"1. Welcomes {words};\n\n2. Decides.\n\n___\n\n1 See A/80/1.")).Operative(1).Content.Text
        );

    [Theory]
    [InlineData("25-21999\n\n3\n\nA/RES/80/7")]
    [InlineData("3\n\nA/RES/80/7")]
    [InlineData("25-21999\n\n3")]
    public void The_number_of_a_page_is_not_that_of_a_note(string page)
    {
        var resolution = Read(
            English(
                $"1. Takes note of the report;\n\n1 See resolution 70/1.\n\n2 See resolution 70/2.\n\n{page}\n\n2. Welcomes the plan; 3\n\n3 See A/80/33.",
                "Recalling the report, 1 and the plan, 2"
            )
        );

        Assert.Equal(
            ["See resolution 70/1.", "See resolution 70/2.", "See A/80/33."],
            resolution.Footnotes.Select(note => note.Content.Text)
        );
        Assert.Equal("Welcomes the plan;", resolution.Operative(2).Content.Text);
    }

    [Theory]
    [InlineData("Encourages States to ratify the Protocol;2", "Encourages States to ratify the Protocol;")]
    [InlineData(
        "Recalls the meeting of 12 December 2003, 2 as endorsed;",
        "Recalls the meeting of 12 December 2003, as endorsed;"
    )]
    [InlineData("Recalls resolution 70/125, 2 and its annex;", "Recalls resolution 70/125, and its annex;")]
    public void An_indicator_behind_a_mark_that_follows_a_noun_or_a_number(string line, string text)
    {
        var parsed = Reading.Parse(
            English(
                $"1. {line}\n\n2. Requests a report.3\n\n1 See resolution 70/1.\n\n2 See resolution 70/2.\n\n3 See A/80/33.",
                "Recalling the report,1"
            )
        );

        Assert.Empty(parsed.Diagnostics);
        Assert.Equal(text, parsed.Resolutions.Single().Operative(1).Content.Text);
        Assert.Equal(2, parsed.Resolutions.Single().Operative(1).Content.Anchors.Single().Number);
    }

    [Fact]
    public void A_note_may_stand_before_its_indicator_where_the_foot_of_a_page_divides_a_paragraph()
    {
        var resolution = Read(
            English(
                "1. Decides to act on:\n\n(a) The plan;\n\n2/3\n\n2\n\nA/80/400.\n\n(b) The report 2 ;\n\n2. Decides to report.",
                "Recalling the report,1\n\n1 See resolution 70/1."
            )
        );

        Assert.Equal("The report ;", resolution.Operative(1).Children[1].Content.Text);
        Assert.Equal(2, resolution.Operative(1).Children[1].Content.Anchors.Single().Number);
    }

    [Fact]
    public void In_Chinese_an_indicator_stands_behind_any_mark()
    {
        var resolution = Read(
            Chinese("1. 欢迎《条约》；2\n\n2. 决定结束。", "回顾其第 76/22 号决议，1")
                + "\n1 见A/77/27。\n2 联合国，《条约汇编》，第610卷，第8843号。\n"
        );

        Assert.Equal(
            ["见A/77/27。", "联合国，《条约汇编》，第610卷，第8843号。"],
            resolution.Footnotes.Select(note => note.Content.Text)
        );
        Assert.Equal("欢迎《条约》；", resolution.Operative(1).Content.Text);
    }
}
