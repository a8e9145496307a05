namespace Resolutions.Text;

/// <summary>The paths of the provisions that a resolution has, to tell whether one that is cited is among them.</summary>
public sealed class ProvisionPathSet
{
    private const string Section = "Section";
    private const string Part = "Part";
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> shortened = new(StringComparer.Ordinal);
    private bool hasSections;
    private bool hasParts;

    /// <summary>Adds the path of a provision, as <c>Annex2.SectionI.OP3(a)</c>.</summary>
    public void Add(string path)
    {
        if (!paths.Add(path))
        {
            return;
        }

        hasSections |= path.StartsWith(Section, StringComparison.Ordinal) || path.Contains("." + Section);
        hasParts |= path.StartsWith(Part, StringComparison.Ordinal) || path.Contains("." + Part);
        for (var dot = path.IndexOf('.'); dot > 0; dot = path.IndexOf('.', dot + 1))
        {
            var tail = path.Substring(dot);
            shortened.Add(tail.Substring(1));
            shortened.Add(path.Substring(0, path.IndexOf('.')) + tail);
        }
    }

    /// <summary>Whether a provision has the path.</summary>
    public bool Contains(string path) => paths.Contains(path);

    /// <summary>
    /// Whether the resolution lacks a provision: one that it would have, if it were there, under this path or in another scope.
    /// Citations leave out scopes, as that of a section, and whole kinds of provisions no text has a name for: of those the answer is no.
    /// </summary>
    /// <param name="path">The path.</param>
    /// <param name="isIdentifier">Whether it is written as identifiers are, which name kinds of provisions only where there are any.</param>
    public bool Lacks(string path, bool isIdentifier = false)
    {
        var isKnownKind =
            isIdentifier
            || path.StartsWith("OP", StringComparison.Ordinal)
            || path.StartsWith("PP", StringComparison.Ordinal)
            || path.StartsWith("Fn", StringComparison.Ordinal)
            || path.StartsWith("Annex", StringComparison.Ordinal)
            || path.StartsWith(Section, StringComparison.Ordinal) && hasSections
            || path.StartsWith(Part, StringComparison.Ordinal) && (hasParts || hasSections);
        return isKnownKind && !IsInOrAround(path) && !(IsSectionCalledPart(path) && IsInOrAround(AsSection(path)));
    }

    private bool IsInOrAround(string path) => IsIn(path) || IsIn(WithoutParts(path));

    /// <summary>Whether people may call a section a part: where there are no parts.</summary>
    private bool IsSectionCalledPart(string path) => !hasParts && path.StartsWith(Part, StringComparison.Ordinal);

    private static string AsSection(string path) => Section + path.Substring(Part.Length);

    private bool IsIn(string path) => path.Length > 0 && (paths.Contains(path) || shortened.Contains(path));

    /// <summary>A paragraph whose parts stand in its own text has no provisions for them.</summary>
    private string WithoutParts(string path)
    {
        var open = path.IndexOf('(');
        var stem = open < 0 ? "" : path.Substring(0, open);
        return IsIn(stem + "(a)") || IsIn(stem + "(i)") ? "" : stem;
    }
}
