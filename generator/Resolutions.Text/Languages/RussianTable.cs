using static Resolutions.Text.ActionConcept;
using static Resolutions.Text.PhraseForms;

namespace Resolutions.Text;

/// <summary>
/// Russian. Sources stand at each group; “unconfirmed” is what no real text was seen for. Paragraphs begin with a small letter;
/// comparisons do not mind.
/// </summary>
internal static class RussianTable
{
    private const PhraseForms Acting = Operative | Following;

    public static LanguageTable Create() =>
        new()
        {
            Language = Language.Russian,
            Code = "ru",
            Sources = new Dictionary<string, string>
            {
                [nameof(LanguageTable.References)] =
                    "General Assembly, twenty-sixth session; Security Council; the others: Editorial Manual",
                [nameof(LanguageTable.Letters)] = "unconfirmed",
                [nameof(LanguageTable.NumberSuffixes)] = "unconfirmed",
                [nameof(LanguageTable.UnitSymbols)] =
                    "International System of Units, in the Russian form of GOST 8.417",
                [nameof(LanguageTable.EnactingNames)] =
                    "General Assembly, twenty-sixth session; the others: Editorial Manual; Trusteeship Council and later organs: their official names, unconfirmed in a text",
                [nameof(LanguageTable.Lexicon)] =
                    "General Assembly, twenty-sixth, fifty-fifth and sixty-ninth sessions; ordinals of other numbers unconfirmed",
                [nameof(LanguageTable.Lines)] =
                    "General Assembly, twenty-sixth and sixty-ninth sessions; Security Council of 2003; those marked so unconfirmed",
                [nameof(LanguageTable.Verbs)] =
                    "General Assembly, twenty-sixth and fifty-fifth sessions; Security Council of 2003; the others by equivalence with English and French, unconfirmed",
                [nameof(LanguageTable.ModifiersBefore)] =
                    "вновь, решительно and с удовлетворением: General Assembly, twenty-sixth and fifty-fifth sessions; the others unconfirmed",
                [nameof(LanguageTable.ModifiersAfter)] = "unconfirmed",
                [nameof(LanguageTable.Connectives)] = "unconfirmed",
                [nameof(LanguageTable.JoiningWords)] = "unconfirmed",
                [nameof(LanguageTable.ListConjunctions)] = "unconfirmed",
                [nameof(LanguageTable.SectionNames)] = "unconfirmed",
                [nameof(LanguageTable.NoteOpenings)] = "unconfirmed",
                [nameof(LanguageTable.WordsInSentence)] = "unconfirmed",
                [nameof(LanguageTable.AnnexNames)] = "unconfirmed",
                [nameof(LanguageTable.UnitNames)] = "unconfirmed",
                [nameof(LanguageTable.Numbers)] = "unconfirmed",
                [nameof(LanguageTable.Embedding)] = "unconfirmed",
            },
            // Without the letters that lists leave out: ё, й, ъ, ы, ь.
            Letters = new("абвгдежзиклмнопрстуфхцчшщэюя"),
            NumberSuffixes = [new("бис", "bis"), new("тер", "ter")],
            UnitSymbols = ["м", "дм", "см", "мм", "км"],
            References = RussianReferences.Create(),
            // General Assembly of the twenty-sixth session; the others: Editorial Manual.
            EnactingNames =
            [
                new(Organ.GeneralAssembly, "Генеральная Ассамблея"),
                new(Organ.SecurityCouncil, "Совет Безопасности"),
                new(Organ.EconomicAndSocialCouncil, "Экономический и Социальный Совет"),
                new(Organ.HumanRightsCouncil, "Совет по правам человека"),
                // The names of these organs; English: their resolutions; the others: their official names, unconfirmed in a text.
                new(Organ.TrusteeshipCouncil, "Совет по Опеке"),
                new(Organ.CommissionOnHumanRights, "Комиссия по правам человека"),
                new(
                    Organ.CommissionForAsiaAndThePacific,
                    "Экономическая и социальная комиссия для Азии и Тихого океана"
                ),
                new(Organ.EnvironmentAssembly, "Ассамблея Организации Объединенных Наций по окружающей среде"),
                new(Organ.EnvironmentAssembly, "Ассамблея по окружающей среде"),
                new(Organ.HabitatAssembly, "Ассамблея Организации Объединенных Наций по Хабитат"),
                new(Organ.HabitatAssembly, "Ассамблея ООН-Хабитат"),
            ],
            Lexicon = new()
            {
                Ordinals = Ordinals(),
                Months =
                [
                    "января",
                    "февраля",
                    "марта",
                    "апреля",
                    "мая",
                    "июня",
                    "июля",
                    "августа",
                    "сентября",
                    "октября",
                    "ноября",
                    "декабря",
                ],
                Dates =
                [
                    "{day} {month} {year} года",
                    // So optical recognition reads the Official Records of 1971.
                    "{day} {month} {year} сода",
                    "{day} {month} {year} г.",
                    "{day} {month} {year} г",
                    "{day} {month} {year}",
                ],
            },
            Lines = Lines(),
            Verbs = PhrasePattern.Expand([.. Preamble(), .. Operatives()]),
            ModifiersBefore =
            [
                // “вновь”, “решительно” and “с удовлетворением” seen; the others unconfirmed.
                new("вновь", ActionModifiers.OnceAgain),
                new("снова", ActionModifiers.OnceAgain),
                new("еще раз", ActionModifiers.OnceAgain),
                new("также", ActionModifiers.Also),
                new("далее", ActionModifiers.Further),
                new("кроме того,", ActionModifiers.Further),
                new("решительно", ActionModifiers.Strongly),
                new("настоятельно", ActionModifiers.Strongly),
                new("глубоко", ActionModifiers.Deeply),
                new("особо", ActionModifiers.InParticular),
                new("с удовлетворением", ActionModifiers.WithSatisfaction),
                new("с признательностью", ActionModifiers.WithAppreciation),
                new("с интересом", ActionModifiers.WithAppreciation),
                new("с озабоченностью", ActionModifiers.WithConcern),
                new("с обеспокоенностью", ActionModifiers.WithConcern),
                new("с сожалением", ActionModifiers.WithRegret),
                new("в этой связи", ActionModifiers.InThisRegard, IsPartOfVerb: false),
                new("в этой связи,", ActionModifiers.InThisRegard, IsPartOfVerb: false),
                new("в этом контексте", ActionModifiers.InThisRegard, IsPartOfVerb: false),
            ],
            ModifiersAfter =
            [
                new("также", ActionModifiers.Also),
                new("далее", ActionModifiers.Further),
                new("кроме того", ActionModifiers.Further),
                new(", кроме того,", ActionModifiers.Further),
                new("вновь", ActionModifiers.OnceAgain),
                new("в частности", ActionModifiers.InParticular),
                new(", в частности,", ActionModifiers.InParticular),
                new("с удовлетворением", ActionModifiers.WithSatisfaction),
                new("с признательностью", ActionModifiers.WithAppreciation),
                new("с озабоченностью", ActionModifiers.WithConcern),
                new("с сожалением", ActionModifiers.WithRegret),
                new("в этой связи", ActionModifiers.InThisRegard, IsPartOfVerb: false),
                new(", в этой связи,", ActionModifiers.InThisRegard, IsPartOfVerb: false),
            ],
            Connectives = ["и", "а также", "поэтому"],
            JoiningWords = ["и", "а также"],
            ListConjunctions = ["и", "или", "а также"],
            SectionNames = ["Раздел", "Часть"],
            NoteOpenings =
            [
                "См.",
                "Там же",
                "Резолюция #",
                "Резолюции #",
                "Решение #",
                "Официальные отчеты",
                "United Nations, Treaty Series",
                "Издание Организации Объединенных Наций",
            ],
            WordsInSentence = ["и", "или", "в", "во", "на", "с", "со", "по", "о", "об", "для", "от", "к", "из", "у"],
            AnnexNames = ["Приложение", "Добавление"],
            UnitNames =
            [
                new("Статья", ProvisionTerm.Article),
                new("Правило", ProvisionTerm.Rule),
                new("Положение", ProvisionTerm.Regulation),
                new("Принцип", ProvisionTerm.Principle),
                new("Руководящий принцип", ProvisionTerm.Guideline),
                new("Цель", ProvisionTerm.Goal),
                new("Задача", ProvisionTerm.Target),
                new("Действие", ProvisionTerm.Action),
                new("Рекомендация", ProvisionTerm.Recommendation),
                new("Обязательство", ProvisionTerm.Commitment),
            ],
            // Cyrillic letters for those of the symbol.
            Numbers = new() { SessionMarks = [new("ЭС-", "ES-"), new("С-", "S-")] },
            Embedding = new(
                ["следующ", "нижеследующ"],
                [
                    "деклараци",
                    "итоговый документ",
                    "итогового документа",
                    "проект",
                    "программу действий",
                    "план действий",
                    "стратеги",
                    "пакт",
                    "конвенци",
                    "протокол",
                    "текст",
                ]
            ),
        };

