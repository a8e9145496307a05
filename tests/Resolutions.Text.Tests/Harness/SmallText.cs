namespace Resolutions.Text.Tests.Harness;

/// <summary>Makes whole small resolutions around the lines that a test is about.</summary>
internal static class SmallText
{
    /// <summary>An English resolution with one preambular paragraph and the given operative part.</summary>
    public static string English(
        string operative,
        string preamble = "Recalling its resolution 70/1 of 25 September 2015,"
    ) =>
        $"""
            Eightieth session

            Agenda item 20 (a)

            Small texts

            Resolution adopted by the General Assembly on 18 December 2025

            [on the report of the Second Committee (A/80/555, para. 12)]

            80/7. Small texts

            The General Assembly,

            {preamble}

            {operative}

            61st plenary meeting
            18 December 2025

            """.Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>A Chinese resolution with one preambular paragraph and the given operative part.</summary>
    public static string Chinese(string operative, string preamble = "回顾其 2015 年 9 月 25 日第 70/1 号决议，") =>
        $"""
            第八十届会议

            议程项目 20

            小文本

            2025 年 12 月 18 日大会决议

            [根据第二委员会的报告(A/80/555, 第 12 段)通过]

            80/7. 小文本

            大会,

            {preamble}

            {operative}

            2025 年 12 月 18 日
            第 61 次全体会议

            """.Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>An Arabic resolution with one preambular paragraph and the given operative part.</summary>
    public static string Arabic(string operative) =>
        $"""
            الدورة الثمانون

            80/7 - نصوص صغيرة

            إن الجمعية العامة،

            إذ تشير إلى قرارها 70/1 المؤرخ 25 أيلول/سبتمبر 2015،

            {operative}

            الجلسة العامة 61
            18 كانون الأول/ديسمبر 2025

            """.Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>A Russian resolution with one preambular paragraph and the given operative part.</summary>
    public static string Russian(string operative) =>
        $"""
            Восьмидесятая сессия

            80/7. Малые тексты

            Генеральная Ассамблея,

            ссылаясь на свою резолюцию 70/1 от 25 сентября 2015 года,

            {operative}

            61-е пленарное заседание,
            18 декабря 2025 года

            """.Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>The only resolution in a text that must have no error.</summary>
    public static Resolution Read(string source) => Reading.Parse(source).Resolutions.Single();

    /// <summary>The text of the first operative paragraph of a Chinese resolution with these lines.</summary>
    public static string ChineseParagraph(string lines) => Read(Chinese(lines)).Operative(1).Content.Text;

    /// <summary>The text of the first operative paragraph of an English resolution with these lines.</summary>
    public static string EnglishParagraph(string lines) => Read(English(lines)).Operative(1).Content.Text;
}
