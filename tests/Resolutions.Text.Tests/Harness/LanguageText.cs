namespace Resolutions.Text.Tests.Harness;

/// <summary>Makes the smallest resolution of the General Assembly in each language around one operative paragraph.</summary>
internal static class LanguageText
{
    public static Resolution Read(string language, string paragraph, string rest = "") =>
        SmallText.Read(Of(language, paragraph, rest));

    public static (Resolution Read, IReadOnlyList<TextDiagnostic> Diagnostics) ReadWithDiagnostics(
        string language,
        string paragraph
    )
    {
        var text = Reading.Parse(Of(language, paragraph, ""));
        return (text.Resolutions.Single(), text.Diagnostics);
    }

    private static string Of(string language, string paragraph, string rest) =>
        language switch
        {
            "en" => $"80/7. Small texts\n\nThe General Assembly,\n\n1. {paragraph}{rest}\n",
            "zh" => $"80/7. 小文本\n\n大会，\n\n1. {paragraph}{rest}\n",
            "fr" => $"80/7. Petits textes\n\nL’Assemblée générale,\n\n1. {paragraph}{rest}\n",
            "es" => $"80/7. Textos pequeños\n\nLa Asamblea General,\n\n1. {paragraph}{rest}\n",
            "ru" => $"80/7. Малые тексты\n\nГенеральная Ассамблея,\n\n1. {paragraph}{rest}\n",
            "ar" => $"80/7- نصوص صغيرة\n\nإن الجمعية العامة،\n\n1 - {paragraph}{rest}\n",
            _ => throw new ArgumentOutOfRangeException(nameof(language)),
        };
}
