using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Languages;

/// <summary>A language is a table: with one more table, texts in one more language are read whole.</summary>
public class SeventhLanguageTests
{
    private const string Source = """
        Octogésima sessão

        Ponto 20 a) da ordem do dia

        Pequenos textos

        Resolução adotada pela Assembleia Geral em 18 de dezembro de 2025

        [com base no relatório da Segunda Comissão (A/80/555, parágrafo 12)]

        80/7. Pequenos textos

        A Assembleia Geral,

        Recordando também a sua resolução 70/1, de 25 de setembro de 2015,¹

        1. Toma nota também do pequeno texto;

        1 duplo. Decide escrever pouco, e solicita aos Estados que:

        α) Escrevam pouco; e

        β) Corrijam;

        2. Decide continuar.

        61ª sessão plenária
        18 de dezembro de 2025

        Anexo

        Artigo 1

        Os textos são pequenos.

        ¹ Ver A/80/1.
        """;

    private static readonly IReadOnlyList<LanguageTable> Seven = [.. LanguageTables.All, SeventhLanguage.Create()];

    [Fact]
    public void A_text_is_read_whole_by_its_table_alone()
    {
        var text = Read(Source);
        var resolution = Assert.Single(text.Resolutions);
        var header = resolution.Header;

        Assert.Empty(text.Diagnostics);
        Assert.Equal(SeventhLanguage.Portuguese, resolution.Language);
        Assert.Equal("PP1 OP1 OP1bis(a b) OP2 Annex1[Article1]", Outline.Of(resolution));
        Assert.Equal(("A/RES/80/7", 80, "20 a)"), (header.Symbol, header.Session, header.AgendaItem));
        Assert.Equal(("Segunda Comissão", "A/80/555", "12"), (header.Committee, header.Report, header.ReportParagraph));
        Assert.Equal(new CalendarDate(2025, 12, 18), header.AdoptedOn);
        Assert.Equal("Pequenos textos", header.AgendaItemTitle);
        Assert.Equal((61, header.AdoptedOn), (resolution.Closing?.PlenaryMeeting, resolution.Closing?.Date));
        Assert.Equal("Ver A/80/1.", Assert.Single(resolution.Footnotes).Content.Text);
    }

    [Fact]
    public void Its_verbs_are_found()
    {
        var resolution = Read(Source).Resolutions.Single();
        var inserted = resolution.Provisions.Single(each => each.Label == "1bis");

        Assert.Equal(
            ("Recordando também", ActionModifiers.Also),
            (resolution.Preambular(1).Actions[0].Verb, resolution.Preambular(1).Actions[0].Modifiers)
        );
        Assert.Equal(
            [ActionConcept.Decide, ActionConcept.Request],
            inserted.Actions.Select(action => action.Concepts[0])
        );
    }

    [Fact]
    public void Without_its_table_the_text_is_refused() =>
        Assert.Equal(TextRules.NotAResolution, Assert.Single(Reading.Parse(Source).Diagnostics).Rule);

    [Fact]
    public void The_six_languages_are_read_as_before() =>
        Assert.Equal(Language.English, Read(SmallText.English("1. Decides to act.")).Resolutions.Single().Language);

    private static ResolutionText Read(string source) =>
        ResolutionText.Parse(
            source.Replace("\r\n", "\n", StringComparison.Ordinal),
            Seven,
            TestContext.Current.CancellationToken
        );
}
