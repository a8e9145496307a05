using Resolutions.Generator.Tests.Diagnostics;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Analyzers;

public sealed class CitationAnalyzerTests
{
    private const string Usings = "using Resolutions;\nusing Resolutions.Generated;\n";

    private static readonly TestProject Project = TestProject.Of(
        new EnglishResolution
        {
            Operative =
            [
                "Welcomes the 1,250 lamps of the keepers, and their stairs;",
                "Requests the keepers:\n\n(a) To count the lighthouses;\n\n(b) To report.¹",
            ],
            Notes = ["Annex", "Rules of the keepers", "1. Lamps are lit at dusk.", "¹ A/80/1."],
        }.At("a.txt"),
        new TextFile("zh.txt", "80/903. 小文本\n\n大会，\n\n1. 确认性别数字鸿沟依然存在；\n\n2. 决定第 25 段。\n")
    );

    [Theory]
    [Covers("RES2001", isReported: true)]
    [InlineData("Implements<A_RES_80_901.OP1>(Quote = ⟦\"the 1,251 lamps\"⟧)", "the [-1,251-]{+1,250+} lamps")]
    [InlineData("Cites(typeof(A_RES_80_901.OP1), Quote = ⟦\"their lamps\"⟧)", "[-their-]{+1,250+} lamps")]
    [InlineData("Cites<A_RES_80_901.OP1>(Quote = ⟦\"to report\"⟧)", "[-")]
    [InlineData("Verifies<A_RES_80_903.OP1>(Quote = ⟦\"性别数字鸿沟仍然存在\"⟧)", "鸿沟[-仍-]{+依+}然存在")]
    [InlineData("Cites<A_RES_80_903.OP2>(Quote = ⟦\"第26段\"⟧)", "[-26-]{+25+}")]
    [InlineData("Cites<A_RES_80_901.OP1>(Quote = ⟦\"  \"⟧)", "it has no words")]
    [InlineData("Cites<A_RES_80_901.OP1>(Quote = ⟦\"zebra\"⟧)", "para. 1: [-zebra-]")]
    [InlineData("Cites<A_RES_80_901.OP1>(Quote = ⟦\"the keepers and their\"⟧)", "keepers {+,+} and their")]
    [InlineData(
        "Cites<A_RES_80_901.OP1>(Quote = ⟦\"welcomes The 1,250 LAMPS\"⟧)",
        "[-welcomes The-]{+Welcomes the+} 1,250 [-LAMPS-]{+lamps+}"
    )]
    [InlineData("Cites<A_RES_80_901.OP1>(Quote = ⟦\"WELCOMES\"⟧)", "[-WELCOMES-]{+Welcomes+}")]
    public void RES2001_a_quote_that_is_not_in_the_text_is_reported_with_the_nearest_passage(
        string attribute,
        string difference
    )
    {
        var found = Assert.Single(Analysis.AssertReported(Project, Class(attribute), "RES2001"));

        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
        Assert.Contains(difference, found.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report of the Secretary General", "report of the Secretary-General")]
    [InlineData("reduce tolls by 25 percent", "reduce tolls by 25 per cent")]
    [InlineData("25 percent of the year", "25 per cent of the year")]
    [InlineData("encourages member states", "Encourages Member States")]
    [InlineData("250,000", "1,250,000")]
    [InlineData("5 per cent", "25 per cent")]
    [InlineData("Welcomes report", "Welcomes the report")]
    [InlineData("the of the Secretary", "the report of the Secretary")]
    [InlineData("Encourages Member to reduce", "Encourages Member States to reduce")]
    [InlineData("Secretary-General, and encourage", "Secretary-General, and Encourages")]
    [InlineData("Welcome the reports of", "Welcomes the report of")]
    [InlineData("by 26 per", "by 25 per")]
    [InlineData("by 26", "by 25")]
    public void The_nearest_passage_cuts_no_word(string quote, string passage)
    {
        var project = TestProject.Of(
            new EnglishResolution
            {
                Operative =
                [
                    "Welcomes the report of the Secretary-General, and Encourages Member States to reduce tolls by 25 per cent of the year for 1,250,000 keepers.",
                ],
            }.At("a.txt")
        );

        var found = Assert.Single(
            Analysis.AssertReported(project, Class($"Implements<A_RES_80_901.OP1>(Quote = ⟦\"{quote}\"⟧)"), "RES2001")
        );

        Assert.Equal($"\"{passage}\"", found.Properties["Replacement"]);
    }

    [Theory]
    [Covers("RES2001", isReported: false)]
    [InlineData("Implements<A_RES_80_901.OP1>(Quote = \"the 1,250  lamps\\nof the keepers\")")]
    [InlineData("Implements<A_RES_80_901.OP1>(Quote = \"Ｗelcomes the 1，250 lamps\")")]
    [InlineData("Cites<A_RES_80_901.OP2>(Quote = \"count the lighthouses\")")]
    [InlineData("Cites<A_RES_80_901>(Quote = \"count the lighthouses\")")]
    [InlineData("Cites<A_RES_80_901>(Quote = \"Small texts\")")]
    [InlineData("Verifies<A_RES_80_903.OP1>(Quote = \"性别 数字鸿沟\")")]
    [InlineData("Cites<A_RES_80_903.OP2>(Quote = \"第25段\")")]
    [InlineData("Cites<A_RES_80_901.OP1>(Quote = null)")]
    [InlineData("System.Obsolete(\"Quote\")")]
    public void A_quote_that_is_in_the_text_is_not_reported(string attribute) =>
        Analysis.AssertReported(Project, Class(attribute));

    [Theory]
    [Covers("RES2002", isReported: true)]
    [InlineData("Implements<A_RES_80_901.OP1>(Reviewed = ⟦\"0123456789abcdef\"⟧)")]
    [InlineData("Cites(typeof(A_RES_80_901.OP2_a), Reviewed = ⟦\"\"⟧)")]
    [InlineData("Cites<A_RES_80_901.Fn1>(Reviewed = ⟦\"0123456789abcdef\"⟧)")]
    [InlineData("Implements<A_RES_80_901>(Reviewed = ⟦\"0123456789abcdef\"⟧)")]
    [InlineData("Implements<A_RES_80_901.Annex1>(Reviewed = ⟦\"0123456789abcdef\"⟧)")]
    public void RES2002_another_fingerprint_is_reported_with_the_present_one(string attribute)
    {
        var found = Assert.Single(Analysis.AssertReported(Project, Class(attribute), "RES2002"));

        Assert.Matches("^\"[0-9a-f]{16}\"$", found.Properties["Replacement"]);
        Assert.Contains(found.Properties["Replacement"]!, found.Message(), StringComparison.Ordinal);
    }

    [Theory]
    [Covers("RES2002", isReported: false)]
    [InlineData("Implements<A_RES_80_901.OP1>(Reviewed = A_RES_80_901.OP1.Fingerprint)")]
    [InlineData("Cites<A_RES_80_901.Fn1>(Reviewed = A_RES_80_901.Fn1.Fingerprint)")]
    [InlineData("Implements<A_RES_80_901>(Reviewed = A_RES_80_901.Fingerprint)")]
    [InlineData("Implements<A_RES_80_901.Annex1>(Reviewed = A_RES_80_901.Annex1.Fingerprint)")]
    public void The_present_fingerprint_is_not_reported(string attribute) =>
        Analysis.AssertReported(Project, Class(attribute));

    [Fact]
    [Covers("RES2003", isReported: true)]
    public void RES2003_what_is_done_elsewhere_cannot_be_not_applicable()
    {
        var found = Assert.Single(
            Analysis.AssertReported(
                Project,
                Usings
                    + "[⟦NotApplicable<A_RES_80_901.OP1>(Reason = \"none\")⟧] class A;\n"
                    + "class B { [Implements(typeof(A_RES_80_901.OP1))] void M() { } }",
                "RES2003"
            )
        );

        Assert.Contains("it is implemented in", found.Message(), StringComparison.Ordinal);
        Assert.Single(found.AdditionalLocations);
    }

    [Theory]
    [Covers("RES2003", isReported: true)]
    [InlineData("Planned<A_RES_80_901.OP1>", "OP1", "it is planned in")]
    [InlineData("Verifies<A_RES_80_901.OP2_a>", "OP2", "A/RES/80/901, para. 2 (a) is verified in")]
    [InlineData("Implements<A_RES_80_901.Annex1.Para1>", "Annex1", "A/RES/80/901, annex, para. 1 is implemented in")]
    public void RES2003_what_is_planned_or_a_part_of_it_is_done_cannot_be_not_applicable(
        string citation,
        string denied,
        string words
    )
    {
        var found = Assert.Single(
            Analysis.AssertReported(
                Project,
                $"{Usings}[{citation}] class A; [⟦NotApplicable<A_RES_80_901.{denied}>(Reason = \"none\")⟧] class B;",
                "RES2003"
            )
        );

        Assert.Contains(words, found.Message(), StringComparison.Ordinal);
    }

    [Fact]
    [Covers("RES2003", isReported: true)]
    public void RES2003_a_whole_resolution_that_does_not_apply_has_no_paragraph_that_is_done() =>
        Analysis.AssertReported(
            Project,
            Usings
                + "[⟦NotApplicable<A_RES_80_901>(Reason = \"none\")⟧] class A; [Implements<A_RES_80_901.OP1>] class B;",
            "RES2003"
        );

    [Theory]
    [Covers("RES2015", isReported: true)]
    [InlineData("[Implements<A_RES_80_901.OP1>] class A;")]
    [InlineData("[Implements(typeof(A_RES_80_901.OP1), Issue = \"X-1\")] class A;")]
    public void RES2015_a_citation_without_a_quote_carries_one(string code)
    {
        var (found, _) = Assert.Single(
            Analysis.Of(Project.WithSource(Usings + code), ("RES2015", ReportDiagnostic.Info))
        );

        Assert.Contains("80/901, para. 1 is cited without its words", found.Message(), StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Hidden, found.Descriptor.DefaultSeverity);
    }

    [Theory]
    [Covers("RES2015", isReported: false)]
    [InlineData("[Implements<A_RES_80_901>] class A;")]
    [InlineData("class DoneAttribute() : ImplementsAttribute(typeof(A_RES_80_901.OP1)); [Done] class A;")]
    public void RES2015_is_silent_where_there_is_no_text_or_perhaps_a_quote(string code) =>
        Assert.Empty(Analysis.Of(Project.WithSource(Usings + code), ("RES2015", ReportDiagnostic.Info)));

    [Theory]
    [Covers("RES2014", isReported: true)]
    [InlineData("[Cites(⟦typeof(string)⟧)] class A;")]
    [InlineData("[Implements(cited: ⟦typeof(A)⟧)] class A;")]
    [InlineData("[Implements(⟦null!⟧)] class A;")]
    public void RES2014_a_type_that_stands_for_no_text_is_reported(string code) =>
        Assert.Contains(
            "stands for no resolution",
            Assert.Single(Analysis.AssertReported(Project, Usings + code, "RES2014")).Message(),
            StringComparison.Ordinal
        );

    [Theory]
    [Covers("RES2014", isReported: false)]
    [InlineData("[Cites(typeof(A_RES_80_901)), Implements(typeof(A_RES_80_901.Annex1))] class A;")]
    [InlineData(
        "class DoneAttribute(System.Type type) : ImplementsAttribute(type); [Done(typeof(A_RES_80_901.OP1))] class A;"
    )]
    [InlineData("[System.Obsolete] class A; [System.ComponentModel.TypeConverter(typeof(string))] class B;")]
    public void Other_types_in_other_attributes_are_not_reported(string code) =>
        Analysis.AssertReported(Project, Usings + code);

    [Theory]
    [Covers("RES2001", isReported: true)]
    [InlineData("class DoneAttribute() : ImplementsAttribute(typeof(A_RES_80_901.OP1));")]
    [InlineData(
        "class DoneAttribute : ImplementsAttribute { public DoneAttribute() : this(1) { } DoneAttribute(int i) : base(typeof(A_RES_80_901.OP1)) { } }"
    )]
    [InlineData(
        "class BaseAttribute() : ImplementsAttribute(typeof(A_RES_80_901.OP1)); class DoneAttribute() : BaseAttribute();"
    )]
    [InlineData(
        "class OneAttribute<T>() : ImplementsAttribute(typeof(T)); class DoneAttribute() : OneAttribute<A_RES_80_901.OP1>();"
    )]
    public void What_an_attribute_hands_to_its_base_is_cited(string attribute) =>
        Analysis.AssertReported(
            Project,
            $"{Usings}{attribute} [Done(Quote = ⟦\"none\"⟧)] class A; [Done(Quote = \"the 1,250 lamps\")] class B;",
            "RES2001"
        );

    [Theory]
    [Covers("RES2003", isReported: false)]
    [Covers("RES2004", isReported: false)]
    [InlineData(
        "[NotApplicable<A_RES_80_901.OP1>(Reason = \"none\")] class A; [Implements<A_RES_80_901.OP2>] class B;"
    )]
    [InlineData(
        "[NotApplicable<A_RES_80_901.OP2_a>(Reason = \"none\")] class A; [Implements<A_RES_80_901.OP2>] class B;"
    )]
    [InlineData(
        "[Cites<A_RES_80_901.OP1>(Quote = \"Welcomes\"), Cites<A_RES_80_901.OP1>(Quote = \"their stairs\")] class A;"
    )]
    [InlineData("[Cites<A_RES_80_901>] partial class A; partial class A; [Cites<A_RES_80_901>] partial class B;")]
    [InlineData("[Implements<A_RES_80_901.OP1>, Verifies<A_RES_80_901.OP1>, Planned<A_RES_80_901.OP1>] class A;")]
    [InlineData("[Implements<A_RES_80_901.OP1>] class A; [Implements<A_RES_80_901.OP1>] class B;")]
    [InlineData("class A { [Cites<A_RES_80_901.OP1>] [return: Cites<A_RES_80_901.OP1>] int M() => 1; }")]
    public void Different_citations_are_not_reported(string code) => Analysis.AssertReported(Project, Usings + code);

    [Theory]
    [Covers("RES2004", isReported: true)]
    [InlineData("[Implements<A_RES_80_901.OP1>] [⟦Implements(typeof(A_RES_80_901.OP1))⟧] class A;")]
    [InlineData("[Cites<A_RES_80_901>, ⟦Cites<A_RES_80_901>⟧] enum A { B }")]
    [InlineData("[assembly: Cites<A_RES_80_901>] [assembly: ⟦Cites<A_RES_80_901>⟧]")]
    [InlineData("[Cites<A_RES_80_901>] partial class A; [⟦Cites<A_RES_80_901>⟧] partial class A;")]
    [InlineData(
        "partial class A { [Cites<A_RES_80_901>] partial void M(); [⟦Cites<A_RES_80_901>⟧] partial void M() { } }"
    )]
    public void RES2004_the_same_citation_twice(string code) =>
        Analysis.AssertReported(Project, Usings + code, "RES2004");

    [Theory]
    [Covers("RES2005", isReported: true)]
    [InlineData("⟦NotApplicable<A_RES_80_901.OP1>⟧")]
    [InlineData("NotApplicable(typeof(A_RES_80_901.OP1), Reason = ⟦\" \"⟧)")]
    public void RES2005_not_applicable_for_no_reason(string attribute) =>
        Analysis.AssertReported(Project, Class(attribute), "RES2005");

    [Theory]
    [Covers("RES2005", isReported: false)]
    [InlineData("[NotApplicable<A_RES_80_901.OP1>(Reason = \"Nobody is in it.\")] class A;")]
    [InlineData(
        "class InlandAttribute : NotApplicableAttribute { public InlandAttribute(System.Type cited) : base(cited) { Reason = \"There is no sea.\"; } }\n"
            + "[Inland(typeof(A_RES_80_901.OP1))] class A;"
    )]
    public void Not_applicable_with_a_reason(string code) => Analysis.AssertReported(Project, Usings + code);

    [Fact]
    [Covers("RES2005", isReported: true)]
    public void RES2005_a_derived_attribute_without_a_reason_needs_one() =>
        Analysis.AssertReported(
            Project,
            Usings
                + "class InlandAttribute : NotApplicableAttribute { public InlandAttribute(System.Type cited) : base(cited) { Issue = \"1\"; } }\n"
                + "[⟦Inland(typeof(A_RES_80_901.OP1))⟧] class A;",
            "RES2005"
        );

    [Fact]
    public void Attributes_that_users_derive_cite_too()
    {
        const string Derived =
            Usings
            + "sealed class DoneAttribute : ImplementsAttribute { public DoneAttribute(System.Type cited) : base(cited) { } }\n"
            + "[Done(typeof(A_RES_80_901.OP1), Quote = ⟦\"zebra\"⟧)] class A;";

        Analysis.AssertReported(Project, Derived, "RES2001");
    }

    [Fact]
    public void Of_several_types_the_generated_one_is_cited()
    {
        const string Derived =
            Usings
            + "sealed class DoneAttribute : ImplementsAttribute { public DoneAttribute(System.Type by, System.Type cited) : base(cited) { } }\n"
            + "[Done(typeof(string), typeof(A_RES_80_901.OP1), Quote = \"lamps\")] class A;";

        Analysis.AssertReported(Project, Derived);
    }

    [Fact]
    public void Texts_of_referenced_assemblies_are_compared_too()
    {
        var library = (Project with { AssemblyName = "Library" }).WithPublicTypes().Generate();
        var project = new TestProject().WithReferences(library.EmitReference());

        Analysis.AssertReported(
            project,
            Usings
                + "[Cites<A_RES_80_901.OP1>(Quote = ⟦\"1,251 lamps\"⟧), Cites<A_RES_80_901.OP2>(Quote = \"the keepers\")] class A;",
            "RES2001"
        );
    }

    private static string Class(string attribute) => $"{Usings}[{attribute}] class Example;";
}
