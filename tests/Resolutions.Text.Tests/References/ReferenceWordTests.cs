namespace Resolutions.Text.Tests.References;

/// <summary>The words of references in the tables of the languages.</summary>
public class ReferenceWordTests
{
    [Fact]
    public void No_word_does_two_things() =>
        Assert.Empty(
            LanguageTables
                .All.SelectMany(table => table.References.All.Select(word => (table.Language, word)))
                .GroupBy(each => (each.Language, FoldedText.Key(each.word.Phrase)))
                .Where(group => group.Select(each => each.word with { Phrase = "" }).Distinct().Skip(1).Any())
                .Select(group =>
                    $"{group.Key.Language}: {string.Join(", ", group.Select(each => $"{each.word.Phrase} ({each.word.Role})"))}"
                )
        );

    [Fact]
    public void Every_language_has_the_words_of_each_role() =>
        Assert.All(
            LanguageTables.All,
            table =>
                Assert.Superset(
                    new HashSet<ReferenceRole>
                    {
                        ReferenceRole.Noun,
                        ReferenceRole.Unit,
                        ReferenceRole.Organ,
                        ReferenceRole.And,
                        ReferenceRole.To,
                        ReferenceRole.Self,
                        ReferenceRole.Here,
                        ReferenceRole.Previous,
                        ReferenceRole.Entitled,
                    },
                    table.References.All.Select(word => word.Role).ToHashSet()
                )
        );
}
