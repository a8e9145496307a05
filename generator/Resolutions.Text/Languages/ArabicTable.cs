using static Resolutions.Text.ActionConcept;
using static Resolutions.Text.PhraseForms;

namespace Resolutions.Text;

/// <summary>
/// Arabic. Sources stand at each group; “unconfirmed” is what no real text was seen for. The phrases are listed in the feminine,
/// as the General Assembly (الجمعية) acts; councils (مجلس) act in the masculine. Vowel signs and hamza do not matter.
/// </summary>
internal static class ArabicTable
{
    private const PhraseForms Acting = Operative | Following;

    public static LanguageTable Create() =>
        new()
        {
            Language = Language.Arabic,
            Code = "ar",
            Sources = new Dictionary<string, string>
            {
                [nameof(LanguageTable.References)] =
                    "General Assembly, fifty-fifth and seventy-sixth sessions; the others: Editorial Manual, unconfirmed",
                [nameof(LanguageTable.Letters)] =
                    "(أ): General Assembly, seventy-fourth session; the order: letters of resolutions 40/152, 41/86, 42/42 and 43/81; the other letters unconfirmed",
                [nameof(LanguageTable.NumberSuffixes)] = "unconfirmed",
                [nameof(LanguageTable.EnactingNames)] =
                    "General Assembly, seventy-sixth session; the others: Editorial Manual; Trusteeship Council and later organs: their official names, unconfirmed in a text",
                [nameof(LanguageTable.Lexicon)] =
                    "months: Editorial Manual; ordinals: General Assembly, fifty-fifth, seventy-fourth and seventy-sixth sessions; ordinals of other numbers unconfirmed",
                [nameof(LanguageTable.Lines)] =
                    "General Assembly, fifty-fifth, seventy-fourth and seventy-sixth sessions; those marked so unconfirmed",
                [nameof(LanguageTable.Verbs)] =
                    "General Assembly, fifty-fifth, seventy-fourth and seventy-sixth sessions; the others by equivalence with English and French, unconfirmed",
                [nameof(LanguageTable.ModifiersBefore)] = "unconfirmed",
                [nameof(LanguageTable.ModifiersAfter)] =
                    "أيضا and مرة أخرى: General Assembly, seventy-sixth session; the others unconfirmed",
                [nameof(LanguageTable.Connectives)] = "unconfirmed",
                [nameof(LanguageTable.JoiningWords)] = "unconfirmed",
                [nameof(LanguageTable.ListConjunctions)] = "unconfirmed",
                [nameof(LanguageTable.Numbers)] =
                    "sessions: General Assembly resolution 217 A (III); special and emergency special sessions unconfirmed",
                [nameof(LanguageTable.SectionForms)] = "General Assembly; the sessions unconfirmed",
                [nameof(LanguageTable.SectionWords)] = "General Assembly; the sessions unconfirmed",
                [nameof(LanguageTable.AnnexNames)] = "unconfirmed",
                [nameof(LanguageTable.NoteOpenings)] = "unconfirmed",
                [nameof(LanguageTable.PartLetterNames)] =
                    "General Assembly resolutions 40/152 (O), 41/86 (Q), 42/42 (F) and 43/81 (B); the other letters unconfirmed",
                [nameof(LanguageTable.UnitNames)] = "unconfirmed",
                [nameof(LanguageTable.Embedding)] = "unconfirmed",
            },
            // The abjad order.
            Letters = new("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
            NumberSuffixes = [new("مكررا", "bis"), new("مكرر", "bis")],
            References = ArabicReferences.Create(),
            // General Assembly of the seventy-sixth session; the others: Editorial Manual.
            EnactingNames =
            [
                new(Organ.GeneralAssembly, "إن الجمعية العامة"),
                new(Organ.SecurityCouncil, "إن مجلس الأمن"),
                new(Organ.EconomicAndSocialCouncil, "إن المجلس الاقتصادي والاجتماعي"),
                new(Organ.HumanRightsCouncil, "إن مجلس حقوق الإنسان"),
                // The names of these organs; English: their resolutions; the others: their official names, unconfirmed in a text.
                new(Organ.TrusteeshipCouncil, "إن مجلس الوصاية"),
                new(Organ.CommissionOnHumanRights, "إن لجنة حقوق الإنسان"),
                new(Organ.CommissionForAsiaAndThePacific, "إن اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ"),
                new(Organ.EnvironmentAssembly, "إن جمعية الأمم المتحدة للبيئة"),
                new(Organ.EnvironmentAssembly, "إن جمعية البيئة"),
                new(Organ.HabitatAssembly, "إن جمعية الأمم المتحدة للموئل"),
                new(Organ.HabitatAssembly, "إن جمعية موئل الأمم المتحدة"),
            ],
            Lexicon = new()
            {
                Ordinals = Ordinals(),
                // Both names of a month, as the United Nations prints them, or one of the two.
                Months =
                [
                    "كانون الثاني/يناير|كانون الثاني|يناير",
                    "شباط/فبراير|شباط|فبراير",
                    "آذار/مارس|آذار|مارس",
                    "نيسان/أبريل|نيسان/إبريل|نيسان|أبريل",
                    "أيار/مايو|أيار|مايو",
                    "حزيران/يونيه|حزيران/يونيو|حزيران|يونيه|يونيو",
                    "تموز/يوليه|تموز/يوليو|تموز|يوليه|يوليو",
                    "آب/أغسطس|آب|أغسطس",
                    "أيلول/سبتمبر|أيلول|سبتمبر",
                    "تشرين الأول/أكتوبر|تشرين الأول|أكتوبر",
                    "تشرين الثاني/نوفمبر|تشرين الثاني|نوفمبر",
                    "كانون الأول/ديسمبر|كانون الأول|ديسمبر",
                ],
                Dates = ["{day} {month} {year}"],
            },
            Lines = Lines(),
            Verbs = [.. Agreeing("إذ ", Preamble()), .. Agreeing("", Operatives()), .. Openings()],
            ModifiersBefore =
            [
                // Unconfirmed.
                new("كما", ActionModifiers.Also),
                new("وكذلك", ActionModifiers.Also),
                new("في هذا الصدد،", ActionModifiers.InThisRegard, IsPartOfVerb: false),
                new("وفي هذا الصدد،", ActionModifiers.InThisRegard, IsPartOfVerb: false),
                new("في هذا السياق،", ActionModifiers.InThisRegard, IsPartOfVerb: false),
            ],
            ModifiersAfter =
            [
                // “أيضا” and “مرة أخرى” seen; the others unconfirmed.
                new("أيضا", ActionModifiers.Also),
                new("كذلك", ActionModifiers.Further),
                new("علاوة على ذلك", ActionModifiers.Further),
                new("مرة أخرى", ActionModifiers.OnceAgain),
                new("من جديد", ActionModifiers.OnceAgain),
                new("مجددا", ActionModifiers.OnceAgain),
                new("بقوة", ActionModifiers.Strongly),
                new("بشدة", ActionModifiers.Strongly),
                new("بوجه خاص", ActionModifiers.InParticular),
                new("بصفة خاصة", ActionModifiers.InParticular),
                new("مع التقدير", ActionModifiers.WithAppreciation),
                new("مع الارتياح", ActionModifiers.WithSatisfaction),
                new("مع القلق", ActionModifiers.WithConcern),
                new("مع الأسف", ActionModifiers.WithRegret),
                new("في هذا الصدد", ActionModifiers.InThisRegard, IsPartOfVerb: false),
                new("، في هذا الصدد،", ActionModifiers.InThisRegard, IsPartOfVerb: false),
            ],
            Connectives = ["ولذلك", "لذلك", "ومن ثم"],
            // Written in one word with the verb, which the table has in that form.
            JoiningWords = ["و"],
            ListConjunctions = ["و", "أو"],
            // “217 ألف (د - 3)”: the session behind the first letter of دورة. Special and emergency special sessions: unconfirmed.
            Numbers = new() { SessionMarks = [new("د إ ط", "ES-"), new("د إ", "S-"), new("د", "")] },
            // Official texts count sections in words where the others print roman numerals.
            SectionForms = ["الجزء {ordinal}", "الفرع {ordinal}", "القسم {ordinal}"],
            SectionWords =
            [
                "أولا",
                "ثانيا",
                "ثالثا",
                "رابعا",
                "خامسا",
                "سادسا",
                "سابعا",
                "ثامنا",
                "تاسعا",
                "عاشرا",
                "حادي عشر",
                "ثاني عشر",
                "ثالث عشر",
                "رابع عشر",
                "خامس عشر",
                "سادس عشر",
                "سابع عشر",
                "ثامن عشر",
                "تاسع عشر",
                "عشرون",
            ],
            AnnexNames = ["المرفق", "مرفق", "التذييل", "الضميمة"],
            NoteOpenings =
            [
                "انظر",
                "المرجع نفسه",
                "القرار #",
                "المقرر #",
                "الوثائق الرسمية",
                "الأمم المتحدة، مجموعة المعاهدات",
                "United Nations, Treaty Series",
                "منشورات الأمم المتحدة",
            ],
            PartLetterNames =
            [
                "ألف",
                "باء",
                "جيم",
                "دال",
                "هاء",
                "واو",
                "زاي",
                "حاء",
                "طاء",
                "ياء",
                "كاف",
                "لام",
                "ميم",
                "نون",
                "سين",
                "عين",
                "فاء",
                "صاد",
                "قاف",
                "راء",
                "شين",
                "تاء",
                "ثاء",
                "خاء",
                "ذال",
                "ضاد",
            ],
            UnitNames =
            [
                new("المادة", ProvisionTerm.Article),
                new("القاعدة", ProvisionTerm.Rule),
                new("البند", ProvisionTerm.Regulation),
                new("المبدأ", ProvisionTerm.Principle),
                new("المبدأ التوجيهي", ProvisionTerm.Guideline),
                new("الهدف", ProvisionTerm.Goal),
                new("الغاية", ProvisionTerm.Target),
                new("الإجراء", ProvisionTerm.Action),
                new("التوصية", ProvisionTerm.Recommendation),
                new("الالتزام", ProvisionTerm.Commitment),
            ],
            Embedding = new(
                ["التالي", "الآتي"],
                [
                    "إعلان",
                    "الوثيقة الختامية",
                    "مشروع القرار",
                    "برنامج العمل",
                    "خطة العمل",
                    "استراتيجية",
                    "الميثاق",
                    "الاتفاقية",
                    "البروتوكول",
                    "النص",
                ]
            ),
        };

    /// <summary>Feminine for دورة and جلسة, masculine beside it; the unit comes before the ten.</summary>
    private static OrdinalWords Ordinals() =>
        new OrdinalWords().Compose(
            [
                "الأولى|الأول|الحادية|الحادي",
                "الثانية|الثاني",
                "الثالثة|الثالث",
                "الرابعة|الرابع",
                "الخامسة|الخامس",
                "السادسة|السادس",
                "السابعة|السابع",
                "الثامنة|الثامن",
                "التاسعة|التاسع",
                "العاشرة|العاشر",
                "الحادية عشرة|الحادية عشر|الحادي عشر",
                "الثانية عشرة|الثانية عشر|الثاني عشر",
                "الثالثة عشرة|الثالثة عشر|الثالث عشر",
                "الرابعة عشرة|الرابعة عشر|الرابع عشر",
                "الخامسة عشرة|الخامسة عشر|الخامس عشر",
                "السادسة عشرة|السادسة عشر|السادس عشر",
                "السابعة عشرة|السابعة عشر|السابع عشر",
                "الثامنة عشرة|الثامنة عشر|الثامن عشر",
                "التاسعة عشرة|التاسعة عشر|التاسع عشر",
            ],
            [
                "العشرون|العشرين",
                "الثلاثون|الثلاثين",
                "الأربعون|الأربعين",
                "الخمسون|الخمسين",
                "الستون|الستين",
                "السبعون|السبعين",
                "الثمانون|الثمانين",
                "التسعون|التسعين",
            ],
            [
                "… والعشرون|… والعشرين",
                "… والثلاثون|… والثلاثين",
                "… والأربعون|… والأربعين",
                "… والخمسون|… والخمسين",
                "… والستون|… والستين",
                "… والسبعون|… والسبعين",
                "… والثمانون|… والثمانين",
                "… والتسعون|… والتسعين",
            ]
        );

    private static KnownLine[] Lines() =>
        [
            // General Assembly of the seventy-fourth and seventy-sixth sessions.
            new(LineField.Session, "الدورة {ordinal}"),
            new(LineField.Session, "الدورة الاستثنائية {ordinal}"),
            new(LineField.Session, "الدورة الاستثنائية الطارئة {ordinal}"),
            new(LineField.AgendaItem, "البند {item} من جدول الأعمال"),
            new(LineField.Adoption, "قرار اتخذته الجمعية العامة في {date}"),
            new(LineField.Report, "[بناء على تقرير {committee} ({symbol}، الفقرة {paragraph})]"),
            new(LineField.Report, "[بناء على تقرير {committee} ({symbol})]"),
            // Unconfirmed.
            new(LineField.AgendaItem, "البندان {item} من جدول الأعمال"),
            new(LineField.AgendaItem, "البنود {item} من جدول الأعمال"),
            // Converters join the lines of session, item and title of the item.
            new(LineField.AgendaItem, "البند {item} من جدول الأعمال{text}"),
            new(LineField.AgendaItem, "الدورة {ordinal} البند {item} من جدول الأعمال{text}"),
            new(LineField.AgendaItem, "الدورة {ordinal} البنود {item} من جدول الأعمال{text}"),
            new(LineField.Session, "دورة عام {number}"),
            new(LineField.Session, "الدورة الموضوعية لعام {number}"),
            new(LineField.Adoption, "قرار اتخذه المجلس الاقتصادي والاجتماعي في {date}"),
            new(LineField.DecisionAdoption, "مقرر اتخذه مجلس حقوق الإنسان في {date}"),
            new(LineField.Adoption, "قرار اتخذه مجلس حقوق الإنسان في {date}"),
            new(LineField.Adoption, "قرار اعتمده مجلس حقوق الإنسان في {date}"),
            new(LineField.Adoption, "قرار اعتمدته الجمعية العامة في {date}"),
            new(LineField.Report, "[بناء على تقرير {committee} ({symbol}، الفقرات {paragraph})]"),
            new(LineField.Report, "[دون الإحالة إلى لجنة رئيسية ({symbol})]"),
            new(LineField.Report, "[بناء على توصية {committee} ({symbol})]"),
            new(LineField.Report, "[بناء على اقتراح نظر فيه في جلسة عامة ({symbol})]"),
            new(LineField.Adoption, "قرار اتخذته جمعية الأمم المتحدة للبيئة في {date}"),
            new(LineField.Masthead, "قرار اتخذته الجمعية العامة"),
            new(LineField.Masthead, "قرار اتخذه مجلس حقوق الإنسان"),
            new(LineField.Masthead, "قرار اعتمده مجلس حقوق الإنسان"),
            new(LineField.Session, "الدورة {ordinal} المستأنفة"),
            new(LineField.Session, "الدورة {ordinal} (المستأنفة)"),
            new(LineField.Session, "الدورة الاستثنائية الطارئة {ordinal} المستأنفة"),
            new(LineField.Session, "الدورة التنظيمية لعام {number}"),
            new(LineField.Session, "الدورة التنظيمية المستأنفة لعام {number}"),
            new(LineField.Masthead, "مجلس حقوق الإنسان"),
            new(LineField.Masthead, "المجلس الاقتصادي والاجتماعي"),
            new(LineField.Masthead, "بيان من الرئيس"),
            new(LineField.Masthead, "* أعيد إصدارها لأسباب فنية{text}"),
            new(LineField.Masthead, "{day} {month}-{day} {month} {year}"),
            new(LineField.Masthead, "{day}-{day} {month} {year}"),
            new(LineField.Day, "{date}"),
            new(LineField.Distribution, "Distr.: General"),
            new(LineField.Distribution, "أعيد إصدارها لأسباب فنية{text}"),
            new(LineField.Distribution, "أعيد إصدارها لأسباب تقنية{text}"),
            new(LineField.Distribution, "الرجاء إعادة استعمال الورق"),
            new(LineField.Distribution, "Distr.: General {date}"),
            new(LineField.Number, "القرار {number} ({year})"),
            new(LineField.Number, "القرار {number} ({year}) المؤرخ {date}"),
            new(LineField.Number, "قرار مجلس الأمن {number} ({year})"),
            new(LineField.Number, "قرار مجلس الأمن رقم {number} ({year})"),
            new(LineField.Adoption, "المؤرخ {date}"),
            new(LineField.Report, "[{symbol}]"),
            new(LineField.Adoption, "الذي اتخذه مجلس الأمن في جلسته {ordinal} المعقودة في {date}"),
            new(LineField.Adoption, "الذي اتخذه مجلس الأمن في جلسته {ordinal}، المعقودة في {date}"),
            new(LineField.Adoption, "اتخذه مجلس الأمن في جلسته {ordinal}، المعقودة في {date}"),
            new(LineField.Adoption, "اتخذه مجلس الأمن في جلسته {ordinal} المعقودة في {date}"),
            new(LineField.Adoption, "اتخذه مجلس الأمن في {date}"),
            // Any organ.
            new(LineField.Adoption, "قرار اتخذته {text} في {date}"),
            new(LineField.Adoption, "قرار اتخذه {text} في {date}"),
            new(LineField.Adoption, "قرار اعتمدته {text} في {date}"),
            new(LineField.Adoption, "قرار اعتمده {text} في {date}"),
            new(LineField.Adoption, "القرار الذي اتخذته {text} في {date}"),
            new(LineField.Adoption, "القرار الذي اتخذه {text} في {date}"),
            new(LineField.Adoption, "القرار الذي اعتمدته {text} في {date}"),
            new(LineField.Adoption, "القرار الذي اعتمده {text} في {date}"),
            // “الجلسة العامة”: General Assembly of the fifty-fifth session; the other forms unconfirmed.
            new(LineField.Meeting, "الجلسة العامة {ordinal}"),
            new(LineField.Meeting, "الجلسة العامة {ordinal} (المستأنفة)"),
            new(LineField.Meeting, "الجلسة العامة {ordinal} {date}"),
            new(LineField.Meeting, "الجلسة العامة {ordinal}، {date}"),
            new(LineField.Meeting, "الجلسة {ordinal}"),
            new(LineField.Meeting, "الجلسة {ordinal} {date}"),
            new(LineField.Meeting, "الجلسة {ordinal}، {date}"),
            new(LineField.Meeting, "اتخذ هذا القرار بالإجماع في الجلسة {ordinal}{text}"),
            new(LineField.Meeting, "اتخذ هذا القرار في الجلسة {ordinal}{text}"),
            new(LineField.Meeting, "اتخذ في الجلسة {ordinal}{text}"),
            new(LineField.Meeting, "اتخذ دون تصويت في الجلسة {ordinal}{text}"),
            new(LineField.Meeting, "اتخذ بالإجماع في الجلسة {ordinal}{text}"),
            new(LineField.Date, "{date}"),
            new(LineField.Vote, "[اعتمد بدون تصويت.]"),
            new(LineField.Vote, "[اعتمد دون تصويت.]"),
            new(LineField.Vote, "[اعتمد بتصويت مسجل{text}"),
            new(LineField.Vote, "[اعتمد بأغلبية {text}"),
            new(LineField.Vote, "وكانت نتيجة التصويت كما يلي:{text}"),
            new(LineField.Vote, "المؤيدون:{text}"),
            new(LineField.Vote, "المعارضون:{text}"),
            new(LineField.Vote, "الممتنعون:{text}"),
            new(LineField.Vote, "الممتنعون عن التصويت:{text}"),
        ];

    /// <summary>Each phrase in the feminine and the masculine, and each alone and after “and”, which Arabic writes in one word.</summary>
    private static IEnumerable<VerbPhrase> Agreeing(string particle, IEnumerable<VerbPhrase> feminine) =>
        PhrasePattern
            .Expand(feminine)
            .SelectMany(verb =>
                new[] { verb.Phrase, Masculine(verb.Phrase) }
                    .Distinct()
                    .SelectMany(phrase => new[] { particle + phrase, "و" + particle + phrase })
                    .Select(phrase => verb with { Phrase = phrase })
            );

    /// <summary>Verbs begin with ya instead of ta, and what belongs to the organ ends in ـه instead of ـها.</summary>
    private static string Masculine(string feminine)
    {
        var words = feminine.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var isVerb = i == 0 || words[i - 1] == "أن";
            words[i] =
                isVerb && words[i][0] == 'ت' ? 'ي' + words[i].Substring(1)
                : words[i].EndsWith("ها", StringComparison.Ordinal) ? words[i].Substring(0, words[i].Length - 1)
                : words[i];
        }

        return string.Join(" ", words);
    }

