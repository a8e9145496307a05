using static Resolutions.Text.ReferenceRole;
using static Resolutions.Text.ReferenceUnit;

namespace Resolutions.Text;

/// <summary>
/// The words of references in Russian, in all their cases. Sources: resolutions of the twenty-sixth session and of the Security Council;
/// the rest by the Editorial Manual.
/// </summary>
internal static class RussianReferences
{
    public static ReferenceWords Create() =>
        new ReferenceWords()
            .Noun(isDecision: false, "резолюци(я|и|ю|ей|й|ям|ями|ях)")
            .Noun(isDecision: true, "решени(е|я|ю|ем|и|й|ям|ями|ях)")
            .Unit(Paragraph, "пункт(|а|у|ом|е|ы|ов|ам|ами|ах);п.;пп.;пункт(|а|у|ом|е|ы|ов|ам|ами|ах) постановляющей части")
            .Unit(Preambular, "пункт(|а|у|ом|е|ы|ов|ам|ами|ах) преамбулы")
            .Unit(Subparagraph, "подпункт(|а|у|ом|е|ы|ов|ам|ами|ах)")
            .Unit(Section, "раздел(|а|у|ом|е|ы|ов|ам|ами|ах)")
            .Unit(Part, "част(ь|и|ью|ей|ям|ях)")
            .Unit(ReferenceUnit.Annex, "приложени(е|я|ю|ем|и|й|ям|ями|ях);добавлени(е|я|ю|ем|и)")
            .Unit(Article, "стать(я|и|ю|ей|е|ям|ями|ях);стат(ей);ст.")
            .Unit(Rule, "правил(о|а|у|ом|е|ам|ах)")
            .Unit(Chapter, "глав(а|ы|у|ой|е|ам|ах);гл.")
            .Named(Organ.GeneralAssembly, "Генеральн(ая|ой|ую) Ассамбле(я|и|ю|ей|е);Ассамбле(я|и|ю|ей|е)")
            .Named(Organ.SecurityCouncil, "Совет(|а|у|ом|е) Безопасности")
            .Named(
                Organ.EconomicAndSocialCouncil,
                "Экономическ(ий|ого|ому|им|ом) и Социальн(ый|ого|ому|ым|ом) Совет(|а|у|ом|е)"
            )
            .Named(Organ.HumanRightsCouncil, "Совет(|а|у|ом|е) по правам человека")
            .Named(Organ.TrusteeshipCouncil, "Совет(|а|у|ом|е) по Опеке")
            .Named(Organ.CommissionOnHumanRights, "Комисси(я|и|ю|ей) по правам человека")
            .Named(
                Organ.CommissionForAsiaAndThePacific,
                "Экономическ(ая|ой|ую) и социальн(ая|ой|ую) комисси(я|и|ю|ей) для Азии и Тихого океана"
            )
            .Named(
                Organ.EnvironmentAssembly,
                "Ассамбле(я|и|ю|ей|е) Организации Объединенных Наций по окружающей среде;Ассамбле(я|и|ю|ей|е) по окружающей среде"
            )
            .Named(
                Organ.HabitatAssembly,
                "Ассамбле(я|и|ю|ей|е) Организации Объединенных Наций по Хабитат;Ассамбле(я|и|ю|ей|е) ООН-Хабитат"
            )
            .Short("Совет(|а|у|ом|е)")
            .Bodies(
                "Комисси(я|и|ю|ей);Комитет(|а|у|ом|е);Подкомитет(|а|у|ом|е);Конференци(я|и|ю|ей);Конференци(я|и|ю|ей) сторон;"
                    + "Совещани(е|я) сторон;Исполнительн(ый|ого) совет(|а);Совет(|а) управляющих;Совет(|а) Европы;"
                    + "Всемирн(ая|ой) ассамбле(я|и) здравоохранения;Генеральн(ая|ой) конференци(я|и|ю|ей);Африканск(ий|ого) союз(|а);"
                    + "Комисси(я|и|ю|ей) по наркотическим средствам"
            )
            .With(Own, "сво(ю|ей|и|их|им|ими|я|е|ё|его|ем|ем);е(е|ё);его;их")
            .With(Of, "от;из;к;в;на;по;с")
            .With(And, "и;или;а также;и от;и в")
            .With(To, "по;до")
            .With(Filler, "предыдущ(ие|их|ую);соответствующ(ие|их|ую|ей)")
            .With(
                Self,
                "настоящ(ая|ей|ую) резолюци(я|и|ю|ей);данн(ая|ой|ую) резолюци(я|и|ю|ей);эт(ой|у|а) резолюци(я|и|ю|ей);настоящ(ее|его|ему|ем) решени(е|я|ю|и)"
            )
            .With(Here, "выше;ниже;вышеупомянут(ый|ого)")
            .With(Previous, "там же")
            .With(Entitled, "озаглавленн(ая|ой|ую|ый|ого|ом|ое|ым|ые|ых);под названием");
}
