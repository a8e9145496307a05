using Resolutions.Generator.Tests.Diagnostics;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Analyzers;

/// <summary>References to what is not in force any more, by names, in strings, comments and pages.</summary>
public sealed class SupersededTests
{
    private const string Usings = "using Resolutions;\nusing Resolutions.Generated;\n";

    private static readonly TestProject Project = TestProject.Of(
        new EnglishResolution
        {
            Operative =
            [
                "Welcomes the lamps;",
                "Requests:\n\n(a) To count;\n\n(b) To report;",
                "Urges to climb;",
                "Decides to meet.",
            ],
        }
            .At("a.txt")
            .With("Withdrawn", "OP2")
            .With("Replaced", "OP3: A/RES/81/5 OP7"),
        new EnglishResolution { Number = 902 }
            .At("b.txt")
            .With("SupersededBy", "A/RES/81/6")
            .With("Withdrawn", "OP2")
    );

    [Theory]
    [Covers("RES1005", isReported: true)]
    [InlineData("[Implements<A_RES_80_901.⟦OP2⟧>] class A;")]
    [InlineData("[Implements<A_RES_80_901.⟦OP2_a⟧>] class A;")]
    [InlineData("[Cites(typeof(A_RES_80_901.⟦OP3⟧))] class A;")]
    [InlineData("class A { string text = A_RES_80_901.⟦OP3⟧.Text; }")]
    [InlineData("class A { string name = nameof(A_RES_80_901.⟦OP3⟧); }")]
    [InlineData("class A { string text = global::Resolutions.Generated.⟦A_RES_80_902⟧.OP1.Text; }")]
    [InlineData("class A { string text = A_RES_80_902.⟦OP2⟧.Text; }")]
    [InlineData("class A { string text = ⟦A_RES_80_902⟧.Symbol; }")]
    [InlineData("/// <summary><see cref=\"A_RES_80_901.⟦OP2⟧\"/></summary>\nclass A;")]
    [InlineData("/// <summary><see cref=\"⟦A_RES_80_902⟧\"/></summary>\nclass A;")]
    [InlineData("/// <summary><see cref=\"A_RES_80_901.⟦OP2⟧.Text\"/></summary>\nclass A;")]
    [InlineData("class A { string text = \"A/RES/80/901, para. ⟦2⟧\"; }")]
    [InlineData("// A/RES/80/901 ⟦OP3⟧, and A/RES/80/901, para. 4\nclass A;")]
    [InlineData("// As ⟦A/RES/80/902⟧, para. 1, says\nclass A;")]
    [InlineData("// As ⟦A/RES/80/902⟧ says\nclass A;")]
    public void RES1005_what_is_not_in_force_is_reported_once_where_it_is_named(string code)
    {
        var found = Assert.Single(Analysis.AssertReported(Project, Usings + code, "RES1005"));

        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
    }

    [Theory]
    [InlineData("// A/RES/80/901, paras. ⟦1 to 4⟧\nclass A;")]
    [InlineData("class A { string text = \"A/RES/80/901 ⟦OP1–OP4⟧\"; }")]
    public void What_is_not_in_force_within_a_range_is_reported_at_the_range(string code)
    {
        var found = Analysis.Of(Project.WithSource(Usings + code.Replace("⟦", "").Replace("⟧", "")));

        Assert.Equal(2, found.Count);
        Assert.All(found, each => Assert.Equal("RES1005", each.Diagnostic.Id));
        Assert.All(found, each => Assert.Contains("⟦" + each.Words + "⟧", code, StringComparison.Ordinal));
    }

    [Fact]
    public void Types_that_are_brought_in_are_reported_with_what_brings_them()
    {
        const string Code = """
            using static Resolutions.Generated.⟦A_RES_80_902⟧;
            using Text = Resolutions.Generated.⟦A_RES_80_902⟧;

            class A { string one = ⟦OP1⟧.Text + Text.OP1.Text + Resolutions.Generated.A_RES_80_901.OP1.Text; }
            """;

        Analysis.AssertReported(Project, Code, "RES1005", "RES1005", "RES1005");
    }

    [Theory]
    [Covers("RES1005", isReported: false)]
    [InlineData("[Implements<A_RES_80_901.OP1>] class A { string text = A_RES_80_901.Symbol; }")]
    [InlineData("/// <summary><see cref=\"A_RES_80_901.OP4\"/></summary>\nclass A;")]
    [InlineData("// A/RES/80/901, para. 1, and A/RES/80/901\nclass A { string text = \"A/RES/81/5 OP7\"; }")]
    [InlineData("class A { int OP2 = 1; int Get() => OP2; }")]
    public void RES1005_is_not_reported_of_what_is_in_force(string code) =>
        Analysis.AssertReported(Project, Usings + code);

    [Theory]
    [InlineData("A_RES_80_901.OP2.Text", "A/RES/80/901, para. 2 is withdrawn")]
    [InlineData("A_RES_80_901.OP2_b.Text", "A/RES/80/901, para. 2 (b) is withdrawn")]
    [InlineData("A_RES_80_901.OP3.Text", "A/RES/80/901, para. 3 is superseded by A/RES/81/5, para. 7")]
    [InlineData("A_RES_80_902.OP1.Text", "A/RES/80/902 is superseded by A/RES/81/6")]
    [InlineData("\"A/RES/80/901 OP3\"", "A/RES/80/901, para. 3 is superseded by A/RES/81/5, para. 7")]
    public void The_message_names_what_is_in_force_instead(string expression, string message) =>
        Assert.Equal(
            message,
            Assert
                .Single(Analysis.Of(Project.WithSource($"{Usings}class A {{ string text = {expression}; }}")))
                .Diagnostic.Message()
        );

    [Fact]
    public void A_page_of_documentation_is_read_too()
    {
        var page = new TextFile("docs/page.md", "See A/RES/80/901, para. 2.\n") { ItemType = "ResolutionDocument" };

        var found = Assert.Single(Analysis.Of(Project with { Texts = [.. Project.Texts, page] })).Diagnostic;

        Assert.Equal("RES1005", found.Id);
        Assert.Equal("docs/page.md", found.Location.GetLineSpan().Path);
    }

    [Fact]
    public void Types_of_referenced_assemblies_say_it_too()
    {
        var library = (Project with { AssemblyName = "Library" }).WithPublicTypes().Generate();

        Analysis.AssertReported(
            new TestProject().WithReferences(library.EmitReference()),
            Usings + "[Implements<A_RES_80_901.⟦OP2⟧>, Cites<⟦A_RES_80_902⟧.OP1>] class A; // ⟦A/RES/80/902⟧",
            "RES1005",
            "RES1005",
            "RES1005"
        );
    }
}
