namespace Resolutions.Text.Tests.Languages;

/// <summary>Ordinals in words and figures, as sessions and meetings are counted.</summary>
public class OrdinalTests
{
    private static readonly string[] FrenchUnits =
    [
        "unième",
        "deuxième",
        "troisième",
        "quatrième",
        "cinquième",
        "sixième",
        "septième",
        "huitième",
        "neuvième",
        "dixième",
        "onzième",
        "douzième",
        "treizième",
        "quatorzième",
        "quinzième",
        "seizième",
        "dix-septième",
        "dix-huitième",
        "dix-neuvième",
    ];

    [Fact]
    public void French_ordinals_from_1_to_99() => AssertAll(Language.French, French);

    [Fact]
    public void Spanish_ordinals_from_1_to_99()
    {
        string[] units = ["primer", "segundo", "tercer", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno"];
        string[] tens =
        [
            "décim",
            "vigésim",
            "trigésim",
            "cuadragésim",
            "quincuagésim",
            "sexagésim",
            "septuagésim",
            "octogésim",
            "nonagésim",
        ];
        AssertAll(
            Language.Spanish,
            n =>
                n < 10 ? units[n - 1]
                : n == 11 ? "undécimo"
                : n == 12 ? "duodécimo"
                : n % 10 == 0 ? tens[n / 10 - 1] + "o"
                : $"{tens[n / 10 - 1]}o {units[n % 10 - 1]}"
        );
        AssertAll(
            Language.Spanish,
            n =>
                n % 10 == 0
                    ? tens[n / 10 - 1] + "a"
                    : (n < 10 ? "" : tens[n / 10 - 1] + "a ")
                        + (n % 10 is 1 or 3 ? units[n % 10 - 1] + "a" : units[n % 10 - 1][..^1] + "a")
        );
    }

    [Theory]
    [InlineData("ая", "ья")]
    [InlineData("ой", "ьей")]
    [InlineData("ое", "ье")]
    [InlineData("ом", "ьем")]
    public void Russian_ordinals_from_1_to_99(string ending, string thirdEnding)
    {
        string[] units = ["перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят"];
        string[] teens = ["один", "две", "три", "четыр", "пят", "шест", "сем", "восем", "девят"];
        string[] tens =
        [
            "двадцат",
            "тридцат",
            "сороков",
            "пятидесят",
            "шестидесят",
            "семидесят",
            "восьмидесят",
            "девяност",
        ];
        string[] stems =
        [
            "двадцать",
            "тридцать",
            "сорок",
            "пятьдесят",
            "шестьдесят",
            "семьдесят",
            "восемьдесят",
            "девяносто",
        ];
        AssertAll(
            Language.Russian,
            n =>
                n is > 10 and < 20 ? teens[n - 11] + "надцат" + ending
                : n > 10 && n % 10 == 0 ? tens[n / 10 - 2] + ending
                : (n > 10 ? stems[n / 10 - 2] + " " : "") + Unit(n > 10 ? n % 10 : n)
        );

        string Unit(int n) => units[n - 1] + (n == 3 ? thirdEnding : ending);
    }

    [Theory]
    [InlineData("ون")]
    [InlineData("ين")]
    public void Arabic_ordinals_from_1_to_99(string ending)
    {
        string[] units =
        [
            "الأولى",
            "الثانية",
            "الثالثة",
            "الرابعة",
            "الخامسة",
            "السادسة",
            "السابعة",
            "الثامنة",
            "التاسعة",
            "العاشرة",
        ];
        string[] tens = ["العشر", "الثلاث", "الأربع", "الخمس", "الست", "السبع", "الثمان", "التسع"];
        AssertAll(
            Language.Arabic,
            n =>
                n <= 10 ? units[n - 1]
                : n < 20 ? Unit(n % 10) + " عشرة"
                : n % 10 == 0 ? tens[n / 10 - 2] + ending
                : $"{Unit(n % 10)} و{tens[n / 10 - 2]}{ending}"
        );

        string Unit(int n) => n == 1 ? "الحادية" : units[n - 1];
    }

    [Theory]
    [InlineData(Language.English, "first", 1)]
    [InlineData(Language.English, "Seventy-eighth", 78)]
    [InlineData(Language.English, "Hundred and seventy-seventh", 177)]
    [InlineData(Language.English, "61st", 61)]
    [InlineData(Language.French, "Première", 1)]
    [InlineData(Language.French, "vingt et unième", 21)]
    [InlineData(Language.French, "Vingt-et-unième", 21)]
    [InlineData(Language.French, "SOIXANTE-DIXNEUVIEME", 79)]
    [InlineData(Language.French, "Cent-quatre-vingt-troisième", 183)]
    [InlineData(Language.French, "1 re", 1)]
    [InlineData(Language.French, "49 e", 49)]
    [InlineData(Language.French, "3ème", 3)]
    [InlineData(Language.Spanish, "decimoséptimo", 17)]
    [InlineData(Language.Spanish, "vigesimotercera", 23)]
    [InlineData(Language.Spanish, "QUINCUAGESIMO NOVENO", 59)]
    [InlineData(Language.Spanish, "49ª", 49)]
    [InlineData(Language.Spanish, "81a.", 81)]
    [InlineData(Language.Spanish, "79.º", 79)]
    [InlineData(Language.Russian, "49-е", 49)]
    [InlineData(Language.Russian, "81-м", 81)]
    [InlineData(Language.Russian, "сто семьдесят седьмое", 177)]
    [InlineData(Language.Arabic, "٤٩", 49)]
    [InlineData(Language.Arabic, "الـثـامـنـة والسَّبعون", 78)]
    [InlineData(Language.Arabic, "الثانية عشر", 12)]
    [InlineData(Language.Chinese, "第七十八", 78)]
    [InlineData(Language.Chinese, "第一八二一", 1821)]
    [InlineData(Language.Chinese, "第一千八百二十一", 1821)]
    public void Other_forms(Language language, string text, int value) => AssertReads(language, text, value);

    private static string French(int n) =>
        n switch
        {
            1 => "première",
            < 20 => FrenchUnits[n - 1],
            80 => "quatre-vingtième",
            > 80 => "quatre-vingt-" + FrenchUnits[n - 81],
            > 60 => (n is 61 or 71 ? "soixante et " : "soixante-") + FrenchUnits[n - 61],
            _ when n % 10 == 0 => FrenchTens(n)[..^1].TrimEnd('e') + (n == 20 ? "tième" : "ième"),
            _ => FrenchTens(n) + (n % 10 == 1 ? " et " : "-") + FrenchUnits[n % 10 - 1],
        };

    private static string FrenchTens(int n) =>
        (n / 10) switch
        {
            2 => "vingt",
            3 => "trente",
            4 => "quarante",
            5 => "cinquante",
            _ => "soixante",
        };

    private static void AssertAll(Language language, Func<int, string> words)
    {
        for (var n = 1; n < 100; n++)
        {
            AssertReads(language, words(n), n);
        }
    }

    private static void AssertReads(Language language, string text, int value)
    {
        var ordinals = LanguageTables.All.Single(table => table.Language == language).Lexicon.Ordinals;
        var length = ordinals.Read(text, 0, out var read);

        Assert.Equal((text, text.Length, value), (text, length, read));
    }
}
