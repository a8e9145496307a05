namespace Resolutions.Text;

/// <summary>The languages that the reader knows.</summary>
internal static class LanguageTables
{
    public static readonly IReadOnlyList<LanguageTable> All =
    [
        ChineseTable.Create(),
        EnglishTable.Create(),
        FrenchTable.Create(),
        SpanishTable.Create(),
        RussianTable.Create(),
        ArabicTable.Create(),
    ];
}
