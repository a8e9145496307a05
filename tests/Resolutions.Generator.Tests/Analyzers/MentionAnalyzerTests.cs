using Resolutions.Generator.Tests.Diagnostics;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Analyzers;

/// <summary>Mentions of provisions in strings, comments, XML documentation and pages of documentation.</summary>
public sealed class MentionAnalyzerTests
{
    private static readonly TestProject Project = TestProject.Of(
        new EnglishResolution
        {
            Operative =
            [
                "Welcomes the lamps;",
                "Requests the keepers:\n\n(a) To count the lighthouses;\n\n(b) To report;",
                .. Enumerable.Range(3, 24).Select(number => $"Takes note of report {number};"),
                "Decides to remain seized of the matter.",
            ],
        }.At("a.txt")
    );

    [Theory]
    [Covers("RES1001", isReported: true)]
    [InlineData("var text = \"A/RES/80/901, para. ⟦270⟧\";")]
    [InlineData("var text = \"A/RES/80/901 ⟦OP28⟧\";")]
    [InlineData("var text = \"A/RES/80/901 ⟦OP2(c)⟧, and A/RES/80/901 OP2(b)\";")]
    [InlineData("var text = \"https://docs.un.org/en/A/RES/80/901#⟦OP30⟧\";")]
    [InlineData("var text = @\"see A/RES/80/901, para. ⟦28⟧\";")]
    [InlineData("var text = \"\"\"\n    A/RES/80/901, para. 1\n    A/RES/80/901, para. ⟦28⟧\n    \"\"\";")]
    [InlineData("var number = 3; var text = $\"A/RES/80/901, para. ⟦28⟧ and {number}\";")]
    [InlineData("var text = \"A/RES/80/901, para. ⟦28⟧\"u8.ToArray();")]
    [InlineData("var text = \"See:\\nA/RES/80/901, para. ⟦28⟧\\tor\";")]
    [InlineData("var text = \"C:\\\\new A/RES/80/901, para ⟦28⟧\";")]
    [InlineData("// resolution 80/901, paragraph ⟦28⟧")]
    [InlineData("// As A/RES/80/901,\n        // para. ⟦28⟧, says.")]
    [InlineData("/* General Assembly resolution 80/901,\n         * paragraphs 5 and ⟦28⟧ */")]
    [InlineData("_ = 1; // 第 80/901 号决议第 ⟦28⟧ 段")]
    [InlineData("// paragraph ⟦28⟧ of A/RES/80/901")]
    [InlineData("// A/RES/80/901, paras. ⟦28⟧ to ⟦30⟧")]
    [InlineData("var text = \"A/RES/80/901,\\u0020para.\\x0020⟦28⟧\";")]
    [InlineData("var text = \"\\U00000041/RES/80/901 ⟦OP2\\u00289)⟧\";")]
    [InlineData("var number = 3; var text = $\"{number}\\nA/RES/80/901, para. ⟦28⟧\";")]
    [InlineData("var number = 3; var text = $@\"C:\\n{number} \"\"A/RES/80/901\"\", para. ⟦28⟧\";")]
    [InlineData("var text = @\"\"\"A/RES/80/901\"\", para. ⟦28⟧\";")]
    [InlineData("var text = \"\\\"A/RES/80/901\\\", para. ⟦28⟧\";")]
    [InlineData("// A/RES/80/901, para. ⟦1 (b)⟧")]
    [InlineData("\n#if true // A/RES/80/901, para. ⟦28⟧\n#endif // A/RES/80/901, para. ⟦29⟧\n")]
    [InlineData("\n#nullable disable // A/RES/80/901, para. ⟦28⟧\n#pragma warning disable X // A/RES/80/901 ⟦OP28⟧\n")]
    [InlineData("// first\n        /* A/RES/80/901,\n         * para. ⟦28⟧ */")]
    [InlineData("/* first */ // A/RES/80/901,\n        /* para. ⟦28⟧ */")]
    [InlineData("\n#region A/RES/80/901, para. ⟦28⟧\n#endregion\n")]
    [InlineData("// A/RES/80/901 ⟦OP1(b)⟧, ⟦OP2_d⟧ and ⟦SectionII.OP3⟧")]
    [InlineData("// A/RES/80/901, OP3-⟦OP99⟧, ⟦OP100⟧")]
    [InlineData("// https://docs.un.org/en/A/RES/80/901#⟦OP2%28d%29⟧")]
    [InlineData("// a/res/80/901, para. ⟦28⟧")]
    [InlineData("// A/RES/80/901, para.⟦034⟧; A/RES/80/901, annex ⟦XII⟧")]
    [InlineData("var text = \"A/RES/80/901, \" + \"para. ⟦28⟧\";")]
    [InlineData("var text = (\"A/RES/80/901 OP\" + \"3\") + \", A/RES/80/901 ⟦OP2\" + \"9⟧\";")]
    [InlineData("var text = A_RES_80_901.Symbol + \", para. ⟦28⟧\";")]
    [InlineData("var text = $\"{A_RES_80_901.Symbol} ⟦OP28⟧\";")]
    [InlineData("const string symbol = \"A/RES/80/901\"; var text = $\"\"\"see {symbol}, para. ⟦28⟧\"\"\" + @\"!\";")]
    [InlineData("var text = \"A/RES/80/901, para. \" + ⟦28⟧;")]
    [InlineData("const int number = 28; var text = $\"A/RES/80/901, paras. {⟦number⟧} and ⟦29⟧\";")]
    [InlineData("const int number = 28; var text = $\"{A_RES_80_901.Symbol}, para. {⟦number⟧}\";")]
    [InlineData("const string places = \"paras. 1 and 28\"; var text = \"A/RES/80/901, \" + ⟦places⟧;")]
    [InlineData("const string cited = \"A/RES/80/901, para. ⟦28⟧\"; var text = $\"as {cited} and 27 say\" + cited;")]
    [InlineData("var number = 3; var text = $\"{number} {string.Concat(\"A/RES/80/901, \" + \"para. ⟦28⟧\", \"\")}\";")]
    public void RES1001_a_mention_of_a_provision_that_is_not_there_is_reported(string line)
    {
        var rules = Enumerable.Repeat("RES1001", line.Count(c => c == '⟦')).ToArray();

        Assert.All(
            Analysis.AssertReported(Project, Method(line), rules),
            found => Assert.Equal(DiagnosticSeverity.Warning, found.Severity)
        );
    }