    /// <summary>
    /// After إذ. Seen in General Assembly texts of the fifty-fifth, seventy-fourth and seventy-sixth sessions: تشير إلى، تعيد تأكيد،
    /// تؤكد من جديد، تضع في اعتبارها، يساورها بالغ القلق، تقر، تلاحظ بقلق بالغ، تسلم، ترى، ترحب، تحيط علما، تلاحظ مع القلق،
    /// تؤكد. The others unconfirmed.
    /// </summary>
    private static VerbPhrase[] Preamble() =>
        [
            new("(تشير إلى|تستذكر)", Preambular, Recall),
            new("تذكر", Preambular, Recall, Remind),
            new("(تؤكد من جديد|تعيد تأكيد|تعيد التأكيد|تؤكد مجددا|تجدد تأكيد)", Preambular, Reaffirm),
            new("(تؤكد من جديد|تعيد تأكيد|تؤكد مجددا) التزامها", Preambular, ReaffirmCommitment),
            new("(تكرر|تكرر تأكيد|تكرر التأكيد)", Preambular, Reiterate),
            new("(تكرر دعوتها|تكرر نداءها)", Preambular, ReiterateCall),
            new("تؤكد", Preambular, Stress, Emphasize, Affirm, Confirm),
            new("تشدد", Preambular, Stress, Underline, Emphasize),
            new("تبرز", Preambular, Highlight),
            new("(تسلم|تعترف)", Preambular, Recognize, Acknowledge),
            new("(تقر|تقدر)", Preambular, Acknowledge, Recognize),
            new("(تدرك|تعي)", Preambular, Conscious, Aware, Recognize),
            new("تلاحظ", Preambular, Note),
            new("(تلاحظ|تحيط علما) مع (الارتياح|الاغتباط)", Preambular, NoteSatisfaction),
            new("(تلاحظ|تحيط علما) (بارتياح|بسرور)", Preambular, NoteSatisfaction),
            new("(تلاحظ|تحيط علما) مع (التقدير|الاهتمام)", Preambular, NoteAppreciation),
            new("تلاحظ (مع القلق|بقلق)", Preambular, NoteConcern),
            new(
                "تلاحظ (مع بالغ القلق|مع عميق القلق|مع شديد القلق|بقلق بالغ|بقلق عميق|بقلق شديد|ببالغ القلق)",
                Preambular,
                NoteGreatConcern
            ),
            new("تلاحظ (مع الأسف|بأسف)", Preambular, NoteRegret),
            new("تحيط علما", Preambular, TakeNote),
            new("ترحب", Preambular, Welcome),
            new("(تثني على|تشيد)", Preambular, Commend, PayTribute),
            new("تعرب عن (تقديرها|امتنانها|شكرها|بالغ تقديرها|عميق امتنانها)", Preambular, Appreciate),
            new("(تضع في اعتبارها|تضع في الاعتبار|تضع نصب عينيها)", Preambular, BearInMind, Mindful),
            new("(تأخذ في الاعتبار|تأخذ في اعتبارها|تأخذ في الحسبان|تراعي)", Preambular, TakeIntoAccount),
            new("(تسترشد|تهتدي)", Preambular, Guided),
            new("(ترى|تعتبر)", Preambular, Consider),
            new("(تعقد العزم|تعتزم|تصمم)", Preambular, Determined, Resolve),
            new("تقرر أن", Preambular, Determine),
            new("تتصرف بموجب الفصل السابع", Preambular, ActChapterVII),
            new("(يساورها القلق|يقلقها|تعرب عن القلق|تعرب عن قلقها)", Preambular, Concerned),
            new("يساورها (بالغ القلق|عميق القلق|قلق بالغ|قلق عميق)", Preambular, DeeplyConcerned),
            new("يقلقها (بالغ القلق|عميق القلق)", Preambular, DeeplyConcerned),
            new("تعرب عن (بالغ قلقها|عميق قلقها|بالغ القلق|عميق القلق)", Preambular, DeeplyConcerned),
            new("يساورها (شديد القلق|قلق شديد)", Preambular, GravelyConcerned),
            new("تعرب عن (شديد قلقها|شديد القلق)", Preambular, GravelyConcerned),
            new("(يثير جزعها|تشعر بالجزع|يساورها الجزع|يهولها)", Preambular, Alarmed),
            new("(تشجب|تستنكر)", Preambular, Deplore),
            new("(تأسف|تعرب عن أسفها)", Preambular, Regret),
            new("تدين", Preambular, Condemn),
            new("ترفض", Preambular, Reject),
            new("تدين (بقوة|بشدة)", Preambular, StronglyCondemn),
            new("(تطلب|تطلب إلى)", Preambular, Request),
            new("تهيب", Preambular, CallUpon),
            new("تدعو", Preambular, Invite, CallFor, CallUpon),
            new("تحث", Preambular, Urge),
            new("تشجع", Preambular, Encourage),
            new("(تؤيد|تدعم)", Preambular, Support, Endorse),
            new("تعرب عن (دعمها|تأييدها)", Preambular, ExpressSupport),
            new("تتطلع", Preambular, LookForward),
            new("تعرب عن (أملها|الأمل)", Preambular, ExpressHope),
            new("(توجه الانتباه|تسترعي الانتباه)", Preambular, DrawAttention),
            // By equivalence with the English and French phrases; unconfirmed.
            new("تلاحظ أيضا", Preambular, Note),
            new("تعرب عن ارتياحها", Preambular, NoteSatisfaction, Welcome),
            new("تعرب عن بالغ ارتياحها", Preambular, NoteSatisfaction, Welcome),
            new("ترغب", Preambular, Determined),
            new("تعمل بموجب الفصل السابع", Preambular, ActChapterVII),
            new("تهنئ", Preambular, Commend),
            new("تنوه", Preambular, Note, Commend),
            new("تبقي في اعتبارها", Preambular, BearInMind, Mindful),
        ];

