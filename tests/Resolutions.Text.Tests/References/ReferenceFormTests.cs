using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.References;

/// <summary>Each form in which texts refer to documents and provisions, in the six languages.</summary>
public class ReferenceFormTests
{
    /// <summary>Language, a paragraph, and what it refers to.</summary>
    public static TheoryData<string, string, string> Forms =>
        new()
        {
            // One resolution, with and without its date and organ.
            { "en", "Recalls its resolution 70/1 of 25 September 2015.", "A/RES/70/1" },
            { "zh", "回顾其 2015 年 9 月 25 日第 70/1 号决议。", "A/RES/70/1" },
            { "fr", "Rappelle sa résolution 70/1 du 25 septembre 2015.", "A/RES/70/1" },
            { "es", "Recuerda su resolución 70/1, de 25 de septiembre de 2015.", "A/RES/70/1" },
            { "ru", "ссылается на свою резолюцию 70/1 от 25 сентября 2015 года.", "A/RES/70/1" },
            { "ar", "تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015.", "A/RES/70/1" },
            { "en", "Recalls Economic and Social Council resolution 2023/3 of 7 June 2023.", "E/RES/2023/3" },
            { "zh", "回顾经济及社会理事会关于后续工作的 2023 年 6 月 7 日第 2023/3 号决议。", "E/RES/2023/3" },
            {
                "fr",
                "Rappelle la résolution 2023/3 du Conseil économique et social, en date du 7 juin 2023.",
                "E/RES/2023/3"
            },
            {
                "es",
                "Recuerda la resolución 2023/3 del Consejo Económico y Social, de 7 de junio de 2023.",
                "E/RES/2023/3"
            },
            {
                "ru",
                "ссылается на резолюцию 2023/3 Экономического и Социального Совета от 7 июня 2023 года.",
                "E/RES/2023/3"
            },
            { "ar", "تشير إلى قرار المجلس الاقتصادي والاجتماعي 2023/3 المؤرخ 7 حزيران/يونيه 2023.", "E/RES/2023/3" },
            { "en", "Recalls Human Rights Council resolution 32/13 of 1 July 2016.", "A/HRC/RES/32/13" },
            { "fr", "Rappelle la résolution 32/13 du Conseil des droits de l’homme.", "A/HRC/RES/32/13" },
            { "zh", "回顾人权理事会第 32/13 号决议。", "A/HRC/RES/32/13" },
            { "en", "Recalls resolution 1325 (2000) of 31 October 2000.", "S/RES/1325 (2000)" },
            { "zh", "回顾安全理事会第1483(2003)号决议。", "S/RES/1483 (2003)" },
            { "ar", "تشير إلى قرار مجلس الأمن 1325 (2000).", "S/RES/1325 (2000)" },
            { "ru", "ссылается на резолюцию Совета Безопасности 1325 (2000).", "S/RES/1325 (2000)" },
            { "en", "Recalls paragraphs 3 and 4 of A/RES/70/1.", "A/RES/70/1#OP3,OP4" },
            { "fr", "Rappelle le paragraphe 3 de A/RES/70/1.", "A/RES/70/1#OP3" },
            { "en", "Recalls that resolution 70/1 was adopted.", "A/RES/70/1" },
            { "en", "Stresses that decision 77/568 stands.", "A/DEC/77/568" },
            { "fr", "Rappelle cette résolution 70/1 et ladite résolution 71/256.", "A/RES/70/1 A/RES/71/256" },
            { "zh", "回顾第 57/270B 号决议。", "A/RES/57/270 B" },
            { "zh", "回顾第57/270B号决议。", "A/RES/57/270 B" },
            { "zh", "回顾第 69/283 号决议，附件二，第 4 段。", "A/RES/69/283#Annex2.Para4" },
            // Places side by side, of which only the last names the document.
            { "en", "Recalls paragraph 5 and paragraph 7 of resolution 70/1.", "A/RES/70/1#OP5 A/RES/70/1#OP7" },
            {
                "en",
                "Recalls section II, paragraph 3, and section III, paragraph 5, of resolution 70/248.",
                "A/RES/70/248#SectionII.OP3 A/RES/70/248#SectionIII.OP5"
            },
            {
                "fr",
                "Rappelle le sixième alinéa du préambule et le paragraphe 12 de sa résolution 70/1.",
                "A/RES/70/1#PP6 A/RES/70/1#OP12"
            },
            { "ru", "ссылается на подпункт 3 a) резолюции 71/256.", "A/RES/71/256#OP3(a)" },
            {
                "ar",
                "تشير إلى الفقرتين الفرعيتين (أ) و (ب) من الفقرة 3 من القرار 71/256.",
                "A/RES/71/256#OP3(a),OP3(b)"
            },
            // Lists under one noun: the organ governs all of it, before or behind.
            { "en", "Recalls its resolutions 56/183, 57/238 and 76/189.", "A/RES/56/183 A/RES/57/238 A/RES/76/189" },
            { "zh", "回顾第 56/183、57/238 和 76/189 号决议。", "A/RES/56/183 A/RES/57/238 A/RES/76/189" },
            { "es", "Recuerda sus resoluciones 56/183, 57/238 y 76/189.", "A/RES/56/183 A/RES/57/238 A/RES/76/189" },
            {
                "fr",
                "Rappelle les résolutions 5/1 et 16/21 du Conseil des droits de l’homme.",
                "A/HRC/RES/5/1 A/HRC/RES/16/21"
            },
            {
                "fr",
                "Rappelle ses résolutions 47/193 du 22 décembre 1992, 67/291 du 24 juillet 2013 et 70/1.",
                "A/RES/47/193 A/RES/67/291 A/RES/70/1"
            },
            {
                "ru",
                "ссылается на свои резолюции 55/162 от 14 декабря 2000 года, 56/95 от 14 декабря 2001 года и 57/144.",
                "A/RES/55/162 A/RES/56/95 A/RES/57/144"
            },
            {
                "ar",
                "تشير إلى قراراتها 40/152 سين المؤرخ 16 كانون الأول/ديسمبر 1985، و 41/86 فاء المؤرخ 4 كانون الأول/ديسمبر 1986، و 42/42 واو.",
                "A/RES/40/152 O A/RES/41/86 Q A/RES/42/42 F"
            },
            {
                "zh",
                "回顾经济及社会理事会第 2006/46、2008/3 和 2009/7 号决议。",
                "E/RES/2006/46 E/RES/2008/3 E/RES/2009/7"
            },
            {
                "en",
                "Recalls its resolutions 47/193 of 22 December 1992 on the observance of a day, 55/196 of 20 December 2000 on a year, and 58/217.",
                "A/RES/47/193 A/RES/55/196 A/RES/58/217"
            },
            {
                "en",
                "Recalls the resolutions of the Human Rights Council on the matter (9/10 of 24 September 2008 and 12/11 of 1 October 2009).",
                "A/HRC/RES/9/10 A/HRC/RES/12/11"
            },
            // Old forms, letters of parts, ranges.
            { "en", "Recalls resolution 217 A (III).", "A/RES/217 A (III)" },
            { "zh", "回顾第 217 A (III) 号决议。", "A/RES/217 A (III)" },
            { "zh", "回顾第2241 B(XXI)号决议。", "A/RES/2241 B (XXI)" },
            { "ru", "ссылается на резолюцию 2200 А (XXI).", "A/RES/2200 A (XXI)" },
            { "ar", "تشير إلى القرار 217 ألف (د - 3).", "A/RES/217 A (III)" },
            { "ar", "تشير إلى القرار 2200 ألف (د-21).", "A/RES/2200 A (XXI)" },
            { "en", "Recalls its resolutions 3411 A and B (XXX).", "A/RES/3411 A (XXX) A/RES/3411 B (XXX)" },
            {
                "en",
                "Recalls its resolution 3419 A to D (XXX).",
                "A/RES/3419 A (XXX) A/RES/3419 B (XXX) A/RES/3419 C (XXX) A/RES/3419 D (XXX)"
            },
            { "fr", "Rappelle ses résolutions 32/91 B et C.", "A/RES/32/91 B A/RES/32/91 C" },
            { "fr", "Rappelle ses résolutions 51/211 A à C.", "A/RES/51/211 A A/RES/51/211 B A/RES/51/211 C" },
            { "es", "Recuerda sus resoluciones 51/211 A a C.", "A/RES/51/211 A A/RES/51/211 B A/RES/51/211 C" },
            {
                "en",
                "Recalls its resolutions 57/270 A of 20 December 2002 and 57/270 B.",
                "A/RES/57/270 A A/RES/57/270 B"
            },
            { "en", "Recalls its resolutions S-8/1 and ES-10/20.", "A/RES/S-8/1 A/RES/ES-10/20" },
            { "en", "Recalls resolutions 3362 (S-VII) and 2252 (ES-V).", "A/RES/3362 (S-VII) A/RES/2252 (ES-V)" },
            { "en", "Recalls Economic and Social Council resolution 663 E (XXIV).", "E/RES/663 E (XXIV)" },
            // Decisions.
            { "en", "Recalls its decision 77/568 of 1 September 2023.", "A/DEC/77/568" },
            { "zh", "回顾其 2023 年 9 月 1 日第 77/568 号决定。", "A/DEC/77/568" },
            { "fr", "Rappelle sa décision 77/568 du 1er septembre 2023.", "A/DEC/77/568" },
            { "es", "Recuerda su decisión 52/459, de 22 de diciembre de 1997.", "A/DEC/52/459" },
            { "ru", "ссылается на свое решение 77/568 от 1 сентября 2023 года.", "A/DEC/77/568" },
            { "ar", "تشير إلى المقرر 77/568.", "A/DEC/77/568" },
            { "en", "Recalls Economic and Social Council decision 2018/239.", "E/DEC/2018/239" },
            // Symbols: single, double, abbreviated, with their provisions.
            { "en", "Takes note of the report (A/60/687).", "A/60/687" },
            { "en", "Takes note of the report (A/78/62-E/2023/49).", "A/78/62-E/2023/49" },
            { "en", "Takes note of A/61/L.45 and Add.1.", "A/61/L.45 A/61/L.45/Add.1" },
            { "fr", "Prend note du document A/8831 et Corr.1 et Add.1.", "A/8831 A/8831/Corr.1 A/8831/Add.1" },
            { "zh", "表示注意到 A/61/45 和 Add.1。", "A/61/45 A/61/45/Add.1" },
            { "ru", "принимает к сведению документ A/61/45 и Add.1.", "A/61/45 A/61/45/Add.1" },
            { "en", "Takes note of A/61/45 and Add.1–3.", "A/61/45 A/61/45/Add.1 A/61/45/Add.2 A/61/45/Add.3" },
            { "en", "Takes note of A/65/271 (Part I)/Add.1.", "A/65/271 (Part I)/Add.1" },
            { "en", "Recalls A/RES/217 A (III) and S/RES/1325 (2000).", "A/RES/217 A (III) S/RES/1325 (2000)" },
            { "en", "Takes note of A/C.2/59/3, annex.", "A/C.2/59/3#Annex" },
            // Provisions.
            { "en", "Recalls paragraph 72 of its resolution 70/1.", "A/RES/70/1#OP72" },
            { "en", "Recalls paragraphs 20 and 33 of resolution 70/1.", "A/RES/70/1#OP20,OP33" },
            { "en", "Recalls paragraphs 4 to 9 of resolution 70/1.", "A/RES/70/1#OP4…OP9" },
            { "en", "Recalls paragraph 12 (a) (i) of resolution 70/1.", "A/RES/70/1#OP12(a)(i)" },
            { "en", "Recalls paragraph 12 (a) and (b) of resolution 70/1.", "A/RES/70/1#OP12(a),OP12(b)" },
            { "en", "Recalls section II of its resolution 57/292.", "A/RES/57/292#SectionII" },
            { "en", "Recalls section I, paragraph 3, of its resolution 57/292.", "A/RES/57/292#SectionI.OP3" },
            { "en", "Recalls the sixth preambular paragraph of resolution 70/1.", "A/RES/70/1#PP6" },
            { "en", "Recalls resolution 69/283, annex II.", "A/RES/69/283#Annex2" },
            { "en", "Recalls paragraph 4 of annex II to resolution 69/283.", "A/RES/69/283#Annex2.Para4" },
            { "zh", "回顾第 70/1 号决议第 72 段。", "A/RES/70/1#OP72" },
            { "zh", "回顾第 70/1 号决议第19和第23段。", "A/RES/70/1#OP19,OP23" },
            { "zh", "回顾第 57/292 号决议第二节第 3 段。", "A/RES/57/292#SectionII.OP3" },
            { "zh", "回顾第 69/283 号决议附件二。", "A/RES/69/283#Annex2" },
            { "zh", "回顾第 70/1 号决议第 12 段(a)。", "A/RES/70/1#OP12(a)" },
            { "fr", "Rappelle le paragraphe 12 a) de sa résolution 70/1.", "A/RES/70/1#OP12(a)" },
            { "fr", "Rappelle la section II de sa résolution 68/247.", "A/RES/68/247#SectionII" },
            { "fr", "Rappelle le sixième alinéa de la résolution 70/1.", "A/RES/70/1#PP6" },
            { "es", "Recuerda el párrafo 12 a) de su resolución 70/1.", "A/RES/70/1#OP12(a)" },
            { "es", "Recuerda la sección II de su resolución 68/247.", "A/RES/68/247#SectionII" },
            { "ru", "ссылается на пункт 12 a) резолюции 70/1.", "A/RES/70/1#OP12(a)" },
            { "ru", "ссылается на пункт 3 раздела II резолюции 57/292.", "A/RES/57/292#SectionII.OP3" },
            { "ar", "تشير إلى الفقرة 72 من القرار 70/1.", "A/RES/70/1#OP72" },
            { "ar", "تشير إلى الفقرات 19 و 23 من القرار 70/1.", "A/RES/70/1#OP19,OP23" },
            { "ar", "تشير إلى الفقرة 12 (أ) من القرار 70/1.", "A/RES/70/1#OP12(a)" },
            { "ar", "تشير إلى المرفق الثاني للقرار 69/283.", "A/RES/69/283#Annex2" },
            // The text itself.
            { "en", "Calls for the implementation of the present resolution.", "Self" },
            { "zh", "请秘书长报告本决议的执行情况。", "Self" },
            { "fr", "Demande l’application de la présente résolution.", "Self" },
            { "es", "Pide que se aplique la presente resolución.", "Self" },
            { "ru", "просит осуществить настоящую резолюцию.", "Self" },
            { "ar", "تطلب تنفيذ هذا القرار.", "Self" },
            { "en", "Decides to act under paragraph 1 above.", "Self#OP1" },
            { "en", "Decides to act under paragraph 1 of the present resolution.", "Self#OP1" },
            { "zh", "决定按上文第 1 段行事。", "Self#OP1" },
            { "fr", "Décide d’agir selon le paragraphe 1 ci-dessus.", "Self#OP1" },
            { "ru", "постановляет действовать согласно пункту 1 выше.", "Self#OP1" },
            { "ar", "تقرر العمل وفقا للفقرة 1 أعلاه.", "Self#OP1" },
            { "en", "Decides to act under paragraph 1.", "Provision#OP1" },
            // Named documents.
            { "zh", "回顾《甲乙议程》第 72 段。", "“甲乙议程”#Para72" },
            { "zh", "表示注意到题为“甲乙路线图”的报告。", "“甲乙路线图”" },
            { "zh", "重申其题为“甲乙议程”的 2015 年 9 月 25 日第 70/1 号决议。", "A/RES/70/1" },
            { "en", "Takes note of the report entitled “A small map”.", "“A small map”" },
            { "fr", "Prend note du rapport intitulé « Une petite carte ».", "“ Une petite carte ”" },
            { "es", "Toma nota del informe titulado “Un mapa”.", "“Un mapa”" },
            { "ru", "принимает к сведению доклад, озаглавленный «Карта».", "“Карта”" },
            { "ar", "تحيط علما بالتقرير المعنون ”خريطة“.", "“خريطة”" },
            {
                "en",
                "Recalls Article 51 of the Charter of the United Nations.",
                "“Charter of the United Nations”#Article51"
            },
            { "fr", "Rappelle l’Article 51 de la Charte des Nations Unies.", "“Charte des Nations Unies”#Article51" },
            // What is none.
            { "en", "Decides to include the item entitled “Small texts” in its agenda.", "" },
            { "en", "Decides to meet 24/7, with a 50/50 share, in 2015/16 and on 1/2/2020.", "" },
            { "en", "Recalls the resolution and the relevant decisions, and COVID-19 and HIV/AIDS.", "" },
            { "zh", "决定将题为“小文本”的项目列入议程。", "" },
            { "zh", "注意到其他各项决议和 90% 的人。", "" },
        };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_paragraph_refers_to(string language, string paragraph, string references)
    {
        var read = LanguageText.Read(language, paragraph).Operative(1).References;

        Assert.Equal(references, string.Join(" ", read.Select(ReferenceText.Short)));
    }
}
