using Microsoft.CodeAnalysis.CSharp;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Languages;

/// <summary>What a type says that is made of a resolution in two languages.</summary>
public sealed class LanguageVersionTests
{
    private const string Type = TwoLanguages.Type;

    public static TheoryData<LanguageVersion> Languages => [LanguageVersion.CSharp8, LanguageVersion.CSharp14];

    [Fact]
    public void Two_versions_are_one_type_and_nothing_is_reported()
    {
        var run = TwoLanguages.Project.Generate();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["A_RES_80_901.g.cs", "ResolutionCatalog.g.cs"], run.HintNames);
        run.AssertCompilesWithoutWarning();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Text_is_in_the_preferred_language_and_each_language_has_its_const(LanguageVersion language)
    {
        using var program = TwoLanguages.Load(language);

        Assert.Equal("en", program.Const(Type, "Language"));
        Assert.Equal("Small texts", program.Const(Type, "Title"));
        Assert.Equal("Small texts", program.Const(Type, "TitleEn"));
        Assert.Equal("Petits textes", program.Const(Type, "TitleFr"));
        Assert.Equal("Takes note of the report of the Secretary-General;", program.Const($"{Type}+OP1", "Text"));
        Assert.Equal("Takes note of the report of the Secretary-General;", program.Const($"{Type}+OP1", "En"));
        Assert.Equal("Prend note du rapport du Secrétaire général ;", program.Const($"{Type}+OP1", "Fr"));
        Assert.Equal("De poursuivre ;", program.Const($"{Type}+OP2_a", "Fr"));
        Assert.Equal("Voir résolution 79/5.", program.Const($"{Type}+Fn2", "Fr"));
        Assert.Null(program.Const($"{Type}+OP1", "Es"));
        Assert.Equal([Language.English, Language.French], program.Read<IReadOnlyList<Language>>(Type, "Languages"));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("FR")]
    [InlineData("French")]
    [InlineData("french")]
    public void The_project_chooses_the_preferred_language(string preferred)
    {
        using var program = TwoLanguages.Load(LanguageVersion.CSharp14, preferred);

        Assert.Equal("fr", program.Const(Type, "Language"));
        Assert.Equal("https://docs.un.org/fr/A/RES/80/901", program.Const(Type, "Url"));
        Assert.Equal("Prend note du rapport du Secrétaire général ;", program.Const($"{Type}+OP1", "Text"));
        Assert.Equal("Prend note", program.Const($"{Type}+OP1", "Verb"));
        Assert.Equal("Takes note of the report of the Secretary-General;", program.Const($"{Type}+OP1", "En"));
        Assert.Equal([Language.French, Language.English], program.Read<IReadOnlyList<Language>>(Type, "Languages"));
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("")]
    public void A_preferred_language_that_a_resolution_lacks_leaves_it_to_English(string preferred)
    {
        using var program = TwoLanguages.Load(LanguageVersion.CSharp14, preferred);

        Assert.Equal("en", program.Const(Type, "Language"));
    }

