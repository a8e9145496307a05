using Microsoft.CodeAnalysis.Text;
using Resolutions.Generator.Tests.Diagnostics;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Analyzers;

/// <summary>What the options of a project require to be cited.</summary>
public sealed class CoverageAnalyzerTests
{
    private const string Usings = "using Resolutions;\nusing Resolutions.Generated;\n";

    private static readonly TextFile File = new EnglishResolution
    {
        Operative =
        [
            "Welcomes the lamps;",
            "Requests the keepers:\n\n(a) To count the lighthouses;\n\n(b) To report;",
            "Urges the keepers to climb;",
            "Decides to meet in May.",
        ],
    }.At("texts/a.txt");

    private static readonly TestProject Project = TestProject.Of(File);

    [Fact]
    [Covers("RES2010", isReported: true)]
    public void RES2010_a_required_provision_that_nothing_cites_is_reported_at_its_number_in_the_text()
    {
        var found = Analysis.Of(
            Project
                .WithOption("resolutions_required", "A/RES/80/901 OP1-OP4")
                .WithSource(Usings + "[Implements<A_RES_80_901.OP1>] class A; [Verifies<A_RES_80_901.OP4>] class B;")
        );

        Assert.Equal(
            [
                "RES2010 2.: Nothing implements A/RES/80/901, para. 2, which resolutions_required asks for",
                "RES2010 3.: Nothing implements A/RES/80/901, para. 3, which resolutions_required asks for",
                "RES2010 4.: Nothing implements A/RES/80/901, para. 4, which resolutions_required asks for",
            ],
            found.Select(each => $"{each.Diagnostic.Id} {InText(each.Diagnostic)}: {each.Diagnostic.Message()}")
        );
        Assert.All(found, each => Assert.Equal(DiagnosticSeverity.Warning, each.Diagnostic.Severity));
        Assert.Equal("texts/a.txt", found[0].Diagnostic.Location.GetLineSpan().Path);
    }

    [Theory]
    [Covers("RES2010", isReported: false)]
    [Covers("RES2012", isReported: false)]
    [InlineData("A/RES/80/901 OP1", "Implements<A_RES_80_901.OP1>")]
    [InlineData("a/res/80/901 OP1, OP3", "Implements(typeof(A_RES_80_901.OP1)), Implements<A_RES_80_901.OP3>")]
    [InlineData("A/RES/80/901 OP2(a)-(b)", "Implements<A_RES_80_901.OP2>")]
    [InlineData("A/RES/80/901 OP2", "Implements<A_RES_80_901.OP2_a>, Implements<A_RES_80_901.OP2_b>")]
    [InlineData(
        "A/RES/80/901 OP2",
        "Implements<A_RES_80_901.OP2_a>, NotApplicable<A_RES_80_901.OP2_b>(Reason = \"Nobody reports.\")"
    )]
    [InlineData("A/RES/80/901", "NotApplicable<A_RES_80_901>(Reason = \"No lighthouses.\")")]
    [InlineData("A/RES/80/901 PP1", "Implements<A_RES_80_901.PP1>")]
    [InlineData(" , ", "Cites<A_RES_80_901.OP1>")]
    public void RES2010_is_not_reported_of_what_is_cited(string required, string attributes) =>
        Analysis.AssertReported(
            Project.WithOption("resolutions_required", required),
            $"{Usings}[{attributes}] class A;"
        );

    [Theory]
    [InlineData("Implements<A_RES_80_901>")]
    [InlineData("Implements<A_RES_80_901.OP2_a>")]
    [InlineData("Cites<A_RES_80_901.OP2>, Verifies<A_RES_80_901.OP2>")]
    [InlineData("Cites<A_RES_80_901.OP2>, NotApplicable<A_RES_80_901.OP2>(Reason = \" \")")]
    public void A_whole_resolution_one_part_or_no_reason_is_not_enough(string attributes) =>
        Assert.Contains(
            Analysis.Of(
                Project
                    .WithOption("resolutions_required", "A/RES/80/901 OP2")
                    .WithSource($"{Usings}[{attributes}] class A;")
            ),
            each => each.Diagnostic.Id == "RES2010"
        );

    [Fact]
    public void A_whole_resolution_is_each_of_its_operative_paragraphs() =>
        Assert.Equal(
            ["1.", "2.", "3.", "4."],
            Analysis
                .Of(Project.WithOption("resolutions_required", "A/RES/80/901"))
                .Select(each => InText(each.Diagnostic))
        );

    [Fact]
    public void Several_kinds_are_required_of_each_provision_and_a_plan_is_mentioned()
    {
        var project = Project
            .WithOption("resolutions_required", "A/RES/80/901 OP1-3")
            .WithOption("resolutions_required_kinds", "implements, verifies")
            .WithSource(
                Usings
                    + "[Verifies<A_RES_80_901.OP1>, Implements<A_RES_80_901.OP2>] class A;\n"
                    + "[Planned<A_RES_80_901.OP1>, Planned<A_RES_80_901.OP3>] class B;"
            );

        Assert.Equal(
            [
                "Nothing implements A/RES/80/901, para. 1, which resolutions_required asks for; it is planned in Source1.cs, line 5",
                "Nothing verifies A/RES/80/901, para. 2, which resolutions_required asks for",
                "Nothing implements or verifies A/RES/80/901, para. 3, which resolutions_required asks for; it is planned in Source1.cs, line 5",
            ],
            Analysis.Of(project).Select(each => each.Diagnostic.Message())
        );
    }

