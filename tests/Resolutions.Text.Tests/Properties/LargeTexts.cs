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
            ["page breaks"] = n =>
                SmallText.English("1. Decides" + Repeat(n, i => $" to act\n\n{i}/9999\n\nnow") + "."),
            ["annexes"] = n =>
                SmallText.English("1. Decides.") + Repeat(n, i => $"\nAnnex {i}\n\nTitle\n\n1. The text of it.\n"),
            ["header lines"] = n => Repeat(n, i => $"Line {i} of the header\n\n") + SmallText.English("1. Decides."),
            ["stray lines"] = n => SmallText.English("1. Decides.") + Repeat(n, i => $"\nStray line {i}\n"),
            ["formulas"] = n => Repeat(n, _ => "The General Assembly,\n\n"),
            ["blank lines"] = n => SmallText.English("1. Decides.\n" + new string('\n', n * 10)),
        };

    private static string Repeat(int count, Func<int, string> piece) =>
        string.Concat(Enumerable.Range(1, count).Select(piece));

    private static string Letter(int number) => new((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string Raised(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit - '0']));
}
