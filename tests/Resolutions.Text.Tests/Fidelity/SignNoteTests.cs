using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Fidelity;

/// <summary>Footnotes that have a sign in place of a number: the sign in the text and the one before the note prove each other.</summary>
public class SignNoteTests
{
    [Theory]
    [InlineData("80/7. Small texts*", "* Reissued for technical reasons on 3 March 2026.")]
    [InlineData("80/7. Small texts *", "*Reissued for technical reasons on 3 March 2026.")]
    [InlineData("## 80/7. Small texts\\*", "\\* Reissued for technical reasons on 3 March 2026.")]
    [InlineData("80/7. **Small texts**\\*", "\\* Reissued for technical reasons on 3 March 2026.")]
    [InlineData("80/7. **Small texts** *", "*  Reissued for technical reasons on 3 March 2026.")]
    [InlineData("80/7. **Small texts\\***", "\\* Reissued for technical reasons on 3 March 2026.")]
    public void A_note_to_the_title(string title, string note)
    {
        var source = English($"1. Decides to act.\n\n{note}")
            .Replace("80/7. Small texts", title, StringComparison.Ordinal);
        var resolution = Read(source);

        Assert.Equal("Small texts", resolution.Header.Title.Text);
        Assert.Equal(["*@11"], Anchors(resolution.Header.Title));
        Assert.Equal(["* Reissued for technical reasons on 3 March 2026."], Notes(resolution));
        Assert.Null(resolution.Footnotes[0].Number);
        Assert.Equal("Decides to act.", resolution.Operative(1).Content.Text);
        Assert.Empty(Reading.Parse(source).Diagnostics);
    }

    [Fact]
    public void A_note_to_the_printed_symbol()
    {
        var resolution = Read(
            "A/RES/80/7*\n\n" + English("1. Decides to act.\n\n* Reissued for technical reasons on 3 March 2026.")
        );

        Assert.Equal("A/RES/80/7", resolution.Header.Symbol);
        Assert.Equal(["* Reissued for technical reasons on 3 March 2026."], Notes(resolution));
    }

    [Theory]
    [InlineData("1. Welcomes the report* of 2025;", "Welcomes the report of 2025;", "*", 19)]
    [InlineData("1. Welcomes the report * of 2025;", "Welcomes the report of 2025;", "*", 20)]
    [InlineData("1. Welcomes the report **;", "Welcomes the report;", "**", 19)]
    [InlineData("1. Welcomes the report\\*\\* of 2025;", "Welcomes the report of 2025;", "**", 19)]
    [InlineData("1. **Welcomes** the *report*,*** which is new;", "Welcomes the report, which is new;", "***", 20)]
    [InlineData("1. Welcomes the report† of 2025;", "Welcomes the report of 2025;", "†", 19)]
    [InlineData("1. Welcomes the “report”‡ of 2025;", "Welcomes the “report” of 2025;", "‡", 21)]
    public void A_note_to_a_word(string line, string text, string sign, int position)
    {
        var source = English($"{line}\n\n{sign} A/80/150.\n\n2. Decides to act.");
        var resolution = Read(source);

        Assert.Equal(text, resolution.Operative(1).Content.Text);
        Assert.Equal([$"{sign}@{position}"], Anchors(resolution.Operative(1).Content));
        Assert.Equal([$"{sign} A/80/150."], Notes(resolution));
        Assert.Equal("Decides to act.", resolution.Operative(2).Content.Text);
        Assert.Empty(Reading.Parse(source).Diagnostics);
    }

    [Fact]
    public void Sign_and_note_keep_their_places_in_the_file()
    {
        var source = English("1. Welcomes the report\\* of 2025;\n\n\\* A/80/150.");
        var resolution = Read(source);

        Assert.Equal("\\*", resolution.Operative(1).Content.Anchors.Single().Source.In(source));
        Assert.Equal("*", resolution.Footnotes.Single().Marker.Text);
        Assert.Equal(source.LastIndexOf("\\*", StringComparison.Ordinal), resolution.Footnotes[0].Marker.Span.Start);
    }

    [Fact]
    public void Two_signs_and_a_number_stand_together()
    {
        var resolution = Read(
            English(
                """
                1. Welcomes the report* of the Committee,¹ and the letter** of its Chair and that ** of the Secretary;

                * A/80/150.
                ** The delegation of Erewhon informed the Secretariat
                that it had meant to vote in favour.
                ¹ See A/80/1.

                2. Decides to act.
                """
            )
        );

        Assert.Equal(
            "Welcomes the report of the Committee, and the letter of its Chair and that of the Secretary;",
            resolution.Operative(1).Content.Text
        );
        Assert.Equal(["*@19", "1@37", "**@52", "**@75"], Anchors(resolution.Operative(1).Content));
        Assert.Equal(
            [
                "* A/80/150.",
                "** The delegation of Erewhon informed the Secretariat that it had meant to vote in favour.",
                "1 See A/80/1.",
            ],
            Notes(resolution)
        );
    }

    [Fact]
    public void A_note_ends_before_the_paragraph_right_below_it()
    {
        var resolution = Read(English("1. Welcomes the report;*\n* A/80/150.\n2. Decides to act."));

        Assert.Equal("Welcomes the report;", resolution.Operative(1).Content.Text);
        Assert.Equal("Decides to act.", resolution.Operative(2).Content.Text);
        Assert.Equal(["* A/80/150."], Notes(resolution));
    }

