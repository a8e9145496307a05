using System.Text;

namespace Resolutions.Text;

/// <summary>Roman numerals as optical recognition leaves them: <c>XXIll</c>, <c>ХХУ!</c>. Whoever reads one reports it.</summary>
internal static class DamagedRomanNumeral
{
    private const int Longest = 9;

    /// <summary>Each capital with the characters that are taken for it.</summary>
    private static readonly Dictionary<char, string> Shapes = Build(
        ("X", "XxХх×"),
        ("V", "VvУуYy"),
        ("I", "IilІі1!|[]íÍìÌЮ"),
        ("II", "UПпНD"),
        ("III", "ШшЩ"),
        ("L", "L"),
        ("C", "CС"),
        ("", "\\/·.,'’ ")
    );

    /// <summary>Whether every character may be one of a roman numeral, and at least one of them is no small Latin letter.</summary>
    public static bool LooksLike(string text) =>
        text.Length is > 0 and <= Longest
        && text.All(Shapes.ContainsKey)
        && text.Any(c => Shapes[c].Length > 0 && c is not (>= 'a' and <= 'z'));

    /// <summary>The value by the shapes of the characters, or 0.</summary>
    public static int Parse(string text)
    {
        var numeral = new StringBuilder();
        foreach (var c in text)
        {
            numeral.Append(Shapes.TryGetValue(c, out var shape) ? shape : "?");
        }

        return RomanNumeral.Parse(numeral.ToString());
    }

    private static Dictionary<char, string> Build(params (string Numeral, string Characters)[] shapes) =>
        shapes
            .SelectMany(shape => shape.Characters.Select(c => (c, shape.Numeral)))
            .ToDictionary(each => each.c, each => each.Numeral);
}
