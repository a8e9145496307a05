using Resolutions.Text.Tests.Harness;
using static Resolutions.Text.Tests.Harness.SmallText;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>The numbers and letters of Russian texts, and Latin letters in Cyrillic words.</summary>
public class RussianMarkerTests
{
    [Theory]
    [InlineData("а)|б)|в)", "a b c")]
    [InlineData("a)|б)|в)", "a b c")]
    [InlineData("a)|b)|с)|d)|е)", "a b c d e")]
    [InlineData("а)|i)|ii)|б)", "a a.i a.ii b")]
    [InlineData("a)|i)|a.|b.|ii)|b)", "a a.i a.i.a a.i.b a.ii b")]
    public void Parts_are_lettered_in_either_script(string markers, string labels)
    {
        var items = markers.Split('|').Select(marker => $"{marker} сделать следующее:");
        var text = Reading.Parse(
            Russian($"1. просит государства:\n\n{string.Join("\n\n", items)}\n\n2. постановляет продолжать.")
        );

        Assert.Empty(text.Diagnostics);
        Assert.Equal(labels, Outline.Labels(text.Resolutions.Single().Operative(1)));
    }

    [Theory]
    [InlineData("1-бис.", "1bis")]
    [InlineData("1 бис.", "1bis")]
    [InlineData("1-тер.", "1ter")]
    [InlineData("1 ter.", "1ter")]
    [InlineData("1-bis.", "1bis")]
    public void An_inserted_paragraph_stands_between_two_numbers(string marker, string label)
    {
        var text = Reading.Parse(
            Russian($"1. просит писать;\n\n{marker} просит читать;\n\n2. постановляет продолжать.")
        );

        Assert.Empty(text.Diagnostics);
        Assert.Equal($"PP1 OP1 OP{label} OP2", Outline.Of(text.Resolutions.Single()));
    }

    [Fact]
    public void Latin_letters_that_look_like_Cyrillic_ones_do_not_matter()
    {
        var source = Russian("1. прocит пиcaть;\n\n2. пocтaнoвляeт пpoдoлжaть.")
            .Replace("Генеральная Ассамблея,", "Гeнepaльная Accaмблeя,", StringComparison.Ordinal)
            .Replace("ссылаясь", "ccылaяcь", StringComparison.Ordinal)
            .Replace("Восьмидесятая сессия", "Bocьмидecятaя ceccия", StringComparison.Ordinal)
            .Replace("заседание", "зaceдaниe", StringComparison.Ordinal)
            .Replace("декабря", "дeкaбpя", StringComparison.Ordinal);
        var text = Reading.Parse(source);
        var resolution = text.Resolutions.Single();

        Assert.Empty(text.Diagnostics);
        Assert.Equal("PP1 OP1 OP2", Outline.Of(resolution));
        Assert.Equal((80, 61), (resolution.Header.Session, resolution.Closing?.PlenaryMeeting));
        Assert.Equal(new CalendarDate(2025, 12, 18), resolution.Closing?.Date);
        Assert.Equal(ActionConcept.Recall, resolution.Preambular(1).Actions[0].Concepts[0]);
        Assert.Equal("прocит", resolution.Operative(1).Actions[0].Verb);
    }

    [Fact]
    public void Targets_are_named_and_lettered() =>
        Assert.Equal(
            "PP1 OP1 Annex1[Goal1[h Target1.1 Target1.2 Target1.a] Goal2[h Target2.1]]",
            Outline.Of(
                Read(
                    Russian("1. постановляет продолжать.")
                        + "\n\nПриложение\n\nЦель 1. Ликвидация нищеты\n\nЗадача 1.1 Ликвидировать ее.\n\n1.2 Сократить ее.\n\n"
                        + "1.а Обеспечить ресурсы.\n\nЦель 2. Ликвидация голода\n\nЗадача 2.1. Покончить с ним."
                )
            )
        );
}