    [Fact]
    public void French()
    {
        var resolution = Read(
            SmallTextInOtherLanguages.FrenchText(
                "Rappelant sa résolution 70/1 du 25 septembre 2015,\n\n"
                    + "1. Se félicite du rapport* du Secrétaire général ;\n\n"
                    + "* Nouveau tirage pour raisons techniques (3 mars 2026).\n\n2. Décide d’agir."
            )
        );

        Assert.Equal("Se félicite du rapport du Secrétaire général ;", resolution.Operative(1).Content.Text);
        Assert.Equal(["*@22"], Anchors(resolution.Operative(1).Content));
        Assert.Equal(["* Nouveau tirage pour raisons techniques (3 mars 2026)."], Notes(resolution));
    }

    [Theory]
    [InlineData("1. 欢迎报告*并请秘书长行动；", "*由于技术原因于 2026 年 3 月 3 日重新印发。", "*")]
    [InlineData("1. 欢迎报告 ** 并请秘书长行动；", "** 见 A/80/150。", "**")]
    [InlineData("1. **欢迎**报告†并请秘书长行动；", "† 见 A/80/150。", "†")]
    public void Chinese_has_no_spaces(string line, string note, string sign)
    {
        var resolution = Read(Chinese($"{line}\n\n{note}\n\n2. 决定行动。"));

        Assert.Equal("欢迎报告并请秘书长行动；", resolution.Operative(1).Content.Text);
        Assert.Equal([sign + "@4"], Anchors(resolution.Operative(1).Content));
        Assert.Equal(note[sign.Length..].Trim(), resolution.Footnotes.Single().Content.Text);
        Assert.Equal("决定行动。", resolution.Operative(2).Content.Text);
    }

    [Theory]
    [InlineData("1. *Welcomes* the *report*, and its **annex** of 2025;")]
    [InlineData("1. **Welcomes** the report, and **its annex** of 2025;")]
    public void Emphasis_is_not_hurt_by_a_note_to_the_title(string line)
    {
        var resolution = Read(
            English(line + "\n\n* Reissued for technical reasons on 3 March 2026.")
                .Replace("80/7. Small texts", "80/7. Small texts*", StringComparison.Ordinal)
        );

        Assert.Equal("Welcomes the report, and its annex of 2025;", resolution.Operative(1).Content.Text);
        Assert.Empty(resolution.Operative(1).Content.Anchors);
        Assert.NotEmpty(resolution.Operative(1).Content.Emphasis);
    }

    [Fact]
    public void In_Chinese_emphasis_between_characters_comes_before_signs()
    {
        var resolution = Read(Chinese("1. 欢迎*最后*报告*并请秘书长行动；\n\n* 见 A/80/150。"));

        Assert.Equal("欢迎最后报告并请秘书长行动；", resolution.Operative(1).Content.Text);
        Assert.Equal(["*@6"], Anchors(resolution.Operative(1).Content));
    }

    [Theory]
    [InlineData("1. Welcomes the report* of 2025;")]
    [InlineData("1. Welcomes the report** of 2025;\n\n* A/80/150.")]
    [InlineData("1. **Welcomes the report of 2025;\n\n** A/80/150.")]
    public void A_sign_without_its_note_stays_and_is_reported(string operative)
    {
        var text = Reading.Parse(English(operative));
        var resolution = text.Resolutions.Single();

        Assert.Contains('*', resolution.Operative(1).Content.Text);
        Assert.Empty(resolution.Footnotes);
        Assert.Contains(text.Diagnostics, each => each.Rule == TextRules.UnpairedEmphasis);
    }

    [Fact]
    public void A_dagger_without_its_note_stays() =>
        Assert.Equal(
            "Welcomes the report† of 2025;",
            Read(English("1. Welcomes the report† of 2025;")).Operative(1).Content.Text
        );

    [Fact]
    public void A_masthead_line_to_which_nothing_refers_is_no_note()
    {
        var text = Reading.Parse(
            English(
                "1. Welcomes the report;\n\n* Reissued for technical reasons on 3 March 2026.\n\n2. Decides to act."
            )
        );

        Assert.Empty(text.Resolutions.Single().Footnotes);
        Assert.Empty(text.Diagnostics);
    }

    [Fact]
    public void Items_of_a_list_are_no_notes()
    {
        var resolution = Read(English("1. Welcomes the reports* of:\n\n* Erewhon\n\n* Utopia\n\n2. Decides to act."));

        Assert.Empty(resolution.Footnotes);
        Assert.Contains("reports*", resolution.Operative(1).Content.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_note_with_the_sign_on_a_later_page_is_reported()
    {
        var text = Reading.Parse(
            English(
                "1. Welcomes the report;*\n\n* A/80/150.\n\n2. Also welcomes the letter;*\n\n* A/80/151.\n\n3. Decides to act."
            )
        );

        Assert.Equal(["* A/80/150."], Notes(text.Resolutions.Single()));
        Assert.Contains(text.Diagnostics, each => each.Rule == TextRules.DuplicateNote);
    }

    private static string[] Anchors(Content content) =>
        [.. content.Anchors.Select(anchor => $"{anchor.Label}@{anchor.Position}")];

    private static string[] Notes(Resolution resolution) =>
        [
            .. resolution.Footnotes.Select(note =>
                $"{note.Marker.Text} {note.Content.Text}".Replace("¹", "1", StringComparison.Ordinal)
            ),
        ];
}
