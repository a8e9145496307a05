namespace Resolutions.Text.Tests.Languages;

/// <summary>The lines above the preamble and below the last paragraph that each language is known to print.</summary>
public class KnownLineTests
{
    private static readonly CalendarDate Day = new(2025, 12, 18);

    [Theory]
    [InlineData(Language.English, "Resolution adopted by the General Assembly on 18 December 2025")]
    [InlineData(Language.English, "Resolution adopted by the Human Rights Council on 18 December 2025")]
    [InlineData(Language.English, "Adopted by the Security Council at its 9001st meeting, on 18 December 2025")]
    [InlineData(Language.English, "on 18 December 2025")]
    [InlineData(Language.Chinese, "2025 年 12 月 18 日大会决议")]
    [InlineData(Language.Chinese, "二〇二五年十二月十八日大會決議")]
    [InlineData(Language.French, "Résolution adoptée par l’Assemblée générale le 18 décembre 2025")]
    [InlineData(Language.French, "RESOLUTION ADOPTEE PAR L' ASSEMBLEE GENERALE LE 18 DECEMBRE 2025")]
    [InlineData(Language.French, "Résolution adoptée par le Conseil économique et social le 18 décembre 2025")]
    [InlineData(Language.French, "Adoptée par le Conseil de sécurité à sa 9001 e séance, le 18 décembre 2025")]
    [InlineData(Language.Spanish, "Resolución aprobada por la Asamblea General el 18 de diciembre de 2025")]
    [InlineData(
        Language.Spanish,
        "Aprobada por el Consejo de Seguridad en su 9001ª sesión, celebrada el 18 de diciembre de 2025"
    )]
    [InlineData(Language.Russian, "Резолюция, принятая Генеральной Ассамблеей 18 декабря 2025 года")]
    [InlineData(Language.Russian, "принятая Советом Безопасности на его 9001-м заседании 18 декабря 2025 года")]
    [InlineData(Language.Arabic, "قرار اتخذته الجمعية العامة في 18 كانون الأول/ديسمبر 2025")]
    [InlineData(Language.Arabic, "قرار اتخذه مجلس حقوق الإنسان في ١٨ كانون الأول/ ديسمبر ٢٠٢٥")]
    public void Adoption(Language language, string line) =>
        Assert.Equal((LineField.Adoption, Day), (Read(language, line).Field, Read(language, line).Match.Date));

    [Theory]
    [InlineData(Language.English, "61st plenary meeting, 18 December 2025")]
    [InlineData(Language.English, "Sixty-first plenary meeting 18 December 2025")]
    [InlineData(Language.French, "61 e séance plénière 18 décembre 2025")]
    [InlineData(Language.French, "Soixante et unième séance plénière, le 18 décembre 2025")]
    [InlineData(Language.French, "61e séance plénière (reprise) 18 décembre 2025")]
    [InlineData(Language.Spanish, "61ª sesión plenaria, 18 de diciembre de 2025")]
    [InlineData(Language.Russian, "61-е пленарное заседание, 18 декабря 2025 года")]
    [InlineData(Language.Arabic, "الجلسة العامة 61، 18 كانون الأول/ديسمبر 2025")]
    [InlineData(Language.Chinese, "二〇二五年十二月十八日第六十一次全體會議")]
    public void Meeting_and_date(Language language, string line)
    {
        var (field, match) = Read(language, line);

        Assert.Equal((LineField.Meeting, 61, Day), (field, match.Number, match.Date));
    }

    [Theory]
    [InlineData(Language.French, "Quatre-vingtième session", 80)]
    [InlineData(Language.French, "Vingt-troisième session extraordinaire", 23)]
    [InlineData(Language.French, "Session de 2025", 2025)]
    [InlineData(Language.Spanish, "Octogésimo período de sesiones", 80)]
    [InlineData(Language.Spanish, "Décimo período extraordinario de sesiones de emergencia", 10)]
    [InlineData(Language.Russian, "Восьмидесятая сессия", 80)]
    [InlineData(Language.Russian, "Десятая чрезвычайная специальная сессия", 10)]
    [InlineData(Language.Arabic, "الدورة الثمانون", 80)]
    [InlineData(Language.Arabic, "الدورة الاستثنائية الطارئة العاشرة", 10)]
    public void Session(Language language, string line, int number) =>
        Assert.Equal((LineField.Session, number), (Read(language, line).Field, Read(language, line).Match.Number));

