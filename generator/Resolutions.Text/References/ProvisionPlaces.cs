namespace Resolutions.Text;

/// <summary>Knows which provisions a resolution has, by the paths in which references name them.</summary>
internal sealed class ProvisionPlaces(Resolution resolution)
{
    private readonly ProvisionPathSet paths = new();
    private bool isRead;

    /// <inheritdoc cref="ProvisionPathSet.Lacks"/>
    public bool Lacks(string path)
    {
        EnsureRead();
        return paths.Lacks(path);
    }

    /// <summary>The path of a provision in the container that has a path. The only annex has no number in it.</summary>
    public static string PathOf(Provision provision, string container, bool isAlone)
    {
        var name = provision.Kind switch
        {
            ProvisionKind.Preambular => "PP",
            ProvisionKind.Operative => "OP",
            ProvisionKind.AnnexParagraph => "Para",
            ProvisionKind.Subparagraph => "(" + provision.Label + ")",
            ProvisionKind.Article => provision.Term.ToString(),
            ProvisionKind.Section
            or ProvisionKind.Annex
            or ProvisionKind.Part
            or ProvisionKind.Embedded
            or ProvisionKind.List => provision.Kind.ToString(),
            _ => "",
        };
        if (name.Length == 0)
        {
            return container;
        }

        if (provision.Kind == ProvisionKind.Subparagraph)
        {
            return container + name;
        }

        name = provision.Kind == ProvisionKind.Annex && isAlone ? name : name + provision.Label;
        return container.Length == 0 ? name : container + "." + name;
    }

    /// <summary>Whether there is only one annex among some provisions.</summary>
    public static bool IsAlone(IReadOnlyList<Provision> provisions) =>
        provisions.Count(provision => provision.Kind == ProvisionKind.Annex) == 1;

    /// <summary>
    /// A reference of the text to itself, with the paths that its provisions have: “paragraph 4 above” in an annex is one of the annex,
    /// in a section one of the section where it has such a number.
    /// </summary>
    public Reference InScope(Reference reference, string container)
    {
        EnsureRead();
        return reference with
        {
            Targets =
            [
                .. reference.Targets.Select(target => new ReferenceTarget(
                    Find(target.Path, container),
                    target.Through is { } last ? Find(last, container) : null
                )),
            ],
        };
    }

    private string Find(string path, string container)
    {
        var asParagraph = path.StartsWith("OP", StringComparison.Ordinal) ? "Para" + path.Substring(2) : path;
        var withoutNumber = path.StartsWith("Annex1", StringComparison.Ordinal)
            ? "Annex" + path.Substring("Annex1".Length)
            : path;
        for (var scope = container; ; scope = scope.Substring(0, Math.Max(0, scope.LastIndexOf('.'))))
        {
            var prefix = scope.Length == 0 ? "" : scope + ".";
            foreach (var candidate in new[] { path, asParagraph, withoutNumber })
            {
                if (paths.Contains(prefix + candidate))
                {
                    return prefix + candidate;
                }
            }

            if (scope.Length == 0)
            {
                return path;
            }
        }
    }

    /// <summary>Most resolutions never refer to a provision of their own, and need no paths.</summary>
    private void EnsureRead()
    {
        if (isRead)
        {
            return;
        }

        isRead = true;
        Add(resolution.Provisions, "");
        foreach (var note in resolution.Footnotes.Where(note => note.Number is not null))
        {
            paths.Add("Fn" + note.Number);
        }
    }

    private void Add(IReadOnlyList<Provision> provisions, string container)
    {
        var isAlone = IsAlone(provisions);
        foreach (var provision in provisions)
        {
            var path = PathOf(provision, container, isAlone);
            paths.Add(path);
            if (provision.Kind == ProvisionKind.Annex)
            {
                // “the annex” may be one of several.
                paths.Add(PathOf(provision, container, isAlone: true));
            }

            Add(provision.Children, path);
        }
    }
}