    /// <summary>Feminine for сессия, neuter for заседание, masculine for комитет, each in the cases that lines need.</summary>
    private static OrdinalWords Ordinals() =>
        new OrdinalWords { Suffixes = ["-ая", "-я", "-ое", "-е", "-ом", "-м", "-ой", "-й", "-го", "-му", "-х"] }
            .Compose(
                [
                    "перв~",
                    "втор~",
                    "третий|третья|третьей|третью|третье|третьего|третьему|третьем|третьим",
                    "четверт~",
                    "пят~",
                    "шест~",
                    "седьм~",
                    "восьм~",
                    "девят~",
                    "десят~",
                    "одиннадцат~",
                    "двенадцат~",
                    "тринадцат~",
                    "четырнадцат~",
                    "пятнадцат~",
                    "шестнадцат~",
                    "семнадцат~",
                    "восемнадцат~",
                    "девятнадцат~",
                ],
                [
                    "двадцат~",
                    "тридцат~",
                    "сороков~",
                    "пятидесят~",
                    "шестидесят~",
                    "семидесят~",
                    "восьмидесят~",
                    "девяност~",
                ],
                [
                    "двадцать …",
                    "тридцать …",
                    "сорок …",
                    "пятьдесят …",
                    "шестьдесят …",
                    "семьдесят …",
                    "восемьдесят …",
                    "девяносто …",
                ],
                "ый|ой|ая|ую|ое|ого|ому|ом|ым"
            )
            .ComposeHundred("сто …", 1);