    [Theory]
    [InlineData(
        Language.French,
        "[ sur la base du rapport de la Deuxième Commission (A/80/555, par. 12) ]",
        "Deuxième Commission"
    )]
    [InlineData(
        Language.French,
        "[sur le rapport de la Commission des petits textes (Quatrième Commission) (A/80/555, par. 12)]",
        "Commission des petits textes (Quatrième Commission)"
    )]
    [InlineData(
        Language.Spanish,
        "[sobre la base del informe de la Segunda Comisión (A/80/555, párr. 12)]",
        "Segunda Comisión"
    )]
    [InlineData(Language.Russian, "[по докладу Второго комитета (A/80/555, пункт 12)]", "Второго комитета")]
    [InlineData(Language.Arabic, "[بناء على تقرير اللجنة الثانية (A/80/555، الفقرة 12)]", "اللجنة الثانية")]
    public void Report(Language language, string line, string committee)
    {
        var match = Read(language, line).Match;

        Assert.Equal(
            (committee, "A/80/555", "12"),
            (match.Value(PatternHole.Committee), match.Value(PatternHole.Symbol), match.Value(PatternHole.Paragraph))
        );
    }

    [Theory]
    [InlineData(Language.French, "Point 20, a , de l'ordre du jour", "20, a")]
    [InlineData(Language.French, "Quatre-vingtième session Point 20 a) de l’ordre du jour Petits textes", "20 a)")]
    [InlineData(Language.Spanish, "Tema 20 a) del programa", "20 a)")]
    [InlineData(Language.Russian, "Пункт 20 a) повестки дня", "20 a)")]
    [InlineData(Language.Arabic, "البند 20 (أ) من جدول الأعمال", "20 (أ)")]
    public void Agenda_item(Language language, string line, string item) =>
        Assert.Equal(item, Read(language, line).Match.Value(PatternHole.Item));

    [Theory]
    [InlineData(Language.English, "[Adopted without a vote.]")]
    [InlineData(
        Language.English,
        "[Adopted by a recorded vote of 29 to 15, with 3 abstentions. The voting was as follows:"
    )]
    [InlineData(Language.French, "[Adoptée sans vote.]")]
    [InlineData(Language.Spanish, "[Aprobada sin votación.]")]
    [InlineData(Language.Russian, "[Принята без голосования.]")]
    [InlineData(Language.Arabic, "[اعتُمد بدون تصويت.]")]
    [InlineData(Language.Chinese, "[未经表决获得通过。]")]
    [InlineData(Language.English, "[Adopted without a vote. See chap. XVII.]")]
    [InlineData(Language.English, "[Adopted without a vote]")]
    public void Vote(Language language, string line) => Assert.Equal(LineField.Vote, Read(language, line).Field);

    [Theory]
    [InlineData(Language.English, "22 February–24 March 2025")]
    [InlineData(Language.French, "22 février-24 mars 2025")]
    [InlineData(Language.Spanish, "22 de febrero a 24 de marzo de 2025")]
    [InlineData(Language.Russian, "22 февраля – 24 марта 2025 года")]
    [InlineData(Language.Arabic, "22 شباط/فبراير - 24 آذار/مارس 2025")]
    [InlineData(Language.Chinese, "2025 年 2 月 22 日至 3 月 24 日")]
    public void Days_of_a_session(Language language, string line) =>
        Assert.Equal(LineField.Masthead, Read(language, line).Field);

    [Fact]
    public void Every_month_is_read_in_every_language()
    {
        foreach (var table in LanguageTables.All)
        {
            for (var month = 1; month <= 12; month++)
            {
                foreach (var name in MonthNames(table, month))
                {
                    var line = table.Language switch
                    {
                        Language.Chinese => $"2025年{name}月3日",
                        Language.Spanish => $"3 de {name} de 2025",
                        Language.Russian => $"3 {name} 2025 года",
                        _ => $"3 {name} 2025",
                    };
                    Assert.Equal(new CalendarDate(2025, month, 3), Read(table.Language, line).Match.Date);
                }
            }
        }
    }

    private static string[] MonthNames(LanguageTable table, int month) =>
        table.Lexicon.Months.Count == 0 ? [$"{month}"] : table.Lexicon.Months[month - 1].Split('|');

    private static (LineField Field, PatternMatch Match) Read(Language language, string line)
    {
        var table = LanguageTables.All.Single(each => each.Language == language);
        foreach (var known in table.Lines)
        {
            if (known.Pattern.Match(line, table.Lexicon) is { } match)
            {
                return (known.Field, match);
            }
        }

        throw new Xunit.Sdk.XunitException($"No line of {language} is “{line}”.");
    }
}
