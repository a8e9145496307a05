using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Languages;

/// <summary>A small resolution in each of the languages, read whole.</summary>
public class WholeTextTests
{
    private const string French = """
        Quatre-vingtième session

        Point 20 a) de l’ordre du jour

        Petits textes

        ## Résolution adoptée par l'Assemblée générale le 18 décembre 2025

        [ sur la base du rapport de la Deuxième Commission (A/80/555, par. 12) ]

        80/7. Petits textes

        L'Assemblée générale ,

        Rappelant également sa résolution 70/1 du 25 septembre 2015,

        Profondément préoccupée par la longueur des textes,

        1. Prend également note , à cet égard, du petit texte du Secrétaire général ;

        2. Prie instamment les lecteurs de lire, et demande aux auteurs :

        a) D'écrire peu ; et

        b) De relire ;

        3. Décide de rester saisie de la question.

        61 e séance plénière 18 décembre 2025
        """;

    private const string Spanish = """
        Octogésimo período de sesiones

        Tema 20 a) del programa

        Textos pequeños

        Resolución aprobada por la Asamblea General el 18 de diciembre de 2025

        [sobre la base del informe de la Segunda Comisión (A/80/555, párr. 12)]

        80/7. Textos pequeños

        La Asamblea General,

        Recordando también su resolución 70/1, de 25 de septiembre de 2015,

        Profundamente preocupada por la longitud de los textos,

        1. Toma nota también, a este respecto, del pequeño texto del Secretario General;

        2. Insta a los lectores a que lean, y exhorta a los autores a que:

        a) Escriban poco; y

        b) Corrijan;

        3. Decide seguir ocupándose de la cuestión.

        61ª sesión plenaria
        18 de diciembre de 2025
        """;

    private const string Russian = """
        Восьмидесятая сессия

        Пункт 20 a) повестки дня

        Малые тексты

        Резолюция, принятая Генеральной Ассамблеей 18 декабря 2025 года

        [по докладу Второго комитета (A/80/555, пункт 12)]

        80/7. Малые тексты

        Генеральная Ассамблея,

        ссылаясь также на свою резолюцию 70/1 от 25 сентября 2015 года,

        будучи глубоко обеспокоена длиной текстов,

        1. принимает также к сведению, в этой связи, малый текст Генерального секретаря;

        2. настоятельно призывает читателей читать, и просит авторов:

        a) писать мало; и

        b) исправлять;

        3. постановляет продолжать заниматься этим вопросом.

        61-е пленарное заседание,
        18 декабря 2025 года
        """;

    private const string Arabic = """
        الدورة الثمانون

        البند 20 (أ) من جدول الأعمال

        نصوص صغيرة

        قرار اتخذته الجمعية العامة في 18 كانون الأول/ديسمبر 2025

        [بناء على تقرير اللجنة الثانية (A/80/555، الفقرة 12)]

        80/7- نصوص صغيرة

        إن الجمعية العامة،

        إذ تشير أيضا إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،

        وإذ يساورها بالغ القلق لطول النصوص،

        1. تحيط علماً أيضاً، في هذا الصدد، بالنص الصغير للأمين العام؛

        2. تحث القراء على القراءة، وتطلب إلى الكتاب أن:

        (a) يكتبوا قليلا؛

        (b) يصححوا؛

        3. تقرر أن تبقي المسألة قيد نظرها.

        الجلسة العامة 61
        18 كانون الأول/ديسمبر 2025
        """;

    public static TheoryData<Language, string> Texts =>
        new()
        {
            { Language.French, French },
            { Language.Spanish, Spanish },
            { Language.Russian, Russian },
            { Language.Arabic, Arabic },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_read_whole(Language language, string source)
    {
        var text = Reading.Parse(source.Replace("\r\n", "\n", StringComparison.Ordinal));
        var resolution = Assert.Single(text.Resolutions);
        var header = resolution.Header;

        Assert.Empty(text.Diagnostics);
        Assert.Equal(language, resolution.Language);
        Assert.Equal(("A/RES/80/7", 80, "12"), (header.Symbol, header.Session, header.ReportParagraph));
        Assert.Equal(new CalendarDate(2025, 12, 18), header.AdoptedOn);
        Assert.Equal(header.Title.Text, header.AgendaItemTitle);
        Assert.Equal((61, header.AdoptedOn), (resolution.Closing?.PlenaryMeeting, resolution.Closing?.Date));
        Assert.Equal(7, resolution.All().Count());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_actions_are_the_same_in_every_language(Language language, string source)
    {
        var resolution = Assert.Single(Reading.Parse(source).Resolutions);

        Assert.Equal(language, resolution.Language);
        Assert.Equal((ActionConcept.Recall, ActionModifiers.Also), Lead(resolution.Preambular(1)));
        Assert.Equal((ActionConcept.DeeplyConcerned, ActionModifiers.None), Lead(resolution.Preambular(2)));
        Assert.Equal(
            (ActionConcept.TakeNote, ActionModifiers.Also | ActionModifiers.InThisRegard),
            Lead(resolution.Operative(1))
        );
        Assert.Equal(
            [
                ActionConcept.Urge,
                language is Language.Russian or Language.Arabic ? ActionConcept.Request : ActionConcept.CallUpon,
            ],
            resolution.Operative(2).Actions.Select(action => action.Concepts[0])
        );
        Assert.Equal((ActionConcept.RemainSeized, ActionModifiers.None), Lead(resolution.Operative(3)));
    }

    [Theory]
    [InlineData(
        "Le Conseil de sécurité",
        "Se déclare de nouveau gravement préoccupé par la longueur.",
        "Se déclare de nouveau gravement préoccupé"
    )]
    [InlineData("L’Assemblée générale", "Fait également siennes les conclusions.", "Fait également siennes")]
    [InlineData("El Consejo de Seguridad", "Hace suyo también el informe.", "Hace suyo también")]
    [InlineData(
        "Совет Безопасности",
        "вновь с удовлетворением отмечает ход работы.",
        "вновь с удовлетворением отмечает"
    )]
    [InlineData("إن مجلس الأمن", "يقرر أن يبقي المسألة قيد نظره.", "يقرر أن يبقي … قيد نظره")]
    [InlineData("إن مجلس الأمن", "يـعـرب عن بالغ قلقه لطول النصوص.", "يـعـرب عن بالغ قلقه")]
    public void A_verb_is_printed_with_what_stands_between_its_words(string organ, string paragraph, string verb)
    {
        var resolution = SmallText.Read($"80/7. A\n\n{organ}،\n\n1. {paragraph}");

        Assert.Equal(verb, resolution.Operative(1).Actions[0].Verb);
    }

    [Fact]
    public void Traditional_characters_are_read_as_simplified_ones()
    {
        var resolution = SmallText.Read(
            "80/7. 小文本\n\n大會,\n\n回顧其決議,\n\n1. 決定結束。\n\n二〇二五年十二月十八日\n第六十一次全體會議"
        );

        Assert.Equal((ActionConcept.Recall, ActionModifiers.None), Lead(resolution.Preambular(1)));
        Assert.Equal(
            (61, new CalendarDate(2025, 12, 18)),
            (resolution.Closing?.PlenaryMeeting, resolution.Closing?.Date)
        );
    }

    private static (ActionConcept Concept, ActionModifiers Modifiers) Lead(Provision provision) =>
        (provision.Actions[0].Concepts[0], provision.Actions[0].Modifiers);
}