    private static KnownLine[] Lines() =>
        [
            // Sessions and agenda items: General Assembly documents of the sixty-ninth session.
            new(LineField.Session, "{ordinal} сессия"),
            new(LineField.Session, "{ordinal} специальная сессия"),
            new(LineField.Session, "{ordinal} чрезвычайная специальная сессия"),
            new(LineField.AgendaItem, "Пункт {item} повестки дня"),
            new(LineField.AgendaItem, "Пункты {item} повестки дня"),
            // Converters join the lines of session, item and title of the item.
            new(LineField.AgendaItem, "Пункт {item} повестки дня{text}"),
            new(LineField.AgendaItem, "{ordinal} сессия Пункт {item} повестки дня{text}"),
            new(LineField.AgendaItem, "{ordinal} сессия Пункты {item} повестки дня{text}"),
            // Unconfirmed.
            new(LineField.Session, "Сессия {number} года"),
            new(LineField.Session, "Основная сессия {number} года"),
            new(LineField.Adoption, "Резолюция, принятая Генеральной Ассамблеей {date}"),
            new(LineField.Masthead, "Резолюция, принятая Генеральной Ассамблеей"),
            new(LineField.Adoption, "Резолюция, принятая Экономическим и Социальным Советом {date}"),
            new(LineField.Adoption, "Резолюция, принятая Советом по правам человека {date}"),
            new(LineField.DecisionAdoption, "Решение, принятое Советом по правам человека {date}"),
            new(LineField.Masthead, "Резолюция, принятая Советом по правам человека"),
            new(LineField.Report, "[по докладу {committee} ({symbol}, пункт {paragraph})]"),
            new(LineField.Report, "[по докладу {committee} ({symbol}, пункты {paragraph})]"),
            new(LineField.Report, "[по докладу {committee} ({symbol}, п. {paragraph})]"),
            new(LineField.Report, "[по докладу {committee} ({symbol})]"),
            new(LineField.Report, "[без передачи в главные комитеты ({symbol})]"),
            new(LineField.Report, "[без передачи в один из главных комитетов ({symbol})]"),
            new(LineField.Report, "[по рекомендации {committee} ({symbol})]"),
            new(LineField.Report, "[по предложению, рассмотренному на пленарном заседании ({symbol})]"),
            new(
                LineField.Adoption,
                "Резолюция, принятая Ассамблеей Организации Объединенных Наций по окружающей среде {date}"
            ),
            new(LineField.Masthead, "Резолюция, принятая Экономическим и Социальным Советом"),
            new(LineField.Report, "[без передачи в главные комитеты ({symbol}, пункт {paragraph})]"),
            new(
                LineField.Report,
                "[по предложению, рассмотренному в соответствии с процедурой отсутствия возражений ({symbol})]"
            ),
            new(LineField.Session, "Возобновленная {ordinal} сессия"),
            new(LineField.Session, "{ordinal} сессия (возобновленная)"),
            new(LineField.Session, "Возобновленная {ordinal} чрезвычайная специальная сессия"),
            new(LineField.Session, "{ordinal} чрезвычайная специальная сессия (возобновленная)"),
            new(LineField.Session, "Организационная сессия {number} года"),
            new(LineField.Session, "Возобновленная организационная сессия {number} года"),
            new(LineField.Masthead, "Совет по правам человека"),
            new(LineField.Masthead, "Экономический и Социальный Совет"),
            new(LineField.Masthead, "Заявление Председателя"),
            new(LineField.Masthead, "* Переиздано по техническим причинам{text}"),
            new(LineField.Masthead, "{day} {month} - {day} {month} {year} года"),
            new(LineField.Masthead, "{day}-{day} {month} {year} года"),
            new(LineField.Day, "{date}"),
            new(LineField.Distribution, "Distr.: General"),
            new(LineField.Distribution, "Переиздано по техническим причинам{text}"),
            new(LineField.Distribution, "Просьба отправить на вторичную переработку"),
            new(LineField.Distribution, "Distr.: General {date}"),
            // Security Council resolutions of 2003.
            new(LineField.Number, "Резолюция {number} ({year})"),
            new(LineField.Number, "Резолюция {number} ({year}) от {date}"),
            new(LineField.Adoption, "Резолюция от {date}"),
            new(LineField.Adoption, "от {date}"),
            new(LineField.Report, "[{symbol}]"),
            new(LineField.Adoption, "принятая Советом Безопасности на его {ordinal} заседании {date}"),
            new(LineField.Adoption, "принятая Советом Безопасности на его {ordinal} заседании, {date}"),
            new(LineField.Adoption, "Принята Советом Безопасности на его {ordinal} заседании {date}"),
            new(LineField.Adoption, "Принята Советом Безопасности на его {ordinal} заседании, {date}"),
            new(LineField.Adoption, "Принята Советом Безопасности {date}"),
            // Any organ.
            new(LineField.Adoption, "Резолюция, принятая {text} {date}"),
            new(LineField.Masthead, "принятая Советом Безопасности на его {ordinal} заседании"),
            // General Assembly of the twenty-sixth session; the other forms unconfirmed.
            new(LineField.Meeting, "{ordinal} пленарное заседание"),
            new(LineField.Meeting, "{ordinal} пленарное заседание, {date}"),
            new(LineField.Meeting, "{ordinal} пленарное заседание {date}"),
            new(LineField.Meeting, "{ordinal} пленарное заседание (возобновленное)"),
            new(LineField.Meeting, "{ordinal} заседание"),
            new(LineField.Meeting, "{ordinal} заседание, {date}"),
            new(LineField.Meeting, "{ordinal} заседание {date}"),
            new(LineField.Meeting, "на {ordinal} пленарном заседании"),
            new(LineField.Meeting, "Принята единогласно на {ordinal} заседании{text}"),
            new(LineField.Meeting, "Принята без голосования на {ordinal} заседании{text}"),
            new(LineField.Meeting, "Принята консенсусом на {ordinal} заседании{text}"),
            new(LineField.Meeting, "Принято единогласно на {ordinal} заседании{text}"),
            new(LineField.Meeting, "Принята на {ordinal} заседании{text}"),
            new(LineField.Date, "{date}"),
            new(LineField.Vote, "[Принята без голосования.]"),
            new(LineField.Vote, "[Принята в результате заносимого в отчет о заседании голосования{text}"),
            new(LineField.Vote, "[Принята заносимым в отчет о заседании голосованием{text}"),
            new(LineField.Vote, "[Принята {text} голосами против {text}"),
            new(LineField.Vote, "Голоса распределились следующим образом:{text}"),
            new(LineField.Vote, "Голосовали за:{text}"),
            new(LineField.Vote, "Голосовали против:{text}"),
            new(LineField.Vote, "Воздержались:{text}"),
        ];