    [Theory]
    [Covers("RES1004", isReported: true)]
    [InlineData("var text = \"A/RES/80/901, para. 2 (b)\";", "A_RES_80_901.OP2_b.Citation")]
    [InlineData("var text = \"see A/RES/80/901 OP1!\";", "A_RES_80_901.OP1.Id")]
    [InlineData("var text = \"A/RES/80/901\";", "A_RES_80_901.Symbol")]
    [InlineData("var text = \"see \" + \"A/RES/80/901, para. 1\" + \".\";", "A_RES_80_901.OP1.Citation")]
    [InlineData("var text = @\"A/RES/80/901, para. 1\";", "A_RES_80_901.OP1.Citation")]
    [InlineData("var n = 1; var text = $\"{n} A/RES/80/901, para. 1\";", "A_RES_80_901.OP1.Citation")]
    public void RES1004_a_mention_that_could_be_a_reference_says_which(string line, string reference)
    {
        var (found, _) = Assert.Single(
            Analysis.Of(Project.WithSource(Method(line)), ("RES1004", ReportDiagnostic.Info))
        );

        Assert.Contains(reference, found.Message(), StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Hidden, found.Descriptor.DefaultSeverity);
    }

    [Theory]
    [Covers("RES1004", isReported: false)]
    [InlineData("// A/RES/80/901, para. 1")]
    [InlineData("var text = \"A/RES/80/901, \" + \"para. 1\";")]
    [InlineData("var text = $\"{A_RES_80_901.Symbol}, para. 1\";")]
    [InlineData("var text = \"A/RES/80/901, paras. 1 and 2\";")]
    [InlineData("var text = \"A/RES/80/901, para. 1–2\";")]
    [InlineData("var text = \"resolution 80/901\";")]
    [InlineData("var text = \"A/RES/80/901, para. 1\"u8.ToArray();")]
    [InlineData("/// <see href=\"https://docs.un.org/en/A/RES/80/901\"/>\nvoid Local() { }")]
    public void RES1004_is_silent_where_a_reference_would_say_something_else(string line) =>
        Assert.Empty(Analysis.Of(Project.WithSource(Method(line)), ("RES1004", ReportDiagnostic.Info)));

