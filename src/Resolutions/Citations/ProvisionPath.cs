namespace Resolutions;

/// <summary>
/// A path names a provision in its resolution: the containers that it stands in, outermost first, and then itself, separated by
/// dots, such as <c>Annex2.SectionI.Para4(a)</c>.
/// </summary>
/// <remarks>
/// The only annex or embedded text of a resolution has no number in the path, as it has none in print, so that the path alone tells
/// <c>annex</c> from <c>annex I</c>. A container that a citation need not name stands in brackets, as in
/// <c>[Embedded].Para41</c>. The identifier has the number always, and brackets never.
/// </remarks>
internal static class ProvisionPath
{
    private const char Separator = '.';

    /// <summary>The path of what has the given path in a container, such as <c>SectionII.OP3</c>.</summary>
    public static string In(string container, string path) => container + Separator + path;

    /// <summary>The path of a container that citations of what stands in it do not name.</summary>
    public static string Unnamed(string path)
    {
        int last = path.Length - Split(path).Last().Length;
        return path.Insert(last, "[") + "]";
    }

    /// <summary>Whether citations leave the part of a path out.</summary>
    public static bool IsUnnamed(string part) => part.Length > 0 && part[0] == '[';

    /// <summary>The part of a path without brackets.</summary>
    public static string Named(string part) => IsUnnamed(part) ? part.Substring(1, part.Length - 2) : part;

    /// <summary>The parts of a path. A dot in a label, as in target 1.1, divides nothing: what follows it is no name.</summary>
    public static IEnumerable<string> Split(string path)
    {
        int start = 0;
        for (int i = 1; i + 1 < path.Length; i++)
        {
            if (path[i] == Separator && path[i + 1] is (>= 'A' and <= 'Z') or '[')
            {
                yield return path.Substring(start, i - start);
                start = i + 1;
            }
        }

        yield return path.Substring(start);
    }
}
