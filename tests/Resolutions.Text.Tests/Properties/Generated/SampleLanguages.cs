namespace Resolutions.Text.Tests.Properties.Generated;

/// <summary>The six languages of generated texts.</summary>
internal static class SampleLanguages
{
    private static readonly string[] Letters = ["(a)", "(b)", "(c)", "(d)"];
    private static readonly string[] Romans = ["(i)", "(ii)", "(iii)", "(iv)"];
    private static readonly string[] HalfLetters = ["a)", "b)", "c)", "d)"];
    private static readonly string[] HalfRomans = ["i)", "ii)", "iii)", "iv)"];
    private static readonly string[] DotLetters = ["a.", "b.", "c.", "d."];
    private static readonly string[] DotRomans = ["i.", "ii.", "iii.", "iv."];
    private static readonly string[][] HalfMarkers = [HalfLetters, HalfRomans, DotLetters, DotRomans];

    public static IReadOnlyList<SampleLanguage> All { get; } =
    [
        new()
        {
            Language = Language.English,
            Header = ["Eightieth session", "80/7. Small texts", "The General Assembly,"],
            Closing = ["61st plenary meeting", "18 December 2025"],
            Words =
                "measures support of States the implementation programme regional for development in all countries".Split(
                    ' '
                ),
            Markers = [Letters, Romans, DotLetters, DotRomans],
            Annex = "Annex",
        },
        new()
        {
            Language = Language.French,
            Header = ["Quatre-vingtième session", "80/7. Petits textes", "L'Assemblée générale,"],
            Closing = ["61e séance plénière", "18 décembre 2025"],
            Words =
                "mesures appui des États la mise en œuvre programme régional pour développement dans tous pays".Split(
                    ' '
                ),
            Semicolon = " ;",
            Colon = " :",
            Markers = HalfMarkers,
            Annex = "Annexe",
        },
        new()
        {
            Language = Language.Spanish,
            Header = ["Octogésimo período de sesiones", "80/7. Textos pequeños", "La Asamblea General,"],
            Closing = ["61ª sesión plenaria", "18 de diciembre de 2025"],
            Words = "medidas apoyo de los Estados la ejecución programa regional para desarrollo en todos países".Split(
                ' '
            ),
            Markers = HalfMarkers,
            Annex = "Anexo",
        },
        new()
        {
            Language = Language.Russian,
            Header = ["Восьмидесятая сессия", "80/7. Малые тексты", "Генеральная Ассамблея,"],
            Closing = ["61-е пленарное заседание,", "18 декабря 2025 года"],
            Words = "меры поддержки государств осуществление программы региональной для развития во всех странах".Split(
                ' '
            ),
            Markers = HalfMarkers,
            Annex = "Приложение",
        },
        new()
        {
            Language = Language.Arabic,
            Header = ["الدورة الثمانون", "80/7- نصوص صغيرة", "إن الجمعية العامة،"],
            Closing = ["الجلسة العامة 61", "18 كانون الأول/ديسمبر 2025"],
            Words = "تدابير دعم الدول برنامج إقليمي التنمية جميع البلدان تنفيذ".Split(' '),
            Comma = "،",
            Semicolon = "؛",
            Markers =
            [
                ["(أ)", "(ب)", "(ج)", "(د)"],
                ["‘1’", "‘2’", "‘3’", "‘4’"],
                DotLetters,
                DotRomans,
            ],
            Annex = "المرفق",
        },
        new()
        {
            Language = Language.Chinese,
            Header = ["第八十届会议", "80/7. 小文本", "大会,"],
            Closing = ["2025 年 12 月 18 日", "第 61 次全体会议"],
            Words = "各项措施 会员国 方案 区域 支助 执行 发展 所有国家".Split(' '),
            Space = "",
            Comma = "，",
            Semicolon = "；",
            FullStop = "。",
            Colon = "：",
            Markers = [Letters, ["(一)", "(二)", "(三)", "(四)"], DotLetters, DotRomans],
            Annex = "附件",
        },
    ];
}