    [Theory]
    [InlineData("a.txt", "b.txt", "fr")]
    [InlineData("b.txt", "a.txt", "zh")]
    public void Without_preference_and_English_the_first_path_decides(string french, string chinese, string expected)
    {
        var seed = Texts.Seed.At(chinese);
        var twin = new TextFile(
            french,
            new FrenchResolution()
                .ToString()
                .Replace("80/901", "78/132", StringComparison.Ordinal)
                .Replace("Quatre-vingtième session", "Soixante-dix-huitième session", StringComparison.Ordinal)
        );

        var run = TestProject.Of(twin, seed).Generate();

        Assert.Equal(["A_RES_78_132.g.cs", "ResolutionCatalog.g.cs"], run.HintNames);
        Assert.Contains($"const string Language = \"{expected}\"", run["A_RES_78_132.g.cs"], StringComparison.Ordinal);
        run.Output.AssertNoWarnings();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_paragraph_in_another_language_has_its_own_text_actions_and_footnotes(LanguageVersion language)
    {
        using var program = TwoLanguages.Load(language);
        var english = program.Read<Paragraph>($"{Type}+OP1", "Info");

        var french = english.In(Language.French);

        Assert.Equal(Language.French, french.Language);
        Assert.Equal("Prend note du rapport du Secrétaire général ;", french.Text);
        Assert.Equal((english.Id, english.Citation, english.Number), (french.Id, french.Citation, french.Number));
        Assert.Equal(ActionConcept.TakeNote, Assert.Single(french.Actions).Concept);
        Assert.Equal("Prend note", french.Actions[0].Verb);
        var anchor = Assert.Single(french.Anchors);
        Assert.Equal("Prend note du rapport".Length, anchor.Position);
        Assert.Same(program.Read<Footnote>($"{Type}+Fn1", "Info").In(Language.French), anchor.Footnote);
        Assert.Equal([Language.English, Language.French], french.Languages);
        Assert.Same(french, english.In(Language.French));
        Assert.Same(french, french.In(Language.French));
        Assert.Same(english, french.In(Language.English));
        Assert.Same(english, english.In(Language.English));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Sub_paragraphs_of_another_language_are_in_that_language(LanguageVersion language)
    {
        using var program = TwoLanguages.Load(language);

        var french = program.Read<Paragraph>($"{Type}+OP2", "Info").In(Language.French);

        Assert.Equal("Décide :\na) De poursuivre ;\nb) De faire rapport.", french.Text);
        Assert.Equal(french.Text, program.Const($"{Type}+OP2", "Fr"));
        Assert.Same(program.Read<Paragraph>($"{Type}+OP2_b", "Info").In(Language.French), french.Subparagraphs[1]);
        Assert.Equal("Voir résolution 79/5.", Assert.Single(french.Footnotes).Text);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_that_is_not_there_is_not_found(LanguageVersion language)
    {
        using var program = TwoLanguages.Load(language);
        var paragraph = program.Read<Paragraph>($"{Type}+OP1", "Info");

        Assert.False(paragraph.TryIn(Language.Russian, out var missing));
        Assert.Null(missing);
        Assert.True(paragraph.TryIn(Language.French, out var found));
        Assert.Equal(Language.French, found.Language);
        var failure = Assert.Throws<KeyNotFoundException>(() => paragraph.In(Language.Russian));
        Assert.Contains("A/RES/80/901, para. 1", failure.Message, StringComparison.Ordinal);
        Assert.Contains("English, French", failure.Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => program.Read<Footnote>($"{Type}+Fn1", "Info").In(Language.Arabic));
        Assert.Throws<KeyNotFoundException>(() => program.Read<Resolution>(Type, "Info").In(Language.Chinese));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_resolution_in_another_language_has_its_own_header_and_paragraphs(LanguageVersion language)
    {
        using var program = TwoLanguages.Load(language);
        var english = program.Read<Resolution>(Type, "Info");

        var french = english.In(Language.French);

        Assert.Equal("Petits textes", french.Title);
        Assert.Equal("https://docs.un.org/fr/A/RES/80/901", french.Url);
        Assert.Equal(
            (80, 901, "15", "2025-12-19"),
            (french.Session, french.Number, french.AgendaItem, french.AdoptionDate)
        );
        Assert.Equal(english.Paragraphs.Select(each => each.Id), french.Paragraphs.Select(each => each.Id));
        Assert.All(french.Paragraphs, paragraph => Assert.Equal(Language.French, paragraph.Language));
        Assert.Equal(["A/80/100.", "Voir résolution 79/5."], french.Footnotes.Select(note => note.Text));
        Assert.Same(french, english.In(Language.French));
        Assert.Same(english, french.In(Language.English));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_paragraph_that_one_language_has_alone_has_a_type_in_that_language(LanguageVersion language)
    {
        var english = new EnglishResolution().At("a.txt");
        var french = new FrenchResolution
        {
            Preamble = ["Rappelant sa résolution 70/1,", "Rappelant également sa résolution 71/1,"],
            Operative = ["Prend note du rapport ;", "Prie le Secrétaire général de faire rapport ;", "Décide d’agir.¹"],
            Notes = ["¹ A/80/100."],
        }.At("b.txt");
        var run = (TestProject.Of(english, french) with { LanguageVersion = language }).Generate();
        run.Output.AssertNoWarnings();
        using var program = new LoadedProgram(run.Output.EmitAssembly());

        Assert.Equal(
            ["PP1", "PP2", "OP1", "OP2", "OP3"],
            program.Read<IReadOnlyList<Paragraph>>(Type, "Paragraphs").Select(each => each.Id.Split(' ')[1])
        );
        Assert.Equal("Décide d’agir.", program.Const($"{Type}+OP3", "Text"));
        Assert.Equal("Décide d’agir.", program.Const($"{Type}+OP3", "Fr"));
        Assert.Null(program.Const($"{Type}+OP3", "En"));
        var only = program.Read<Paragraph>($"{Type}+OP3", "Info");
        Assert.Equal([Language.French], only.Languages);
        Assert.Equal("A/80/100.", Assert.Single(only.Footnotes).Text);
        Assert.Same(only, program.Read<Resolution>(Type, "Info").In(Language.French).Paragraphs[4]);
        Assert.False(only.TryIn(Language.English, out _));
    }

    [Fact]
    public void A_text_in_one_language_has_no_const_for_it()
    {
        using var program = TwoLanguages.Load(TestProject.Of(TwoLanguages.French));

        Assert.Null(program.Const($"{Type}+OP1", "Fr"));
        Assert.Equal([Language.French], program.Read<Paragraph>($"{Type}+OP1", "Info").Languages);
        Assert.Equal([Language.French], program.Read<IReadOnlyList<Language>>(Type, "Languages"));
        Assert.Equal("Petits textes", program.Read<Resolution>(Type, "Info").In(Language.French).Title);
    }

    [Fact]
    public void User_code_uses_each_language_as_a_const()
    {
        var project = TwoLanguages.Project.WithSource(
            """
            using System;
            using Resolutions;
            using Resolutions.Generated;

            [Implements<A_RES_80_901.OP1>]
            [Obsolete(A_RES_80_901.OP2.Fr + A_RES_80_901.OP2.En + A_RES_80_901.TitleFr)]
            public sealed class Indicator
            {
                public static string Of(Language language) =>
                    A_RES_80_901.OP1.Info.TryIn(language, out Paragraph? paragraph)
                        ? paragraph.Text
                        : A_RES_80_901.OP1.Info.In(Language.French).Text;
            }
            """
        );

        project.Generate().AssertCompilesWithoutWarning();
    }
}
