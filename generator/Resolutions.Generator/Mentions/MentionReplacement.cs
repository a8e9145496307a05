using Resolutions.Text;

namespace Resolutions.Generator;

/// <summary>Finds what to write in the place of a provision that is not there.</summary>
internal static class MentionReplacement
{
    /// <summary>
    /// The characters for the place of the label: the other path where the path is printed, the other number where only that is and the rest
    /// is the same; <see langword="null"/> where more would have to change.
    /// </summary>
    public static string? Of(string text, MentionedProvision provision, string? nearest)
    {
        if (nearest is null || provision.Label.IsEmpty)
        {
            return null;
        }

        string printed = text.Substring(provision.Label.Start, provision.Label.Length);
        if (printed == provision.Path)
        {
            return nearest;
        }

        string path = LinkPath.Of(provision.Path);
        nearest = LinkPath.Of(nearest);
        int number = path.LastIndexOf(printed, StringComparison.Ordinal);
        if (number < 0)
        {
            return null;
        }

        string before = path.Substring(0, number);
        string behind = path.Substring(number + printed.Length);
        bool isSame =
            nearest.Length > before.Length + behind.Length
            && nearest.StartsWith(before, StringComparison.Ordinal)
            && nearest.EndsWith(behind, StringComparison.Ordinal);
        string other = isSame ? nearest.Substring(number, nearest.Length - before.Length - behind.Length) : "";
        return isSame && other.All(char.IsDigit) ? other : null;
    }
}
