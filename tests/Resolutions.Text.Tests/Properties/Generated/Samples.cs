using CsCheck;

namespace Resolutions.Text.Tests.Properties.Generated;

/// <summary>Generators of well-formed resolutions.</summary>
internal static class Samples
{
    private const int LongestList = 4;
    private static readonly string[] Numerals = ["I", "II", "III", "IV"];
    private static readonly string[] Letters = ["A", "B", "C", "D"];

    /// <summary>The layouts.</summary>
    public static Gen<Layout> Layouts { get; } =
        Gen.Select(
            Gen.Int[0, 2].Select(index => index * 35),
            Gen.Bool.Select(isCarriage => isCarriage ? "\r\n" : "\n"),
            Gen.Int[0, 5],
            Gen.Bool,
            (width, lineEnd, page, notes) => new Layout(width, lineEnd, page, notes)
        );

    /// <summary>Resolutions with a preamble, paragraphs with lists of up to so many levels, and perhaps an annex.</summary>
    public static Gen<Sample> Plain(SampleLanguage language, int levels) =>
        Gen.Select(
            Unit(language, ProvisionKind.Preambular, language.PreambularVerbs, 0).List[0, 6],
            Unit(language, ProvisionKind.Operative, language.OperativeVerbs, levels).List[1, 8],
            Unit(language, ProvisionKind.AnnexParagraph, [""], Math.Min(levels, 1)).List[0, 3],
            (preamble, operative, annex) =>
                new Sample(
                    language,
                    [.. preamble.Select(unit => unit with { End = language.Comma }), .. Numbered(language, operative)],
                    Numbered(language, annex)
                )
        );

    /// <summary>Resolutions in sections with numbers of their own.</summary>
    public static Gen<Sample> Sections(SampleLanguage language) =>
        Gen.Select(
            Unit(language, ProvisionKind.Preambular, language.PreambularVerbs, 0).List[1, 3],
            Containers(language, ProvisionKind.Section, Numerals, Operative(language)),
            (preamble, sections) =>
                new Sample(language, [.. preamble.Select(unit => unit with { End = language.Comma }), .. sections], [])
        );

    /// <summary>Several resolutions under one number, each with a letter.</summary>
    public static Gen<Sample> Parts(SampleLanguage language) =>
        Containers(
                language,
                ProvisionKind.Part,
                Letters,
                Gen.Select(
                    Unit(language, ProvisionKind.Preambular, language.PreambularVerbs, 0).List[1, 3],
                    Operative(language),
                    (preamble, operative) =>
                        new List<Unit>([.. preamble.Select(unit => unit with { End = language.Comma }), .. operative])
                )
            )
            .Select(parts => new Sample(language, parts, []));

    private static Gen<List<Unit>> Operative(SampleLanguage language) =>
        Unit(language, ProvisionKind.Operative, language.OperativeVerbs, 1)
            .List[1, 4]
            .Select(units => Numbered(language, units));

    /// <summary>Two to four containers with a title of a few words.</summary>
    private static Gen<List<Unit>> Containers(
        SampleLanguage language,
        ProvisionKind kind,
        string[] labels,
        Gen<List<Unit>> members
    ) =>
        Gen.Select(Unit(language, kind, [""], 0), members)
            .List[2, LongestList]
            .Where(all => AreApart(all.Select(each => each.Item1.Words.Take(TitleWords).ToList()).ToList()))
            .Select(all =>
                all.Select(
                        (each, index) =>
                            each.Item1 with
                            {
                                Marker = labels[index],
                                NoteAfter = -1,
                                Words = [.. each.Item1.Words.Take(TitleWords).Select(Capital)],
                                Children = each.Item2,
                            }
                    )
                    .ToList()
            );

    private const int TitleWords = 4;

    /// <summary>Lines that recur beside page breaks are running titles: no line of one title is one of another.</summary>
    private static bool AreApart(List<List<string>> titles) =>
        titles.Select(words => words[0]).Distinct().Count() == titles.Count
        && titles.Select(words => words[^1]).Distinct().Count() == titles.Count;

    private static Gen<Unit> Unit(SampleLanguage language, ProvisionKind kind, IReadOnlyList<string> verbs, int levels)
    {
        var children =
            levels == 0
                ? Gen.Const(new List<Unit>())
                : Gen.Frequency(
                    (2, Gen.Const(new List<Unit>())),
                    (1, Unit(language, ProvisionKind.Subparagraph, [""], levels - 1).List[1, LongestList])
                );
        return Gen.Select(
            Gen.Int[0, verbs.Count - 1],
            Gen.Int[0, language.Words.Count - 1].List[3, 25],
            Gen.Int[-6, 8],
            children,
            (verb, words, note, under) =>
                new Unit(
                    kind,
                    "",
                    [.. verbs[verb].Length > 0 ? [verbs[verb]] : (string[])[], .. Said(language, words, verbs[verb])],
                    note < 1 || note > words.Count - 1 ? -1 : note,
                    under
                )
        );
    }

    /// <summary>What has no verb begins with a capital, as sentences do.</summary>
    private static IEnumerable<string> Said(SampleLanguage language, List<int> words, string verb) =>
        words.Select(
            (word, index) => index == 0 && verb.Length == 0 ? Capital(language.Words[word]) : language.Words[word]
        );

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static List<Unit> Numbered(SampleLanguage language, List<Unit> units) =>
        [.. units.Select((unit, index) => Mark(language, unit, $"{index + 1}.", 0, index == units.Count - 1))];

    /// <summary>Gives a paragraph its number and its end: a colon before a list, a full stop at the very end, else a semicolon.</summary>
    private static Unit Mark(SampleLanguage language, Unit unit, string marker, int level, bool isLast) =>
        unit with
        {
            Marker = marker,
            End =
                unit.Children.Count > 0 ? language.Colon
                : isLast ? language.FullStop
                : language.Semicolon,
            Children =
            [
                .. unit.Children.Select(
                    (child, index) =>
                        Mark(
                            language,
                            child,
                            language.Markers[level][index],
                            level + 1,
                            isLast && index == unit.Children.Count - 1
                        )
                ),
            ],
        };
}
