using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Containers;

public sealed class ContainerNamesTests
{
    private const string Type = "Resolutions.Generated.A_RES_80_953";

    [Fact]
    public void A_number_that_another_section_has_too_is_no_collision()
    {
        Assert.Empty(new ProvisionNames(SampleTrees.WithOneAnnex()).Collisions);
        Assert.Empty(new ProvisionNames(SampleTrees.WithSeveralAnnexes()).Collisions);
        Assert.Empty(new ProvisionNames(SampleTrees.WithParts()).Collisions);
        Assert.Empty(new ProvisionNames(SampleTrees.WithEmbeddedTexts()).Collisions);
    }

    [Fact]
    public void A_number_that_a_section_repeats_has_its_first_paragraph()
    {
        var tree = Tree.Resolution(
            953,
            Tree.Section("I", "", Tree.Operative(1, "The first."), Tree.Operative(1, "The second."))
        );

        var collision = Assert.Single(new ProvisionNames(tree).Collisions);

        Assert.Same(tree.Provisions[0].Children[1], collision.Provision);
        Assert.Equal(("OP1", "SectionI.OP1"), (collision.Name.TypeName, collision.Name.Path));
        Assert.Equal("an earlier paragraph", collision.TakenBy);
        using var program = ContainerProjects.Load(LanguageVersion.CSharp14, tree);
        Assert.Equal("The first.", program.Const($"{Type}+SectionI+OP1", "Text"));
        Assert.Single(program.Read<IReadOnlyList<Paragraph>>(Type, "Paragraphs"));
    }

    [Fact]
    public void A_section_that_is_repeated_has_no_type_nor_has_what_stands_in_it()
    {
        var tree = Tree.Resolution(
            953,
            Tree.Section("I", "", Tree.Operative(1, "The first.")),
            Tree.Section("I", "", Tree.Operative(2, "The second."))
        );

        var collision = Assert.Single(new ProvisionNames(tree).Collisions);

        Assert.Equal(("SectionI", "an earlier section"), (collision.Name.TypeName, collision.TakenBy));
        using var program = ContainerProjects.Load(LanguageVersion.CSharp14, tree);
        Assert.Equal(
            ["A/RES/80/953 SectionI.OP1"],
            program.Read<IReadOnlyList<Paragraph>>(Type, "Paragraphs").Select(paragraph => paragraph.Id)
        );
    }

    [Fact]
    public void A_section_in_a_section_of_the_same_number_has_no_type_because_no_class_has_a_member_of_its_own_name()
    {
        var tree = Tree.Resolution(
            953,
            Tree.Section(
                "I",
                "",
                Tree.Section("I", "", Tree.Operative(1, "Has no name.")),
                Tree.Section("II", "", Tree.Section("I", "", Tree.Operative(1, "Has one.")))
            )
        );

        var collision = Assert.Single(new ProvisionNames(tree).Collisions);

        Assert.Equal(("SectionI.SectionI", "what it stands in"), (collision.Name.Path, collision.TakenBy));
        using var program = ContainerProjects.Load(LanguageVersion.CSharp14, tree);
        Assert.Equal(
            ["Has one."],
            program.Read<IReadOnlyList<Paragraph>>(Type, "Paragraphs").Select(paragraph => paragraph.Text)
        );
    }

    [Theory]
    [InlineData(1, "A/RES/80/953, annex, para. 1")]
    [InlineData(2, "A/RES/80/953, annex II, para. 1")]
    public void A_lone_annex_is_cited_by_number_only_where_the_number_is_not_the_first(int number, string citation)
    {
        var tree = Tree.Resolution(953, Tree.Annex(number, "Annex", "", Tree.AnnexParagraph(1, "A rule.")));

        using var program = ContainerProjects.Load(LanguageVersion.CSharp14, tree);

        Assert.Equal(citation, program.Const($"{Type}+Annex{number}+Para1", "Citation"));
        Assert.Equal($"A/RES/80/953 Annex{number}.Para1", program.Const($"{Type}+Annex{number}+Para1", "Id"));
    }

    [Fact]
    public void Containers_nest_to_any_depth()
    {
        var innermost = Tree.Operative(1, Tree.Noted("Decides.", 1));
        var nested = Enumerable
            .Range(0, 40)
            .Aggregate(innermost, (inner, depth) => Tree.Section(depth % 2 == 0 ? "I" : "II", "", inner));

        var run = new TestProject().Generate(Tree.Resolution(953, nested)).AssertCompilesWithoutWarning();

        Assert.Contains("SectionII.SectionI.OP1.Info", run["A_RES_80_953.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Models_are_equal_when_the_texts_are()
    {
        var model = Build(SampleTrees.WithOneAnnex());

        Assert.Equal(model, Build(SampleTrees.WithOneAnnex()));
        Assert.Equal(model.GetHashCode(), Build(SampleTrees.WithOneAnnex()).GetHashCode());
        Assert.NotEqual(
            Build(Tree.Resolution(953, Tree.Section("I", "", Tree.Operative(1, "One thing.")))),
            Build(Tree.Resolution(953, Tree.Section("I", "", Tree.Operative(1, "Another thing."))))
        );
        Assert.NotEqual(
            Build(Tree.Resolution(953, Tree.Section("I", "One title"))),
            Build(Tree.Resolution(953, Tree.Section("I", "Another title")))
        );

        static ResolutionModel Build(Text.Resolution tree) =>
            ModelBuilder.Build(tree, TestContext.Current.CancellationToken);
    }
}