    [Theory]
    [InlineData("// A/RES/80/901, para. ⟦40⟧ A/RES/80/901, para. ⟦41⟧")]
    [InlineData("// A/RES/80/901, para. ⟦40⟧\n        // A/RES/80/901, para. ⟦41⟧")]
    public void Two_mentions_need_no_mark_between_them(string line) =>
        Analysis.AssertReported(Project, Method(line), "RES1001", "RES1001");

    [Fact]
    [Covers("RES1001", isReported: true)]
    public void A_section_stands_at_its_numeral_and_says_which_may_be_meant() =>
        Assert.EndsWith(
            "did you mean A/RES/80/904, sect. II?",
            Assert
                .Single(
                    Analysis.AssertReported(
                        TestProject.Of(Texts.Read("containers.en.txt")),
                        Method("// A/RES/80/904, section ⟦III⟧"),
                        "RES1001"
                    )
                )
                .Message(),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("// A/RES/80/904, part II, para. 1")]
    [InlineData("// A/RES/80/904, part ⟦III⟧", "RES1001")]
    public void A_section_may_be_called_a_part(string line, params string[] rules) =>
        Analysis.AssertReported(TestProject.Of(Texts.Read("containers.en.txt")), Method(line), rules);

    [Theory]
    [Covers("RES1001", isReported: false)]
    [InlineData("// WHA resolution 80/901, paragraph 340")]
    [InlineData("// A/RES/80/901, para. 3, 0.7 per cent")]
    [InlineData("// A/RES/80/901, para. 3, 120 keepers to each tower")]
    [InlineData("// A/RES/80/901, para. 3, 50% of lamps")]
    [InlineData("// A/RES/80/901, para. 3, 92:30")]
    [InlineData("// A/RES/80/901, paras. 3 and 4, 340 pages")]
    [InlineData("// A/RES/80/901, para. 3, 2036-12-31")]
    [InlineData("// Security Council resolution 80/901, paragraph 340")]
    [InlineData("// A/RES/80/901, paragraph 3 and section II of the plan")]
    [InlineData("// A/RES/80/901 OP12V")]
    [InlineData("// A/RES/80/901, OP3-OP5, PP1 and OP2(b)")]
    [InlineData("var text = \"A/RES/80/901\\nParagraph: 28\";")]
    public void RES1001_a_number_that_counts_something_is_none_of_a_paragraph(string line) =>
        Assert.Empty(Analysis.Of(Project.WithSource(Method(line))));

    [Fact]
    public void XML_documentation_is_read_without_its_tags() =>
        Analysis.AssertReported(
            Project,
            "/// <summary>Does what <c>A/RES/80/901</c>,\n/// para. ⟦28⟧ asks.</summary>\n/// <seealso href=\"https://docs.un.org/A/RES/80/901#⟦OP29⟧\"/>\npublic sealed class Keeper { }\n",
            "RES1001",
            "RES1001"
        );