    /// <summary>
    /// Seen in General Assembly texts of the twenty-sixth and fifty-fifth sessions and Security Council texts of 2003: ссылаясь,
    /// напоминая, подтверждая, признавая, отмечая, принимая к сведению, приветствуя, подчеркивая, руководствуясь, считая,
    /// рассмотрев, получив, исходя из убеждения, преисполненная решимости, определяя, действуя. The others unconfirmed.
    /// </summary>
    private static VerbPhrase[] Preamble() =>
        [
            new("ссылаясь на", Preambular, Recall),
            new("напоминая", Preambular, Recall, Remind),
            new("(вновь подтверждая|подтверждая вновь)", Preambular, Reaffirm),
            new("подтверждая", Preambular, Reaffirm, Confirm),
            new("(подтверждая|вновь подтверждая) свою приверженность", Preambular, ReaffirmCommitment),
            new("(вновь заявляя|повторяя|вновь повторяя)", Preambular, Reiterate),
            new("(повторяя свой призыв|вновь призывая)", Preambular, ReiterateCall),
            new("утверждая", Preambular, Affirm),
            new("признавая", Preambular, Recognize, Acknowledge),
            new("(отмечая|констатируя)", Preambular, Note),
            new("(с удовлетворением отмечая|отмечая с удовлетворением)", Preambular, NoteSatisfaction),
            new("(с признательностью отмечая|отмечая с признательностью)", Preambular, NoteAppreciation),
            new("принимая к сведению с (признательностью|удовлетворением|интересом)", Preambular, NoteAppreciation),
            new("с (признательностью|удовлетворением|интересом) принимая к сведению", Preambular, NoteAppreciation),
            new("с (озабоченностью|обеспокоенностью|беспокойством) отмечая", Preambular, NoteConcern),
            new("отмечая с (озабоченностью|обеспокоенностью|беспокойством)", Preambular, NoteConcern),
            new(
                "с (глубокой|серьезной|большой) (озабоченностью|обеспокоенностью) отмечая",
                Preambular,
                NoteGreatConcern
            ),
            new(
                "отмечая с (глубокой|серьезной|большой) (озабоченностью|обеспокоенностью)",
                Preambular,
                NoteGreatConcern
            ),
            new("(отмечая с сожалением|с сожалением отмечая)", Preambular, NoteRegret),
            new("(принимая к сведению|приняв к сведению)", Preambular, TakeNote),
            new("(приветствуя|с удовлетворением приветствуя)", Preambular, Welcome),
            new("(высоко оценивая|дав высокую оценку|отдавая должное)", Preambular, Commend, PayTribute),
            new(
                "выражая (признательность|свою признательность|благодарность|глубокую признательность)",
                Preambular,
                Appreciate
            ),
            new("подчеркивая", Preambular, Stress, Emphasize, Underline, Underscore),
            new("(особо отмечая|особо подчеркивая|делая особый упор на)", Preambular, Emphasize, Highlight),
            new("обращая особое внимание", Preambular, Highlight),
            new("(сознавая|осознавая|отдавая себе отчет)", Preambular, Conscious, Aware),
            new("(памятуя|помня)", Preambular, Mindful, BearInMind),
            new("учитывая", Preambular, BearInMind, Consider, TakeIntoAccount),
            new("(руководствуясь|вдохновляясь)", Preambular, Guided),
            new(
                "(будучи убежден|будучи убеждена|будучи твердо убежден|будучи твердо убеждена|будучи глубоко убеждена|исходя из убеждения)",
                Preambular,
                Convinced
            ),
            new(
                "(убежденный|убежденная|выражая убеждение|выражая убежденность|будучи уверена|будучи уверен)",
                Preambular,
                Convinced
            ),
            new("(считая|полагая)", Preambular, Consider),
            new("(принимая во внимание|принимая в расчет)", Preambular, TakeIntoAccount),
            new("рассмотрев", Preambular, HavingConsidered),
            new("заслушав", Preambular, HavingConsidered),
            new("изучив", Preambular, HavingExamined),
            new("получив", Preambular, HavingReceived),
            new(
                "(преисполненный|преисполненная|будучи преисполнен|будучи преисполнена) решимости",
                Preambular,
                Determined,
                Resolve
            ),
            new("(будучи полон|будучи полна) решимости", Preambular, Determined),
            new("(определяя|определив|констатируя, что)", Preambular, Determine),
            new("действуя (на основании|в соответствии с) (главы|главой) VII", Preambular, ActChapterVII),
            new(
                "(будучи обеспокоен|будучи обеспокоена|будучи озабочен|будучи озабочена|обеспокоенная|обеспокоенный)",
                Preambular,
                Concerned
            ),
            new(
                "выражая (озабоченность|обеспокоенность|свою озабоченность|свою обеспокоенность|беспокойство)",
                Preambular,
                Concerned
            ),
            new("будучи глубоко (обеспокоен|обеспокоена|озабочен|озабочена)", Preambular, DeeplyConcerned),
            new("выражая (глубокую|свою глубокую) (озабоченность|обеспокоенность)", Preambular, DeeplyConcerned),
            new("будучи (серьезно|крайне) (обеспокоен|обеспокоена|озабочен|озабочена)", Preambular, GravelyConcerned),
            new(
                "выражая (серьезную|свою серьезную|крайнюю) (озабоченность|обеспокоенность)",
                Preambular,
                GravelyConcerned
            ),
            new(
                "(будучи встревожен|будучи встревожена|будучи глубоко встревожена|будучи глубоко встревожен|выражая тревогу)",
                Preambular,
                Alarmed
            ),
            new("(выражая сожаление|выражая глубокое сожаление)", Preambular, Deplore, Regret),
            new("сожалея", Preambular, Regret),
            new("отвергая", Preambular, Reject),
            new("осуждая", Preambular, Condemn, Deplore),
            new("(решительно|самым решительным образом) осуждая", Preambular, StronglyCondemn),
            new("(обращаясь с просьбой|прося)", Preambular, Request),
            new("(призывая|обращаясь с призывом)", Preambular, CallUpon, CallFor, Appeal),
            new("настоятельно призывая", Preambular, Urge),
            new("поощряя", Preambular, Encourage),
            new("предлагая", Preambular, Invite),
            new("рекомендуя", Preambular, Recommend),
            new("требуя", Preambular, Demand),
            new("одобряя", Preambular, Endorse, Approve),
            new("поддерживая", Preambular, Support, Endorse),
            new("выражая (поддержку|свою поддержку)", Preambular, ExpressSupport),
            new("заявляя", Preambular, Declare),
            new("с (интересом|нетерпением) ожидая", Preambular, LookForward),
            new("(выражая надежду|надеясь)", Preambular, ExpressHope),
            new("воздавая должное", Preambular, PayTribute),
            new("обращая внимание", Preambular, DrawAttention),
            new("желая", Preambular, Determined),
            // By equivalence with the English and French phrases; unconfirmed.
            new("учитывая также", Preambular, TakeIntoAccount),
            new("принимая во внимание также", Preambular, TakeIntoAccount),
            new("приняв", Preambular, Adopt, Accept),
            new("постановив", Preambular, Decide),
            new("учредив", Preambular, Establish),
            new("отметив", Preambular, Note),
            new("стремясь", Preambular, Determined),
            new("выражая удовлетворение", Preambular, NoteSatisfaction, Welcome),
            new("выражая глубокое удовлетворение", Preambular, NoteSatisfaction, Welcome),
            new("особо выделяя", Preambular, Highlight),
            new("заявляя о", Preambular, Declare),
            new("испытывая озабоченность", Preambular, Concerned),
            new("испытывая глубокую озабоченность", Preambular, Concerned),
            new("испытывая серьезную озабоченность", Preambular, Concerned),
            new("исходя из", Preambular, Consider, Guided),
        ];