    /// <summary>
    /// Seen in texts of the same sessions: تحيط علما، تحث، تؤكد من جديد، تعيد تأكيد، تطلب إلى، تهيب، تهيب مرة أخرى. The others
    /// unconfirmed.
    /// </summary>
    private static VerbPhrase[] Operatives() =>
        [
            new("(تشير إلى|تستذكر)", Acting, Recall),
            new("تذكر", Acting, Recall, Remind),
            new("(تؤكد من جديد|تعيد تأكيد|تعيد التأكيد|تؤكد مجددا|تجدد تأكيد)", Acting, Reaffirm),
            new("(تؤكد من جديد|تعيد تأكيد|تؤكد مجددا) التزامها", Acting, ReaffirmCommitment),
            new("(تكرر|تكرر تأكيد|تكرر التأكيد)", Acting, Reiterate),
            new("(تكرر دعوتها|تكرر نداءها|تهيب مرة أخرى)", Acting, ReiterateCall),
            new("تؤكد", Acting, Emphasize, Stress, Affirm, Confirm),
            new("تشدد", Acting, Stress, Underline, Emphasize),
            new("تبرز", Acting, Highlight),
            new("(تسلم|تعترف)", Acting, Recognize, Acknowledge),
            new("تقر", Acting, Acknowledge, Endorse, Recognize),
            new("تدرك", Acting, Recognize, Conscious),
            new("تلاحظ", Acting, Note),
            new("(تلاحظ|تحيط علما) مع (الارتياح|الاغتباط)", Acting, NoteSatisfaction),
            new("(تلاحظ|تحيط علما) (بارتياح|بسرور)", Acting, NoteSatisfaction),
            new("(تلاحظ|تحيط علما) مع (التقدير|الاهتمام)", Acting, NoteAppreciation),
            new("تلاحظ (مع القلق|بقلق)", Acting, NoteConcern),
            new(
                "تلاحظ (مع بالغ القلق|مع عميق القلق|مع شديد القلق|بقلق بالغ|بقلق عميق|بقلق شديد|ببالغ القلق)",
                Acting,
                NoteGreatConcern
            ),
            new("تلاحظ (مع الأسف|بأسف)", Acting, NoteRegret),
            new("تحيط علما", Acting, TakeNote),
            new("ترحب", Acting, Welcome),
            new("تثني على", Acting, Commend),
            new("تشيد", Acting, PayTribute, Commend),
            new("تعرب عن (تقديرها|امتنانها|شكرها|بالغ تقديرها|عميق امتنانها)", Acting, Appreciate),
            new("تشكر", Acting, Appreciate),
            new("(ترى|تعتبر)", Acting, Consider),
            new("(تعرب عن القلق|تعرب عن قلقها|يساورها القلق)", Acting, Concerned),
            new("تعرب عن (بالغ قلقها|عميق قلقها|بالغ القلق|عميق القلق)", Acting, DeeplyConcerned),
            new("تعرب عن (شديد قلقها|شديد القلق)", Acting, GravelyConcerned),
            new("تعرب عن جزعها", Acting, Alarmed),
            new("(تشجب|تستنكر)", Acting, Deplore),
            new("(تأسف|تعرب عن أسفها)", Acting, Regret),
            new("تدين", Acting, Condemn),
            new("ترفض", Acting, Reject),
            new("تدين (بقوة|بشدة|بأشد العبارات)", Acting, StronglyCondemn),
            new("تقرر", Acting, Decide, Resolve),
            new("تقرر أن تبقي … قيد (نظرها|النظر)", Acting, RemainSeized),
            new("تقرر إبقاء … قيد (نظرها|النظر)", Acting, RemainSeized),
            new("تعقد العزم", Acting, Resolve, Determined),
            new("(تطلب إلى|تطلب)", Acting, Request),
            new("تهيب", Acting, CallUpon),
            new("تدعو", Acting, Invite, CallUpon),
            new("تدعو إلى", Acting, CallFor),
            new("تناشد", Acting, Appeal),
            new("تحث", Acting, Urge),
            new("تحث (بقوة|بشدة)", Acting, StronglyUrge),
            new("تشجع", Acting, Encourage),
            new("توصي", Acting, Recommend),
            new("تطالب", Acting, Demand),
            new("تصر", Acting, Insist),
            new("(توعز|تكلف)", Acting, Direct, Instruct),
            new("تأذن", Acting, Authorize),
            new("توافق", Acting, Approve, Agree),
            new("تعتمد", Acting, Adopt, Approve),
            new("تؤيد", Acting, Endorse, Support),
            new("تدعم", Acting, Support),
            new("تقبل", Acting, Accept),
            new("تتفق", Acting, Agree),
            new("تعلن", Acting, Declare, Proclaim),
            new("تنشئ", Acting, Establish),
            new("تعين", Acting, Appoint),
            new("تعرب عن (دعمها|تأييدها|كامل دعمها)", Acting, ExpressSupport),
            new("تتطلع", Acting, LookForward),
            new("تعرب عن (أملها|الأمل)", Acting, ExpressHope),
            new("تعرب عن (تعازيها|تعاطفها|مواساتها)", Acting, ExpressSympathy),
            new("(توجه الانتباه|تسترعي الانتباه)", Acting, DrawAttention),
            new("تتعهد", Acting, Undertake, Commit),
            new("(تواصل|تستمر)", Operative, Continue),
            // By equivalence with the English and French phrases; unconfirmed.
            new("تعرب عن ارتياحها", Acting, NoteSatisfaction, Welcome),
            new("تعرب عن بالغ ارتياحها", Acting, NoteSatisfaction, Welcome),
            new("تقترح", Acting, Recommend),
            new("ترجئ", Acting, Decide),
            new("تنتخب", Acting, Appoint),
            new("تحيل", Acting, Direct),
            new("تمدد", Acting, Decide),
            new("تهنئ", Acting, Commend),
            new("تنوه", Acting, Note, Commend),
            new("تأمل", Acting, ExpressHope),
            new("تعرب عن بالغ امتنانها", Acting, Appreciate),
            new("تعرب عن خالص شكرها", Acting, Appreciate),
        ];