    [Fact]
    public void Options_of_files_count_for_the_project_with_those_of_all()
    {
        var project = Project.WithOption("resolutions_required", "A/RES/80/901 OP1") with
        {
            CodeOptions = ImmutableDictionary
                .Create<string, string>()
                .Add("resolutions_required", "A/RES/80/901 OP3, OP1")
                .Add("resolutions_required_kinds", "verifies"),
        };

        Assert.Equal(
            ["1. verifies", "3. verifies"],
            Analysis.Of(project).Select(each => $"{InText(each.Diagnostic)} {each.Diagnostic.Message().Split(' ')[1]}")
        );
    }

    [Fact]
    public void Without_the_option_nothing_is_required() =>
        Assert.Empty(Analysis.Of(Project.WithOption("resolutions_required_kinds", "nonsense")));

    [Theory]
    [InlineData("A/RES/80/901 OP1, op3", "op3", "; did you mean OP3?")]
    [InlineData("A/RES/80/901 OP1, zebra", "zebra", "")]
    [InlineData("A/RES/80/901 OP1, para 3", "para 3", "; did you mean OP3?")]
    [InlineData("A/RES/80/901 OP1, para 3, OP1", "para 3", "; did you mean OP3?")]
    public void What_cannot_be_read_costs_no_other_entry(string required, string wrong, string meant)
    {
        var found = Analysis.Of(Project.WithOption("resolutions_required", required));

        Assert.Equal(
            [
                $"“{wrong}” in resolutions_required names nothing: A/RES/80/901 has no {wrong}{meant}",
                "Nothing implements A/RES/80/901, para. 1, which resolutions_required asks for",
            ],
            found.Select(static each => each.Diagnostic.Message())
        );
    }

    [Fact]
    [Covers("RES2010", isReported: true)]
    public void RES2010_a_required_footnote_is_reported_at_its_number()
    {
        var project = TestProject.Of(
            new EnglishResolution { Operative = ["Welcomes the lamps.¹"], Notes = ["¹ See A/80/1."] }.At("a.txt")
        );

        var (found, _) = Assert.Single(Analysis.Of(project.WithOption("resolutions_required", "A/RES/80/901 Fn1")));

        Assert.Equal("RES2010", found.Id);
        Assert.Equal(
            ("a.txt", new LinePosition(21, 0)),
            (found.Location.GetLineSpan().Path, found.Location.GetLineSpan().StartLinePosition)
        );
    }

    [Theory]
    [Covers("RES2012", isReported: true)]
    [InlineData(
        "A/RES/80/901 OP1-OP5",
        "“A/RES/80/901 OP1-OP5” in resolutions_required names nothing: A/RES/80/901 has no OP5; did you mean OP4?"
    )]
    [InlineData(
        "A/RES/80/901 op1",
        "“A/RES/80/901 op1” in resolutions_required names nothing: A/RES/80/901 has no op1; did you mean OP1?"
    )]
    [InlineData(
        "A/RES/80/901 OP2_a",
        "“A/RES/80/901 OP2_a” in resolutions_required names nothing: A/RES/80/901 has no OP2_a; did you mean OP2(a)?"
    )]
    [InlineData(
        "A/RES/80/901 1-3",
        "“A/RES/80/901 1-3” in resolutions_required names nothing: A/RES/80/901 has no 1-3; did you mean OP1-3?"
    )]
    [InlineData(
        "A/RES/80/901 OP 4",
        "“A/RES/80/901 OP 4” in resolutions_required names nothing: A/RES/80/901 has no OP 4; did you mean OP4?"
    )]
    [InlineData(
        "A/RES/80/901, para. 1",
        "“A/RES/80/901, para. 1” in resolutions_required names nothing: A/RES/80/901 has no para. 1; did you mean OP1?"
    )]
    [InlineData(
        "A/RES/80/901 OP3-OP1",
        "“A/RES/80/901 OP3-OP1” in resolutions_required cannot be read: OP1 does not follow OP3 in a row"
    )]
    [InlineData(
        "80/901 OP1, OP2",
        "“80/901 OP1” in resolutions_required names nothing: neither the project nor an assembly that it refers to has a type for 80/901; did you mean A/RES/80/901?"
    )]
    [InlineData(
        "A/RES/80/91",
        "“A/RES/80/91” in resolutions_required names nothing: neither the project nor an assembly that it refers to has a type for A/RES/80/91; did you mean A/RES/80/901?"
    )]
    [InlineData(
        "S/RES/1325 (2000) OP1",
        "“S/RES/1325 (2000) OP1” in resolutions_required names nothing: neither the project nor an assembly that it refers to has a type for S/RES/1325 (2000)"
    )]
    [InlineData(
        "OP1",
        "“OP1” in resolutions_required cannot be read: write the symbol of a resolution and its provisions, as in A/RES/78/132 OP1-OP59"
    )]
    public void RES2012_what_cannot_be_read_or_names_nothing_is_reported(string required, string message)
    {
        var found = Assert.Single(Analysis.Of(Project.WithOption("resolutions_required", required))).Diagnostic;

        Assert.Equal(("RES2012", message), (found.Id, found.Message()));
        Assert.Equal(Location.None, found.Location);
    }

