using Microsoft.CodeAnalysis.CSharp;

namespace Resolutions.Generator.Tests.Containers;

/// <summary>What the types in sections and annexes say when they run.</summary>
public sealed class ContainerValueTests
{
    private const string One = "Resolutions.Generated.A_RES_80_951";
    private const string Several = "Resolutions.Generated.A_RES_80_952";

    public static TheoryData<LanguageVersion> Languages => ContainerProjects.Languages;

    [Theory]
    [InlineData($"{One}+OP1", "A/RES/80/951 OP1", "A/RES/80/951, para. 1")]
    [InlineData($"{One}+SectionI", "A/RES/80/951 SectionI", "A/RES/80/951, sect. I")]
    [InlineData(
        $"{One}+SectionI+PP1",
        "A/RES/80/951 SectionI.PP1",
        "A/RES/80/951, sect. I, first preambular paragraph"
    )]
    [InlineData($"{One}+SectionI+OP1_b", "A/RES/80/951 SectionI.OP1(b)", "A/RES/80/951, sect. I, para. 1 (b)")]
    [InlineData($"{One}+SectionII+OP1", "A/RES/80/951 SectionII.OP1", "A/RES/80/951, sect. II, para. 1")]
    [InlineData($"{One}+Annex1", "A/RES/80/951 Annex1", "A/RES/80/951, annex")]
    [InlineData($"{One}+Annex1+Para1_a", "A/RES/80/951 Annex1.Para1(a)", "A/RES/80/951, annex, para. 1 (a)")]
    [InlineData(
        $"{One}+Annex1+SectionI+Para1",
        "A/RES/80/951 Annex1.SectionI.Para1",
        "A/RES/80/951, annex, sect. I, para. 1"
    )]
    [InlineData($"{Several}+Annex1+Para1", "A/RES/80/952 Annex1.Para1", "A/RES/80/952, annex I, para. 1")]
    [InlineData($"{Several}+Annex2", "A/RES/80/952 Annex2", "A/RES/80/952, annex II")]
    [InlineData($"{Several}+Annex2+Para4_a", "A/RES/80/952 Annex2.Para4(a)", "A/RES/80/952, annex II, para. 4 (a)")]
    [InlineData(
        $"{Several}+SectionIV+Annex1+Para1",
        "A/RES/80/952 SectionIV.Annex1.Para1",
        "A/RES/80/952, sect. IV, annex, para. 1"
    )]
    public void Identity_and_citation_say_where_it_stands(string type, string id, string citation)
    {
        using var program = ContainerProjects.Load(
            LanguageVersion.CSharp14,
            SampleTrees.WithOneAnnex(),
            SampleTrees.WithSeveralAnnexes()
        );

        Assert.Equal(id, program.Const(type, "Id"));
        Assert.Equal(citation, program.Const(type, "Citation"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Paragraphs_enumerate_in_document_order_wherever_they_stand(LanguageVersion language)
    {
        using var program = ContainerProjects.Load(language, SampleTrees.WithOneAnnex());

        var paragraphs = program.Read<IReadOnlyList<Paragraph>>(One, "Paragraphs");

        Assert.Equal(
            [
                "PP1",
                "SectionI.PP1",
                "SectionI.OP1",
                "SectionI.OP1(a)",
                "SectionI.OP1(b)",
                "SectionI.OP2",
                "SectionII.OP1",
                "OP1",
                "Annex1.Para1",
                "Annex1.Para1(a)",
                "Annex1.SectionI.Para1",
            ],
            paragraphs.Select(paragraph => paragraph.Id.Split(' ')[1])
        );
        Assert.Equal(
            [
                ParagraphKind.Preambular,
                ParagraphKind.Operative,
                ParagraphKind.Subparagraph,
                ParagraphKind.AnnexParagraph,
            ],
            paragraphs.Select(paragraph => paragraph.Kind).Distinct()
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Info_says_what_the_consts_say(LanguageVersion language)
    {
        ImmutableArray<Text.Resolution> trees = [SampleTrees.WithOneAnnex(), SampleTrees.WithSeveralAnnexes()];
        using var program = ContainerProjects.Load(language, trees);

        var types = program
            .Program.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IParagraph)))
            .Select(type => type.FullName!)
            .ToList();

        Assert.Equal(11 + 5, types.Count);
        Assert.All(
            types,
            type =>
            {
                var info = program.Read<Paragraph>(type, "Info");
                Assert.Same(info, program.Read<Paragraph>(type, "Info"));
                Assert.Equal(program.Const(type, "Id"), info.Id);
                Assert.Equal(program.Const(type, "Citation"), info.Citation);
                Assert.Equal(program.Const(type, "Number"), info.Number);
                Assert.Equal(program.Const(type, "Marker"), info.Marker);
                Assert.Equal(program.Const(type, "Text"), info.Text);
                Assert.Equal(program.Const(type, "Verb"), info.Actions is [var action, ..] ? action.Verb : null);
            }
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Sub_paragraphs_are_those_beside_the_paragraph_and_footnotes_those_of_the_resolution(
        LanguageVersion language
    )
    {
        using var program = ContainerProjects.Load(language, SampleTrees.WithOneAnnex());

        var paragraph = program.Read<Paragraph>($"{One}+SectionI+OP1", "Info");

        Assert.Equal("Decides:\n(a) To continue;\n(b) To report;", paragraph.Text);
        Assert.Same(program.Read<Paragraph>($"{One}+SectionI+OP1_b", "Info"), paragraph.Subparagraphs[1]);
        Assert.Equal(
            [program.Read<Footnote>($"{One}+Fn1", "Info"), program.Read<Footnote>($"{One}+Fn2", "Info")],
            paragraph.Footnotes
        );
        Assert.Equal([2], program.Read<Paragraph>($"{One}+Annex1+Para1", "Info").Footnotes.Select(note => note.Number));
    }

    [Fact]
    public void A_section_or_annex_has_its_title_where_one_is_printed()
    {
        using var program = ContainerProjects.Load(LanguageVersion.CSharp14, SampleTrees.WithOneAnnex());

        Assert.Equal("Human <resources>", program.Const($"{One}+SectionI", "Title"));
        Assert.Equal("Our \"world\"", program.Const($"{One}+Annex1", "Title"));
        Assert.Null(program.Const($"{One}+SectionII", "Title"));
        Assert.True(program.Type($"{One}+SectionII").IsAssignableTo(typeof(IProvision)));
        Assert.False(program.Type($"{One}+SectionII").IsAssignableTo(typeof(IParagraph)));
    }
}