    [Theory]
    [InlineData("A/RES/80/901, para. 270", "There is no A/RES/80/901, para. 270; did you mean A/RES/80/901, para. 27?")]
    [InlineData(
        "A/RES/80/901 OP2(c)",
        "There is no A/RES/80/901, para. 2 (c); did you mean A/RES/80/901, para. 2 (b)?"
    )]
    [InlineData("A/RES/80/901, annex, para. 3", "There is no A/RES/80/901, annex, para. 3")]
    public void The_message_says_what_may_be_meant(string mention, string message) =>
        Assert.Equal(
            message,
            Assert
                .Single(Analysis.Of(Project.WithSource(Method($"// {mention}"))))
                .Diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)
        );

    [Theory]
    [Covers("RES1001", isReported: false)]
    [Covers("RES1002", isReported: false)]
    [InlineData("var text = \"A/RES/80/901, para. 27\";")]
    [InlineData("var text = \"A/RES/80/901 OP2(b) and A/RES/80/901, para. 2 (a)\";")]
    [InlineData("var text = \"A/RES/70/1, para. 999\";")]
    [InlineData("var text = $\"{A_RES_80_901.OP2_b.Id}, 70/1 and 75\" + A_RES_80_901.OP1.Id + \";\" + 42;")]
    [InlineData("var text = $\"{A_RES_80_901.OP1.Citation},74\" + \"\\n\" + 73;")]
    [InlineData("var text = \"80/901, para. 28 and 80/901 OP28 and 80/901#OP28\";")]
    [InlineData("// The ratio 80/901; paragraph 28 of this file; page 28 of 80/901.txt")]
    [InlineData("var path = \"docs/80/901/28.md\";")]
    [InlineData("// A/RES/80/901\n        _ = 1;\n        // para. 28")]
    [InlineData("var number = 3; var text = $\"A/RES/80/901 OP20{number}\" + $\"A/RES/80/901, para. 2{number:00}\";")]
    [InlineData("var number = 3; var text = \"A/RES/80/901 OP20\" + number;")]
    [InlineData(
        "var number = 3; var text = $\"A/RES/80/901{number}, para. 28\" + $\"{number}A/RES/80/901, para. 28\";"
    )]
    [InlineData("var text = string.Format(\"A/RES/80/901, para. 28{0}\", 1);")]
    [InlineData("const string number = \"8\"; var text = \"A/RES/80/901, para. 1\" + \" and \" + 2 + \".\" + number;")]
    public void What_is_there_and_what_no_text_can_tell_is_not_reported(string line) =>
        Analysis.AssertReported(Project, Method(line));

    [Fact]
    [Covers("RES1002", isReported: true)]
    public void RES1002_a_resolution_without_text_is_reported_on_request()
    {
        var project = Project.WithSource(Method("// A/RES/70/1, para. 4 and A/RES/80/901, para. 4"));

        Assert.Empty(Analysis.Of(project));
        var (found, words) = Assert.Single(Analysis.Of(project, ("RES1002", ReportDiagnostic.Warn)));
        Assert.Equal(("RES1002", "A/RES/70/1"), (found.Id, words));
    }

    [Fact]
    public void A_resolution_of_a_referenced_assembly_is_known()
    {
        var library = (Project with { AssemblyName = "Library" }).WithPublicTypes().Generate().EmitReference();
        var project = TestProject.Of(new EnglishResolution { Number = 902 }.At("b.txt")).WithReferences(library);

        Analysis.AssertReported(
            project,
            Method("// A/RES/80/901, para. 27; A/RES/80/901, para. ⟦28⟧; A/RES/80/902, para. ⟦3⟧"),
            "RES1001",
            "RES1001"
        );
    }

    [Fact]
    public void A_page_of_documentation_is_read_where_the_project_lists_it()
    {
        const string page =
            "# Keepers\n\nThey count by **A/RES/80/901**, para. `28`, and report by [A/RES/80/901](https://docs.un.org/en/A/RES/80/901#OP27).\n";
        var listed = new TextFile("docs/keepers.md", page) { ItemType = "ResolutionDocument" };
        var other = new TextFile("docs/other.md", page) { ItemType = null };

        var found = Assert.Single(Analysis.Of(Project with { Texts = [.. Project.Texts, listed, other] })).Diagnostic;

        Assert.Equal("RES1001", found.Id);
        var place = found.Location.GetLineSpan();
        Assert.Equal("docs/keepers.md", place.Path);
        Assert.Equal(
            (2, page.Split('\n')[2].IndexOf("28`", StringComparison.Ordinal)),
            (place.StartLinePosition.Line, place.StartLinePosition.Character)
        );
    }

    private static string Method(string line) =>
        $"using Resolutions.Generated;\npublic static class Code\n{{\n    public static void Run()\n    {{\n        {line}\n    }}\n}}\n";
}
