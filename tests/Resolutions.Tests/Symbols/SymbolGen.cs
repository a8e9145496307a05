using CsCheck;

namespace Resolutions.Tests.Symbols;

/// <summary>Symbols made of the pieces of the grammar, sensible or not, and texts that are nearly symbols.</summary>
internal static class SymbolGen
{
    private static readonly Gen<string> Number = Gen.Frequency(
        (4, Gen.Int[1, 120].Select(n => $"{n}")),
        (2, Gen.Int[1900, 2030].Select(n => $"{n}")),
        (1, Gen.Int[0, 99999].Select(n => $"{n}"))
    );

    private static readonly Gen<string> Organ = OneOf("A", "S", "E", "T", "ST", "CRC", "UNEP", "ECE", "TD");

    private static readonly Gen<string> Component = Gen.Frequency(
        (3, Number),
        (2, OneOf("RES", "DEC", "PRST", "INF", "HRC", "SGB", "S-10", "ES-6", "CONF.9", "TRANS", "C")),
        (2, Gen.Select(OneOf("L.", "C.", "AC.", "CN.", "PV.", "Res.", "WP."), Number).Select((a, b) => a + b))
    );

    private static readonly Gen<string> Ending = OneOf(
        "",
        "",
        "",
        " A",
        "B",
        " (III)",
        "(ES-V)",
        " (1999)",
        " A-C",
        "/Add.1",
        "/Rev.2/Corr.1",
        " (Part I)",
        "*",
        " A (XX)"
    );

    private static readonly Gen<string> Half = Gen.Select(Organ, Component.List[1, 4], Ending)
        .Select((organ, components, ending) => organ + "/" + string.Join('/', components) + ending);

    public static readonly Gen<string> Made = Gen.Frequency(
        (5, Half),
        (1, Gen.Select(Half, Half).Select((left, right) => left + "-" + right))
    );

    public static readonly Gen<string> Known = OneOf(
        "A/RES/64/292",
        "A/RES/2106 A (XX)",
        "S/RES/1373 (2001)",
        "A/61/583/Add.1-S/2006/897/Add.1",
        "A/62/6 (Sect. 9)/Add.1",
        "E/CN.4/Sub.2/2003/12/Rev.2*"
    );

    /// <summary>Known symbols with a character more, less or another.</summary>
    public static readonly Gen<string> Damaged = Gen.Select(
            Known,
            Gen.Int[0, 40],
            Gen.Char["AlSIO0159/.-() *éА"],
            Gen.Int[0, 2]
        )
        .Select(
            (text, at, c, how) =>
                how switch
                {
                    0 => text.Insert(at % text.Length, c.ToString()),
                    1 => text.Remove(at % text.Length, 1),
                    _ => text.Remove(at % text.Length, 1).Insert(at % text.Length, c.ToString()),
                }
        );

    public static readonly Gen<string> Any = Gen.Frequency((3, Made), (2, Damaged), (1, Gen.String));

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
