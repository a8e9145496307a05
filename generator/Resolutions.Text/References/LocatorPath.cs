using System.Globalization;

namespace Resolutions.Text;

/// <summary>Writes the paths of provisions, as identifiers have them.</summary>
internal static class LocatorPath
{
    /// <summary>The path of a part in what has a path.</summary>
    public static string Join(string prefix, LocatorPart part, string? label, bool isOperative)
    {
        var isInner = part.Unit == ReferenceUnit.Subparagraph;
        var name = Name(part.Unit, isOperative) + Label(part.Unit, label ?? "");
        return prefix.Length == 0 || isInner ? prefix + name : prefix + "." + name;
    }

    private static string Name(ReferenceUnit unit, bool isOperative) =>
        unit switch
        {
            ReferenceUnit.Paragraph => isOperative ? "OP" : "Para",
            ReferenceUnit.Preambular => "PP",
            ReferenceUnit.Subparagraph => "",
            ReferenceUnit.Footnote => "Fn",
            _ => unit.ToString(),
        };

    /// <summary>Sections have roman numerals, parts letters, everything else figures; the parts of a paragraph keep their letters.</summary>
    private static string Label(ReferenceUnit unit, string label)
    {
        var value = RomanNumeral.Parse(label);
        return unit switch
        {
            ReferenceUnit.Part => label,
            ReferenceUnit.Section => int.TryParse(
                label,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
                ? RomanNumeral.Format(number).ToUpperInvariant()
                : label,
            ReferenceUnit.Subparagraph => label.Length > 0 && label[0] == '(' ? label : $"({label})",
            _ => value > 0 ? value.ToString(CultureInfo.InvariantCulture) : label,
        };
    }
}
