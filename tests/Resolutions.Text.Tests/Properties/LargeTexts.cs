using System.Globalization;
using Resolutions.Text.Tests.Harness;

namespace Resolutions.Text.Tests.Properties;

/// <summary>Texts of any size that are long in one way each.</summary>
internal static class LargeTexts
{
    /// <summary>The ways, and how many of the thing a text of size 1 holds.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> All { get; } =
        new Dictionary<string, Func<int, string>>(StringComparer.Ordinal)
        {
            ["operative paragraphs"] = n => SmallText.English(Repeat(n, i => $"{i}. Decides to act;\n\n")),
            ["preambular paragraphs"] = n =>
                SmallText.English("1. Decides.", Repeat(n, i => $"Recalling its resolution 70/{i},\n\n")),
            ["sub-paragraphs"] = n =>
                SmallText.English("1. Decides:\n\n" + Repeat(n, i => $"({Letter(i)}) To act;\n\n")),
            ["nested lists"] = n =>
                SmallText.English(
                    Repeat(n / 5, i => $"{i}. Decides:\n\n(a) To act:\n\n(i) Now:\n\na. Here:\n\n(1) Thus;\n\n")
                ),
            ["lists that begin again"] = n =>
                SmallText.English("1. Decides:\n\n" + Repeat(n / 2, _ => "(a) To act:\n\n(i) Now;\n\n")),
            ["numbers that begin again"] = n => SmallText.English(Repeat(n, _ => "1. Decides to act;\n\n")),
            ["notes"] = n =>
                SmallText.English("1. Decides" + Repeat(n, i => $" to act{Raised(i)}") + ".")
                + Repeat(n, i => $"\n{Raised(i)} See A/80/{i}.\n"),
            ["notes between paragraphs"] = n =>
                SmallText.English(Repeat(n, i => $"{i}. Decides to act;{Raised(i)}\n\n{Raised(i)} See A/80/{i}.\n\n")),
            ["notes without raised numbers"] = n =>
                SmallText.English(Repeat(n, i => $"{i}. Decides to act{i};\n\n"))
                + Repeat(n, i => $"\n{i} See A/80/{i}.\n"),
            ["anchors without notes"] = n =>
                SmallText.English("1. Decides" + Repeat(n, i => $" to act{Raised(i)}") + "."),
            ["words"] = n => SmallText.English("1. Decides" + Repeat(n * 10, _ => " word") + "."),
            ["clauses"] = n =>
                SmallText.English("1. Decides" + Repeat(n * 5, _ => " to act, and requests this,") + " now."),
            ["lines"] = n =>
                SmallText.English("1. Decides" + Repeat(n, _ => " to do this and this and that\nas") + " said."),
            ["links"] = n => SmallText.English("1. Decides" + Repeat(n, _ => " [to act](#)") + "."),
            ["brackets"] = n => SmallText.English("1. Decides" + Repeat(n, _ => " [[to act") + "."),
            ["paired marks"] = n => SmallText.English("1. Decides" + Repeat(n, _ => " *to* act") + "."),
            ["marks that nothing closes"] = n => SmallText.English("1. Decides" + Repeat(n, _ => " *to act") + "."),
            ["marks of many lengths"] = n =>
                SmallText.English("1. Decides" + Repeat(n, _ => " *to **act _on __it ***now") + "."),
            ["marks that nothing closes, by lines"] = n =>
                SmallText.English("1. Decides" + Repeat(n, _ => "\nto **act _on ***it") + "."),
            ["rows of marks"] = n => SmallText.English("1. Decides" + Repeat(n, _ => " **") + " to act."),
            ["links without end"] = n => SmallText.English("1. Decides" + Repeat(n, _ => " [to act](") + "."),
            ["links that end together"] = n => SmallText.English("1. Decides" + Repeat(n, _ => " [to act](") + ")."),
            ["emphasis without action"] = n =>
                SmallText.English("1. It **takes**" + Repeat(n, _ => " **takes** x") + "."),
            ["markers that go on with nothing"] = n =>
                SmallText.English("1. Decides:\n\n" + Repeat(n, i => $"({Letter(i * 3)}) To act;\n\n")),
            ["markers behind long paragraphs"] = n =>
                SmallText.English(
                    Repeat(n / 50, i => $"{i}. Decides" + LongLines + ":\n\n" + Repeat(50, _ => "(y) To act;\n\n"))
                ),
            ["markers behind headings"] = n =>
                SmallText.English("1. Decides:\n\n(a) To act;\n\n" + Repeat(n, _ => "A heading\n\n(x) Another\n\n")),
            ["lines of quotation marks"] = n => SmallText.English("1. Decides" + Repeat(n, _ => "\n”") + "\nto act."),
            ["numbers far ahead"] = n =>
                SmallText.English("1. Decides.\n")
                + "\nAnnex\n\n1. First.\n\n"
                + Repeat(n, i => $"{i + 5000}. The text.\n\n"),
            ["draft resolutions in each other"] = n =>
                SmallText.English(
                    Repeat(
                        n,
                        _ =>
                            "1. Recommends the adoption of the following draft resolution:\n\n"
                            + "The General Assembly,\n\nRecalling its resolution,\n\n"
                    )
                ),
            ["articles that begin again"] = n =>
                SmallText.English("1. Decides.\n")
                + "\nAnnex\n\n"
                + Repeat(n, _ => "Article 1\n\n1. The text of it.\n\n"),
            ["annexes of nothing"] = n =>
                SmallText.English(Repeat(n, _ => "Recalling it,\n\nAnnex\n\n") + "1. Decides."),
            ["resolutions"] = n => Repeat(n, Numbered),
            ["resolutions with notes"] = n => Repeat(n, i => Numbered(i) + $"\n{Raised(i)} See A/80/{i}.\n\n"),
            ["resolutions that cannot be read"] = n =>
                Repeat(
                    n,
                    i =>
                        Numbered(2 * i)
                        + Numbered(2 * i + 1).Replace("1. Decides to act.", "", StringComparison.Ordinal)
                ),
            ["resolutions with broken words"] = n =>
                Repeat(n, i => Numbered(i).Replace("to act", "to re-\nact", StringComparison.Ordinal)),
            ["page breaks"] = n =>
                SmallText.English("1. Decides" + Repeat(n, i => $" to act\n\n{i}/9999\n\nnow") + "."),
            ["annexes"] = n =>
                SmallText.English("1. Decides.") + Repeat(n, i => $"\nAnnex {i}\n\nTitle\n\n1. The text of it.\n"),
            ["header lines"] = n => Repeat(n, i => $"Line {i} of the header\n\n") + SmallText.English("1. Decides."),
            ["stray lines"] = n => SmallText.English("1. Decides.") + Repeat(n, i => $"\nStray line {i}\n"),
            ["formulas"] = n => Repeat(n, _ => "The General Assembly,\n\n"),
            ["numbers of resolutions"] = n =>
                SmallText.English(
                    "1. Recalls resolutions" + Repeat(n * 5, i => $" 70/{i} of 25 September 2015 and") + " 71/1."
                ),
            ["numbers of nothing"] = n => SmallText.English("1. Recalls" + Repeat(n * 5, i => $" 70/{i},") + " it."),
            ["symbols"] = n =>
                SmallText.English("1. Recalls" + Repeat(n * 5, i => $" A/80/{i}/Add.1 and Corr.1,") + " it."),
            ["impossible symbols"] = n =>
                SmallText.English("1. Recalls" + Repeat(n * 2, i => $" A/RES/{i + 2000}/3,") + " it."),
            ["numbers of paragraphs"] = n =>
                SmallText.English("1. Recalls paragraphs" + Repeat(n * 5, i => $" {i}, ({Letter(i)}),") + " it."),
            ["names that nothing closes"] = n => SmallText.English("1. Recalls" + Repeat(n * 5, _ => " “the") + " it."),
            ["nouns of references"] = n =>
                SmallText.English(
                    "1. Recalls" + Repeat(n * 2, _ => " of the Council its resolution, paragraph of annex and") + " it."
                ),
            ["numbers of Chinese texts"] = n =>
                SmallText.Chinese("1. 回顾" + Repeat(n * 5, i => $"第 70/{i}、第{i}和") + "其他。"),
            ["letters of parts"] = n =>
                SmallText.English("1. Recalls" + Repeat(n * 2, i => $" 3411 A, B, C to Z and") + " it."),
            ["blank lines"] = n => SmallText.English("1. Decides.\n" + new string('\n', n * 10)),
        };

    private static string LongLines => Repeat(40, _ => "\n(p) to act" + Repeat(90, _ => " and (q) act"));

    private static string Numbered(int number) =>
        SmallText.English("1. Decides to act.").Replace("80/7.", $"80/{number}.", StringComparison.Ordinal) + "\n\n";

    private static string Repeat(int count, Func<int, string> piece) =>
        string.Concat(Enumerable.Range(1, count).Select(piece));

    private static string Letter(int number) => new((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Raised(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));
}
