extern alias contract;

namespace Resolutions.Text.Tests.Languages;

/// <summary>The tables are data; these are the rules that the data must keep.</summary>
public class TableTests
{
    public static TheoryData<Language> Languages => [.. LanguageTables.All.Select(table => table.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_phrase_stands_once_for_each_form(Language language)
    {
        var phrases = Table(language)
            .Verbs.SelectMany(verb => Forms(verb.Forms).Select(form => (Folded(verb.Phrase), form)))
            .ToList();

        Assert.Equal(phrases.Distinct().Count(), phrases.Count);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_verb_has_a_concept_and_a_place_to_open(Language language) =>
        Assert.All(
            Table(language).Verbs,
            verb =>
            {
                Assert.NotEmpty(verb.Concepts);
                Assert.NotEqual(default, verb.Forms & PhraseForms.Opening);
            }
        );

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_organ_has_an_enacting_name(Language language) =>
        Assert.Equal(
            Enum.GetValues<Organ>().Order(),
            Table(language).EnactingNames.Select(name => name.Organ).Distinct().Order()
        );

    [Fact]
    public void A_concept_is_the_same_in_the_parser_and_in_the_contract() =>
        Assert.Equal(
            Enum.GetValues<contract::Resolutions.ActionConcept>().Select(each => (each.ToString(), (int)each)),
            Enum.GetValues<ActionConcept>().Select(each => (each.ToString(), (int)each))
        );

    private static LanguageTable Table(Language language) =>
        LanguageTables.All.Single(table => table.Language == language);

    private static string Folded(string phrase) =>
        string.Concat(phrase.Where(c => !Characters.IsDress(c)).Select(Characters.Fold));

    private static IEnumerable<PhraseForms> Forms(PhraseForms forms) =>
        new[] { PhraseForms.Preambular, PhraseForms.Operative, PhraseForms.Following }.Where(form =>
            (forms & form) != 0
        );
}
