using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Paragraphs;

/// <summary>The line that says when an organ adopted the resolution ends the title of the agenda item above it.</summary>
public class AdoptionLineTests
{
    private const string English = "Agenda item 9\n\nSmall texts\n\n{0}\n\n{1}. Title\n\nThe {2},\n\nDecides to act.";
    private const string French =
        "Point 9 de l'ordre du jour\n\nSmall texts\n\n{0}\n\n{1}. Titre\n\nLe {2},\n\nDécide d'agir.";
    private const string Spanish =
        "Tema 9 del programa\n\nSmall texts\n\n{0}\n\n{1}. Título\n\nEl {2},\n\nDecide actuar.";
    private const string Russian =
        "Пункт 9 повестки дня\n\nSmall texts\n\n{0}\n\n{1}. Текст\n\n{2},\n\nпостановляет действовать.";
    private const string Arabic =
        "البند 9 من جدول الأعمال\n\nSmall texts\n\n{0}\n\n{1} - نص\n\nإن {2}،\n\nيقرر أن ينتهي.";
    private const string Chinese = "议程项目 9\n\nSmall texts\n\n{0}\n\n{1}. 文本\n\n{2}，\n\n决定结束。";

    [Theory]
    [InlineData(
        English,
        "Economic and Social Council",
        "2023/7",
        "Resolution adopted by the Economic and Social Council on 7 June 2023"
    )]
    [InlineData(
        English,
        "Human Rights Council",
        "53/7",
        "Resolution adopted by the Council on Human Rights, on 7 June 2023"
    )]
    [InlineData(
        French,
        "Conseil des droits de l'homme",
        "53/7",
        "Résolution adoptée par le Conseil des droits de l'homme, le 7 juin 2023"
    )]
    [InlineData(
        French,
        "Conseil économique et social",
        "2023/7",
        "Résolution adoptée par le Conseil en séance plénière le 7 juin 2023"
    )]
    [InlineData(
        Spanish,
        "Consejo Económico y Social",
        "2023/7",
        "Resolución aprobada por el Consejo Económico y Social, el 7 de junio de 2023"
    )]
    [InlineData(
        Spanish,
        "Consejo de Derechos Humanos",
        "53/7",
        "Resolución aprobada por el Consejo el 7 de junio de 2023"
    )]
    [InlineData(
        Russian,
        "Экономический и Социальный Совет",
        "2023/7",
        "Резолюция, принятая Советом на пленарном заседании 7 июня 2023 года"
    )]
    [InlineData(
        Russian,
        "Совет по правам человека",
        "53/7",
        "Резолюция, принятая Советом по правам человека 7 июня 2023 года"
    )]
    [InlineData(
        Arabic,
        "المجلس الاقتصادي والاجتماعي",
        "2023/7",
        "قرار اعتمده المجلس الاقتصادي والاجتماعي في 7 حزيران/يونيه 2023"
    )]
    [InlineData(Arabic, "مجلس حقوق الإنسان", "53/7", "القرار الذي اتخذه مجلس حقوق الإنسان في 7 حزيران/يونيه 2023")]
    [InlineData(Chinese, "经济及社会理事会", "2023/7", "2023年6月7日经济及社会理事会通过的决议")]
    [InlineData(Chinese, "经济及社会理事会", "2023/7", "经济及社会理事会 2023 年 6 月 7 日通过的决议")]
    [InlineData(Chinese, "经济及社会理事会", "2023/7", "经济及社会理事会于2023年6月7日通过的决议")]
    [InlineData(Chinese, "人权理事会", "53/7", "人权理事会2023年6月7日通过的决议")]
    [InlineData(Chinese, "大会", "77/7", "2023年6月7日大会通过的决议")]
    public void It_gives_the_date_and_is_no_part_of_the_title(string text, string organ, string number, string line)
    {
        var header = Reading.Parse(string.Format(null, text, line, number, organ)).Resolutions.Single().Header;

        Assert.Equal(("Small texts", new CalendarDate(2023, 6, 7)), (header.AgendaItemTitle, header.AdoptedOn));
    }

    [Theory]
    [InlineData(
        "Resolution 99 (1992)",
        "The Security Council,\n\nDecides to act.",
        "Adopted by the Security Council on 23 January 1992"
    )]
    [InlineData(
        "Resolución 99 (1992)",
        "El Consejo de Seguridad,\n\nDecide actuar.",
        "Aprobada por el Consejo de Seguridad el 23 de enero de 1992"
    )]
    [InlineData(
        "Резолюция 99 (1992)",
        "Совет Безопасности,\n\nпостановляет действовать.",
        "Принята Советом Безопасности на его 3033-м заседании 23 января 1992 года"
    )]
    [InlineData("第99(1992)号决议", "安全理事会，\n\n决定结束。", "安全理事会1992年1月23日第3033次会议通过")]
    [InlineData(
        "القرار 99 (1992)",
        "إن مجلس الأمن،\n\nيقرر أن ينتهي.",
        "اتخذه مجلس الأمن في 23 كانون الثاني/يناير 1992"
    )]
    public void Below_a_number_of_the_Security_Council_it_is_no_title(string number, string rest, string line)
    {
        var header = Reading.Parse($"{number}\n\n{line}\n\n{rest}").Resolutions.Single().Header;

        Assert.Equal(("", new CalendarDate(1992, 1, 23)), (header.Title.Text, header.AdoptedOn));
    }
}
