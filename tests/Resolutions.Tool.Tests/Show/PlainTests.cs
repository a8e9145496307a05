using Resolutions.Tool.Tests.Running;

namespace Resolutions.Tool.Tests.Show;

public sealed class PlainTests
{
    [Fact]
    public async Task English_text_is_shown_line_by_line()
    {
        ToolResult result = await new ToolRun { Input = Samples.English }.WithAsync("show", "-");

        Assert.Equal(
            """
            A/RES/80/901  Lighthouses
              file:  <stdin>
              language:  en
              session:  80
              agenda item:  15 Lighthouses
              adopted on:  2025-12-19
              meeting:  49
              committee:  Second Committee
              report:  A/80/458, para. 11
              url:  https://docs.un.org/en/A/RES/80/901

              formula  The General Assembly,
              PP1  preambular  {recall; cites A/RES/70/1; fn 1}  Recalling its resolution 70/1 of 25 September 2015,
              OP1  operative  1.  {takeNote}  Takes note of the report of the Secretary-General;
              OP2  operative  2.  {request+also}  Also requests the Secretary-General:
                OP2(a)  sub-paragraph  (a)  To count the lighthouses;
                OP2(b)  sub-paragraph  (b)  To report thereon.
              closing  49th plenary meeting
              closing  19 December 2025
              Fn1  footnote  ¹  {cites A/80/12}  See A/80/12.

            """,
            result.Output
        );
        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task French_text_is_shown_with_the_same_places_and_its_own_markers()
    {
        ToolResult result = await new ToolRun { Input = Samples.French }.WithAsync("show", "-");

        Assert.Equal(
            """
            A/RES/80/901  Phares
              file:  <stdin>
              language:  fr
              session:  80
              agenda item:  15 Phares
              adopted on:  2025-12-19
              meeting:  49
              committee:  Deuxième Commission
              report:  A/80/458, para. 11
              url:  https://docs.un.org/fr/A/RES/80/901

              formula  L’Assemblée générale,
              PP1  preambular  {recall|remind; cites A/RES/70/1; fn 1}  Rappelant sa résolution 70/1 du 25 septembre 2015,
              OP1  operative  1.  {takeNote|note|acknowledge}  Prend note du rapport du Secrétaire général ;
              OP2  operative  2.  {request|callUpon+also}  Prie également le Secrétaire général :
                OP2(a)  sub-paragraph  a)  De compter les phares ;
                OP2(b)  sub-paragraph  b)  De lui faire rapport à ce sujet.
              closing  49e séance plénière
              closing  19 décembre 2025
              Fn1  footnote  ¹  {cites A/80/12}  Voir A/80/12.

            """,
            result.Output
        );
    }

    [Fact]
    public async Task Output_of_pipes_has_no_colour_no_box_and_no_end_at_any_width()
    {
        string long_paragraph =
            "1. Requests " + string.Concat(Enumerable.Repeat("the harbour master ", 60)) + "to report.";
        ToolResult result = await new ToolRun { Input = Samples.With(long_paragraph) }.WithAsync("show", "-");

        Assert.Contains($"  OP1  operative  1.  {{request}}  {long_paragraph[3..]}", result.Lines);
        Assert.DoesNotContain(result.Output, c => c is '\u001B' or (>= '\u2500' and <= '\u257F'));
    }

    [Fact]
    public async Task Diagnostics_stand_as_compilers_print_them()
    {
        using TextFolderOnDisk folder = new TextFolderOnDisk().Add(
            "gap.txt",
            Samples.With("1. Requests a report;", "3. Decides to remain seized of the matter.")
        );

        ToolResult result = await new ToolRun().WithAsync("show", folder["gap.txt"]);

        Assert.Contains(
            result.Lines,
            line => line.StartsWith($"{folder["gap.txt"]}(9,1): warning RES0006: ", StringComparison.Ordinal)
        );
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task Several_texts_follow_each_other_with_a_blank_line()
    {
        using TextFolderOnDisk folder = new TextFolderOnDisk()
            .Add("a.txt", Samples.English)
            .Add("b.txt", Samples.French);

        ToolResult result = await new ToolRun().WithAsync("show", folder["b.txt"], folder["a.txt"]);

        int second = Array.IndexOf(result.Lines, "A/RES/80/901  Lighthouses");
        Assert.Equal("A/RES/80/901  Phares", result.Lines[0]);
        Assert.Equal("", result.Lines[second - 1]);
        Assert.Equal($"  file:  {folder["a.txt"]}", result.Lines[second + 1]);
    }

    [Fact]
    public async Task Heading_and_closing_words_have_no_place_of_their_own()
    {
        ToolResult result = await new ToolRun
        {
            Input = Samples.With(
                "Piers",
                "1. Requests the Secretary-General:",
                "(a) To count the piers;",
                "(b) To count the ships;",
                "and to report thereon to the General Assembly at its next session;",
                "2. Decides to remain seized of the matter."
            ),
        }.WithAsync("show", "-");

        Assert.Equal(
            """
              formula  The General Assembly,
              heading  Piers
              OP1  operative  1.  {request}  Requests the Secretary-General:
                OP1(a)  sub-paragraph  (a)  To count the piers;
                OP1(b)  sub-paragraph  (b)  To count the ships;
                closing words  and to report thereon to the General Assembly at its next session;
              OP2  operative  2.  {remainSeized}  Decides to remain seized of the matter.
            """,
            string.Join('\n', result.Lines[8..15])
        );
    }
}
