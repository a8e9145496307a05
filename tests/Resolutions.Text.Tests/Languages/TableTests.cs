extern alias contract;

namespace Resolutions.Text.Tests.Languages;

/// <summary>The tables are data; these are the rules that the data must keep.</summary>
public class TableTests
{
    /// <summary>What a source names: a document, the texts of an organ, a standard, or that there is none.</summary>
    private static readonly string[] Evidence =
    [
        "Editorial Manual",
        "General Assembly",
        "Security Council",
        "resolutions of the four organs",
        "A/RES/",
        "International System of Units",
        "unconfirmed",
    ];

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

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_group_of_entries_says_where_it_was_found(Language language)
    {
        var table = Table(language);

        Assert.Equal(Groups(table).Order(StringComparer.Ordinal), table.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.All(table.Sources.Values, source => Assert.Contains(Evidence, source.Contains));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_code_is_the_same_in_the_parser_and_in_the_contract(Language language)
    {
        var contract = Enum.Parse<contract::Resolutions.Language>(language.ToString());
        var url = contract::Resolutions.DocumentSymbol.Parse("A/RES/78/132").UrlIn(contract).ToString();

        Assert.Contains($"/{Table(language).Code}/", url, StringComparison.Ordinal);
        Assert.Equal(Table(language).Code, LanguageCodes.Of(language));
    }

    /// <summary>The names of the properties that hold what is known of the language, where there is more than every language has.</summary>
    private static IEnumerable<string> Groups(LanguageTable table) =>
        typeof(LanguageTable)
            .GetProperties()
            .Where(property =>
                property.SetMethod is { IsPublic: true } && property.Name != nameof(LanguageTable.Sources)
            )
            .Where(property =>
                property.GetValue(table) switch
                {
                    IReadOnlyList<NumberSuffix> suffixes => suffixes.Count > NumberSuffix.Latin.Count,
                    IReadOnlyList<string> words when property.Name == nameof(LanguageTable.UnitSymbols) => words.Any(
                        word => word.Any(c => c > 'z')
                    ),
                    IReadOnlyCollection<object> entries => entries.Count > 0,
                    EmbeddingWords words => words.Texts.Count > 0,
                    NumberForms forms => forms != NumberForms.Common,
                    ReferenceWords words => words.All.Count > 0,
                    LetterOrder or Lexicon => true,
                    _ => false,
                }
            )
            .Select(property => property.Name);

    private static LanguageTable Table(Language language) =>
        LanguageTables.All.Single(table => table.Language == language);

    private static string Folded(string phrase) =>
        string.Concat(phrase.Where(c => !Characters.IsDress(c)).Select(Characters.Fold));

    private static IEnumerable<PhraseForms> Forms(PhraseForms forms) =>
        new[] { PhraseForms.Preambular, PhraseForms.Operative, PhraseForms.Following }.Where(form =>
            (forms & form) != 0
        );
}