    [Fact]
    public void RES2012_a_kind_that_is_none_is_reported_and_the_others_count() =>
        Assert.Equal(
            [
                "“planned” in resolutions_required_kinds is no kind of citation here; write implements or verifies",
                "Nothing verifies A/RES/80/901, para. 1, which resolutions_required asks for",
            ],
            Analysis
                .Of(
                    Project
                        .WithOption("resolutions_required", "A/RES/80/901 OP1")
                        .WithOption("resolutions_required_kinds", "Verifies, planned")
                )
                .Select(each => each.Diagnostic.Message())
        );

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Citations_of_referenced_assemblies_count_wherever_they_stand(bool fromFile)
    {
        var library = (Project with { AssemblyName = "Library" })
            .WithPublicTypes()
            .WithSource(
                Usings
                    + """
                    [assembly: Implements<A_RES_80_901.OP1>]
                    class Keeper
                    {
                        [Implements(typeof(A_RES_80_901.OP2))]
                        private static void Count() { }

                        [Planned<A_RES_80_901.OP4>]
                        private int Climb([Done(typeof(A_RES_80_901.OP3))] int stairs) => stairs;
                    }

                    sealed class DoneAttribute(System.Type cited) : ImplementsAttribute(cited);
                    """
            )
            .Generate();
        var project = new TestProject()
            .WithReferences(fromFile ? library.EmitReference() : library.Output.ToMetadataReference())
            .WithOption("resolutions_required", "A/RES/80/901");

        var found = Assert.Single(Analysis.Of(project)).Diagnostic;

        Assert.Equal(
            "Nothing implements A/RES/80/901, para. 4, which resolutions_required asks for; it is planned in Library",
            found.Message()
        );
        Assert.Equal(Location.None, found.Location);
    }

    [Fact]
    public void The_place_is_in_the_preferred_language_and_in_another_one_where_that_lacks_it()
    {
        var french = new FrenchResolution
        {
            Operative =
            [
                "Se félicite des lampes ;",
                "Prie les gardiens de compter ;",
                "Engage à monter ;",
                "Décide ;",
                "Prie.",
            ],
            Notes = [],
        };
        var project = TestProject
            .Of(french.At("texts/0.fr.txt"), File)
            .WithOption("resolutions_required", "A/RES/80/901 OP4-OP5");

        Assert.Equal(
            ["texts/a.txt", "texts/0.fr.txt"],
            Analysis.Of(project).Select(each => each.Diagnostic.Location.GetLineSpan().Path)
        );
    }

    [Fact]
    public void A_section_or_an_annex_is_each_of_its_paragraphs()
    {
        var text = new TextFile(
            "s.txt",
            "80/904. Sections\n\nThe General Assembly,\n\nI\n\nLamps\n\n1. Decides to light;\n\n2. Decides to wait;\n\nII\n\nStairs\n\n1. Decides to climb;\n\n2. Decides to rest.\n\n49th plenary meeting\n19 December 2025\n"
        );

        Assert.Equal(
            ["A/RES/80/904, sect. II, para. 1,", "A/RES/80/904, sect. II, para. 2,"],
            Analysis
                .Of(TestProject.Of(text).WithOption("resolutions_required", "A/RES/80/904 SectionII"))
                .Select(each => string.Join(' ', each.Diagnostic.Message().Split(' ')[2..7]))
        );
        Assert.Equal(4, Analysis.Of(TestProject.Of(text).WithOption("resolutions_required", "A/RES/80/904")).Count);
    }

    [Theory]
    [InlineData("A/RES/80/901", "1. 4.")]
    [InlineData("A/RES/80/901 OP2-OP4", "4.")]
    [InlineData("A/RES/80/901 OP3", "3.")]
    public void What_is_not_in_force_is_required_only_where_it_is_named(string required, string places)
    {
        var file = File.With("Withdrawn", "OP2").With("Replaced", "OP3: A/RES/81/5");

        Assert.Equal(
            places,
            string.Join(
                ' ',
                Analysis
                    .Of(TestProject.Of(file).WithOption("resolutions_required", required))
                    .Select(each => InText(each.Diagnostic))
            )
        );
    }

    [Fact]
    public void A_part_that_is_not_in_force_needs_no_citation() =>
        Assert.Empty(
            Analysis.Of(
                TestProject
                    .Of(File.With("Withdrawn", "OP2(b)"))
                    .WithOption("resolutions_required", "A/RES/80/901 OP2")
                    .WithSource(Usings + "[Implements<A_RES_80_901.OP2_a>] class A;")
            )
        );

    private static string InText(Diagnostic found) =>
        File.Content.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length);
}
