namespace Resolutions.Text.Tests.Harness;

/// <summary>Makes whole small resolutions of a given body, with its preamble, in Russian, Arabic, French and Spanish.</summary>
internal static class SmallTextInOtherLanguages
{
    public static string RussianText(string body) =>
        "Резолюция, принятая Генеральной Ассамблеей 18 декабря 2025 года\n\n80/7. Малые тексты\n\nГенеральная Ассамблея,\n\n"
        + body
        + "\n\n61-е пленарное заседание,\n18 декабря 2025 года\n";

    public static string ArabicText(string body) =>
        "قرار اتخذته الجمعية العامة في 18 كانون الأول/ديسمبر 2025\n\n80/7 - نصوص صغيرة\n\nإن الجمعية العامة،\n\n"
        + body
        + "\n\nالجلسة العامة 61\n18 كانون الأول/ديسمبر 2025\n";

    public static string FrenchText(string body) =>
        "Résolution adoptée par l’Assemblée générale le 18 décembre 2025\n\n80/7. Petits textes\n\nL’Assemblée générale,\n\n"
        + body
        + "\n\n61e séance plénière\n18 décembre 2025\n";

    public static string SpanishText(string body) =>
        "Resolución aprobada por la Asamblea General el 18 de diciembre de 2025\n\n80/7. Textos pequeños\n\nLa Asamblea General,\n\n"
        + body
        + "\n\n61ª sesión plenaria\n18 de diciembre de 2025\n";
}
