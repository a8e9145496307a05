using static Resolutions.Text.ReferenceRole;
using static Resolutions.Text.ReferenceUnit;

namespace Resolutions.Text;

/// <summary>
/// The words of references in Arabic: with the article, with a possessive, and in the dual. Sources: resolutions of the fifty-fifth and the
/// seventy-sixth session; the rest by the Editorial Manual, unconfirmed.
/// </summary>
internal static class ArabicReferences
{
    public static ReferenceWords Create() =>
        new ReferenceWords
        {
            NumbersMayTurn = true,
            PartsAreSections = true,
            Proclitics = ["و", "ب", "ل", "ف", "ك", "وب", "ول", "وك", "فب"],
        }
            .Noun(isDecision: false, "(|ال|لل)قرار;(|ال|لل)قرارات;(|ال|لل)قرار(ان|ين);قرار(ا|ي)")
            .Noun(isDecision: false, "قرار(ها|ه|هم|اها|اه|يها|يه|اتها|اته|اتهم)", isOwn: true)
            .Noun(isDecision: true, "(|ال|لل)مقرر;(|ال|لل)مقررات;(|ال|لل)مقرر(ان|ين);مقرر(ا|ي)")
            .Drafts("(|ال|لل)مشروع;(|ال)مشاريع;(|ال)مشروع(ا|ي)")
            .Dealing("على التوالي")
            .Noun(isDecision: true, "مقرر(ها|ه|هم|يها|يه|اتها|اته)", isOwn: true)
            .Unit(Paragraph, "(|ال|لل)فقرة;(|ال|لل)فقرات;(|ال|لل)فقرت(ان|ين);الفقرة (|من )المنطوق")
            .Unit(Preambular, "(|ال)فقرة من الديباجة")
            .Unit(Subparagraph, "(|ال)فقرة الفرعية;(|ال)فقرات الفرعية;(|ال)فقرت(ان|ين) الفرعيت(ان|ين)")
            .Unit(Section, "(|ال|لل)فرع;(|ال|لل)قسم;(|ال)فروع")
            .Unit(Part, "(|ال|لل)جزء;(|ال)أجزاء")
            .Unit(ReferenceUnit.Annex, "(|ال|لل)مرفق;(|ال)مرفقات;(|ال)مرفق(ان|ين);(|ال)تذييل")
            .Unit(Article, "(|ال|لل)مادة;(|ال)مواد;(|ال)مادت(ان|ين)")
            .Unit(Rule, "(|ال)قاعدة")
            .Unit(Chapter, "(|ال)فصل;(|ال)فصول")
            .Unit(ReferenceUnit.Footnote, "الحاشية")
            .Named(Organ.GeneralAssembly, "(ال|لل|)جمعية العامة;(ال|لل)جمعية")
            .Named(Organ.SecurityCouncil, "مجلس الأمن")
            .Named(Organ.EconomicAndSocialCouncil, "(ال|لل)مجلس الاقتصادي والاجتماعي")
            .Named(Organ.HumanRightsCouncil, "مجلس حقوق الإنسان")
            .Named(Organ.TrusteeshipCouncil, "مجلس الوصاية")
            .Named(Organ.CommissionOnHumanRights, "لجنة حقوق الإنسان")
            .Named(Organ.CommissionForAsiaAndThePacific, "(ال|لل)لجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ")
            .Named(Organ.EnvironmentAssembly, "جمعية الأمم المتحدة للبيئة;جمعية البيئة")
            .Named(Organ.HabitatAssembly, "جمعية الأمم المتحدة للموئل;جمعية موئل الأمم المتحدة")
            .Short("(ال|لل)مجلس")
            .Bodies(
                "(ال|لل|)لجنة;(ال|لل|)مؤتمر;مؤتمر الأطراف;اجتماع الأطراف;جمعية الصحة العالمية;المجلس التنفيذي;المؤتمر العام;"
                    + "لجنة المخدرات;الاتحاد الأفريقي;جامعة الدول العربية"
            )
            .With(
                Of,
                "من;في;المؤرخ(|ة|ين|تين);الصادر(|ة) في;الصادر(|ة) عن;الذي اتخذته;الذي اتخذه;التي اتخذتها;بتاريخ;على"
            )
            .With(And, "و;أو;وكذلك;و من;ومن;وفي")
            .With(To, "إلى")
            .With(Filler, "(|ال)وثيقة")
            .With(Thereof, "ذلك القرار;القرار المذكور;القرار نفسه")
            .With(Namely, "ولا سيما;لا سيما;بما في ذلك;بما فيها;وخاصة;وبخاصة")
            .With(Preamble, "(|ال|لل)ديباجة")
            .With(Self, "هذا القرار;(|ال|لل)قرار الحالي;هذا المقرر;لهذا القرار;بهذا القرار")
            .With(Here, "أعلاه;أدناه;المذكور(|ة) أعلاه")
            .With(Previous, "المرجع نفسه")
            .With(Entitled, "المعنون(|ة);بعنوان")
            .With(Item, "(|ال)بند;(|ال)بند الفرعي;موضوع");
}