    /// <summary>
    /// Seen in texts of the same sessions: подтверждает, утверждает, осуждает, постановляет, призывает, вновь призывает, выражает
    /// сочувствие. The others unconfirmed.
    /// </summary>
    private static VerbPhrase[] Operatives() =>
        [
            new("(ссылается на|напоминает о|напоминает, что)", Acting, Recall),
            new("напоминает", Acting, Recall, Remind),
            new("вновь подтверждает", Acting, Reaffirm, Reiterate),
            new("подтверждает", Acting, Reaffirm, Confirm),
            new("(подтверждает|вновь подтверждает) свою приверженность", Acting, ReaffirmCommitment),
            new("(повторяет|вновь заявляет|вновь повторяет)", Acting, Reiterate),
            new("(вновь призывает|повторяет свой призыв|вновь обращается с призывом)", Acting, ReiterateCall),
            new("признает", Acting, Recognize, Acknowledge),
            new("(отмечает|констатирует)", Acting, Note),
            new("(с удовлетворением отмечает|отмечает с удовлетворением)", Acting, NoteSatisfaction),
            new("(с признательностью отмечает|отмечает с признательностью)", Acting, NoteAppreciation),
            new("принимает к сведению", Acting, TakeNote),
            new("принимает к сведению с (признательностью|удовлетворением|интересом)", Acting, NoteAppreciation),
            new("с (признательностью|удовлетворением|интересом) принимает к сведению", Acting, NoteAppreciation),
            new("с (озабоченностью|обеспокоенностью|беспокойством) отмечает", Acting, NoteConcern),
            new("отмечает с (озабоченностью|обеспокоенностью|беспокойством)", Acting, NoteConcern),
            new("с (глубокой|серьезной|большой) (озабоченностью|обеспокоенностью) отмечает", Acting, NoteGreatConcern),
            new("отмечает с (глубокой|серьезной|большой) (озабоченностью|обеспокоенностью)", Acting, NoteGreatConcern),
            new("(отмечает с сожалением|с сожалением отмечает)", Acting, NoteRegret),
            new("(приветствует|с удовлетворением приветствует)", Acting, Welcome),
            new("(высоко оценивает|дает высокую оценку)", Acting, Commend),
            new(
                "выражает (признательность|свою признательность|благодарность|глубокую признательность|свою глубокую признательность)",
                Acting,
                Appreciate
            ),
            new("благодарит", Acting, Appreciate),
            new("подчеркивает", Acting, Stress, Emphasize, Underline, Underscore),
            new("(особо отмечает|особо подчеркивает)", Acting, Emphasize, Highlight),
            new("обращает особое внимание", Acting, Highlight),
            new("(сознает|осознает)", Acting, Conscious, Recognize),
            new("(считает|полагает)", Acting, Consider),
            new("определяет", Acting, Determine),
            new(
                "выражает (озабоченность|обеспокоенность|свою озабоченность|свою обеспокоенность|беспокойство)",
                Acting,
                Concerned
            ),
            new("выражает (глубокую|свою глубокую) (озабоченность|обеспокоенность)", Acting, DeeplyConcerned),
            new(
                "выражает (серьезную|свою серьезную|крайнюю) (озабоченность|обеспокоенность)",
                Acting,
                GravelyConcerned
            ),
            new("выражает тревогу", Acting, Alarmed),
            new("(выражает сожаление|выражает глубокое сожаление|выражает свое сожаление)", Acting, Deplore, Regret),
            new("сожалеет", Acting, Regret),
            new("отвергает", Acting, Reject),
            new("осуждает", Acting, Condemn, Deplore),
            new("(решительно|самым решительным образом) осуждает", Acting, StronglyCondemn),
            new("(постановляет|решает)", Acting, Decide, Resolve),
            new(
                "постановляет (продолжать заниматься|продолжать активно заниматься|активно заниматься|заниматься) этим вопросом",
                Acting,
                RemainSeized
            ),
            new("просит", Acting, Request),
            new("призывает", Acting, CallUpon, CallFor, Encourage),
            new("призывает к", Acting, CallFor),
            new("обращается с призывом", Acting, Appeal),
            new("обращается с (просьбой|настоятельным призывом)", Acting, Request, Appeal),
            new("(настоятельно призывает|настоятельно просит)", Acting, Urge),
            new("самым настоятельным образом призывает", Acting, StronglyUrge),
            new("(поощряет|побуждает)", Acting, Encourage),
            new("предлагает", Acting, Invite),
            new("рекомендует", Acting, Recommend, Encourage),
            new("требует", Acting, Demand),
            new("настаивает", Acting, Insist),
            new("поручает", Acting, Direct, Instruct),
            new("(уполномочивает|санкционирует)", Acting, Authorize),
            new("утверждает", Acting, Approve, Endorse, Affirm),
            new("одобряет", Acting, Endorse, Approve),
            new("принимает", Acting, Adopt, Accept),
            new("соглашается", Acting, Agree),
            new("провозглашает", Acting, Proclaim, Declare),
            new("(заявляет|объявляет)", Acting, Declare),
            new("(учреждает|создает)", Acting, Establish),
            new("назначает", Acting, Appoint),
            new("поддерживает", Acting, Support, Endorse),
            new("выражает (поддержку|свою поддержку|полную поддержку|свою полную поддержку)", Acting, ExpressSupport),
            new("с (интересом|нетерпением) ожидает", Acting, LookForward),
            new("(выражает надежду|надеется)", Acting, ExpressHope),
            new(
                "выражает (сочувствие|соболезнования|свои соболезнования|глубокое сочувствие)",
                Acting,
                ExpressSympathy
            ),
            new("(воздает должное|отдает должное)", Acting, PayTribute),
            new("обращает внимание", Acting, DrawAttention),
            new("(обязуется|берет на себя обязательство)", Acting, Undertake, Commit),
            new("(продолжает|остается)", Operative, Continue),
            // By equivalence with the English and French phrases; unconfirmed.
            new("выражает удовлетворение", Acting, NoteSatisfaction, Welcome),
            new("выражает глубокое удовлетворение", Acting, NoteSatisfaction, Welcome),
            new("выражает свое удовлетворение", Acting, NoteSatisfaction, Welcome),
            new("откладывает", Acting, Decide),
            new("избирает", Acting, Appoint),
            new("передает", Acting, Direct),
            new("продлевает", Acting, Decide),
            new("поздравляет", Acting, Commend),
            new("вновь подчеркивает", Acting, Emphasize, Stress),
            new("намерен", Acting, Determined),
            new("намерена", Acting, Determined),
            new("обращается ко", Acting, Appeal),
            new("разделяет мнение", Acting, Agree),
            new("предупреждает", Acting, Remind),
        ];
}