    /// <summary>Openings without إذ. “وقد نظرت في”, “وقد درست” and “اقتناعا منها” seen; the others unconfirmed.</summary>
    private static VerbPhrase[] Openings() =>
        PhrasePattern.Expand([
            new("(و|)قد (نظرت|نظر) في", Preambular, HavingConsidered),
            new("(و|)قد (استمعت|استمع) إلى", Preambular, HavingConsidered),
            new("(و|)قد (درست|درس|بحثت|بحث)", Preambular, HavingExamined),
            new("(و|)قد (تلقت|تلقى)", Preambular, HavingReceived),
            new("(و|)قد (أحاطت|أحاط) علما", Preambular, TakeNote),
            new("(و|)اقتناعا (منها|منه)", Preambular, Convinced),
            new("(و|)إذ هي مقتنعة", Preambular, Convinced),
            new("(و|)تصميما (منها|منه)", Preambular, Determined),
            new("(و|)إدراكا (منها|منه)", Preambular, Conscious, Aware),
            new("(و|)إيمانا (منها|منه)", Preambular, Convinced),
            new("(و|)رغبة (منها|منه)", Preambular, Determined),
            new("(و|)حرصا (منها|منه)", Preambular, Determined, Mindful),
            new("(و|)استرشادا", Preambular, Guided),
        ]);
}
