namespace Resolutions.Tests;

/// <summary>Values that are there in two languages, as generated code makes them.</summary>
public class LanguageTests
{
    private static readonly Language[] Both = [Language.English, Language.French];

    [Fact]
    public void A_paragraph_finds_its_versions()
    {
        Paragraph? french = null;
        Paragraph? english = null;
        english = Paragraph("Decides;", Language.English, Find);
        french = Paragraph("Décide ;", Language.French, Find);

        Assert.Equal(Language.English, english.Language);
        Assert.Equal(Both, english.Languages);
        Assert.Equal(Both, french.Languages);
        Assert.Same(french, english.In(Language.French));
        Assert.Same(english, french.In(Language.English));
        Assert.Same(french, french.In(Language.French));
        Assert.True(english.TryIn(Language.French, out Paragraph? found));
        Assert.Same(french, found);

        Paragraph? Find(Language language) =>
            language switch
            {
                Language.English => english,
                Language.French => french,
                _ => null,
            };
    }

    [Fact]
    public void A_value_in_one_language_is_its_only_version()
    {
        Paragraph paragraph = Make.Paragraph();
        Footnote footnote = Make.Footnote(1);
        Resolution resolution = Make.Resolution();

        Assert.Equal([Language.Chinese], paragraph.Languages);
        Assert.Same(paragraph, paragraph.In(Language.Chinese));
        Assert.Equal([Language.Chinese], footnote.Languages);
        Assert.Same(footnote, footnote.In(Language.Chinese));
        Assert.Equal([Language.Chinese], resolution.Languages);
        Assert.Same(resolution, resolution.In(Language.Chinese));
    }

    [Fact]
    public void A_missing_language_is_said_with_those_that_are_there()
    {
        KeyNotFoundException missing = Assert.Throws<KeyNotFoundException>(() =>
            Paragraph("Decides;", Language.English, static _ => null).In(Language.Russian)
        );

        Assert.Equal("A/RES/78/132, para. 1 is there in English, French, but not in Russian.", missing.Message);
        Assert.Throws<KeyNotFoundException>(() => Make.Footnote(1).In(Language.French));
        Assert.Throws<KeyNotFoundException>(() => Make.Resolution().In(Language.French));
        Assert.False(Make.Paragraph().TryIn(Language.French, out Paragraph? paragraph));
        Assert.Null(paragraph);
        Assert.False(Make.Footnote(1).TryIn(Language.French, out Footnote? footnote));
        Assert.Null(footnote);
        Assert.False(Make.Resolution().TryIn(Language.French, out Resolution? resolution));
        Assert.Null(resolution);
    }

    private static Paragraph Paragraph(string text, Language language, Func<Language, Paragraph?> find) =>
        new(
            Make.Symbol,
            "OP1",
            language,
            ParagraphKind.Operative,
            1,
            "1.",
            text,
            [],
            [],
            [],
            languages: Both,
            inLanguage: find
        );
}
