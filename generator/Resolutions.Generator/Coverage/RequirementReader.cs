using System.Text.RegularExpressions;

namespace Resolutions.Generator;

/// <summary>
/// Reads the option <c>resolutions_required</c>: <c>A/RES/78/132 OP1-OP59, OP61; A/RES/70/1 = implements, not_applicable</c>. Requirements
/// stand between semicolons, kinds behind an equals sign; without kinds an implementation, or the word that it does not apply, is required.
/// </summary>
internal static class RequirementReader
{
    /// <summary>The name of the option in an <c>.editorconfig</c> or a <c>.globalconfig</c>.</summary>
    public const string Option = "resolutions_required";

    private const RequiredKind Default = RequiredKind.Implements | RequiredKind.NotApplicable;

    private static readonly Regex Item = new(
        @"^(?<symbol>\S.*?)(?<ranges>(?:\s+|,\s*)(?:PP|OP|Section|Annex|Part|Fn|Embedded|List)\S*.*)?$",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );

    /// <summary>The requirements of an option's value, and the pieces of it that cannot be read.</summary>
    public static (IReadOnlyList<Requirement> Requirements, IReadOnlyList<string> Faults) Read(string value)
    {
        var requirements = new List<Requirement>();
        var faults = new List<string>();
        foreach (
            string piece in value
                .Split(';')
                .Select(static piece => piece.Trim())
                .Where(static piece => piece.Length > 0)
        )
        {
            if (ReadPiece(piece) is { } requirement)
            {
                requirements.Add(requirement);
            }
            else
            {
                faults.Add(piece);
            }
        }

        return (requirements, faults);
    }

    private static Requirement? ReadPiece(string piece)
    {
        string[] sides = piece.Split('=');
        RequiredKind? kinds =
            sides.Length == 1 ? Default
            : sides.Length == 2 ? KindsOf(sides[1])
            : null;
        Match match = Item.Match(sides[0].Trim());
        string symbol = match.Groups["symbol"].Value.Trim();
        EquatableArray<ProvisionRange>? ranges = RangesOf(match.Groups["ranges"].Value);
        return kinds is { } known && ranges is { } read && symbol.IndexOf('/') > 0 ? new(symbol, read, known) : null;
    }

    private static EquatableArray<ProvisionRange>? RangesOf(string text)
    {
        var ranges = new List<ProvisionRange>();
        foreach (
            string range in text.Split(',').Select(static range => range.Trim()).Where(static range => range.Length > 0)
        )
        {
            string[] ends = range.Split('-', '–');
            if (ends.Length > 2 || ends.Any(static end => end.Trim().Length == 0))
            {
                return null;
            }

            ranges.Add(new(ends[0].Trim(), ends[ends.Length - 1].Trim()));
        }

        return ranges.ToEquatableArray();
    }

    private static RequiredKind? KindsOf(string text)
    {
        RequiredKind kinds = RequiredKind.None;
        foreach (string name in text.Split(',').Select(static name => name.Trim().Replace("_", "")))
        {
            if (!Enum.TryParse(name, ignoreCase: true, out RequiredKind kind) || char.IsDigit(name[0]))
            {
                return null;
            }

            kinds |= kind;
        }

        return kinds == RequiredKind.None ? null : kinds;
    }
}
