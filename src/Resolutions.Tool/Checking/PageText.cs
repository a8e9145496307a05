using System.Text;

namespace Resolutions.Tool;

/// <summary>Changes places of a page of documentation and no other byte of it.</summary>
internal static class PageText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The page with the changes, of which none may overlap another one.</summary>
    /// <exception cref="DecoderFallbackException">The page is no UTF-8, so its places cannot be told.</exception>
    public static byte[] Apply(byte[] page, IEnumerable<PageChange> changes)
    {
        // A byte order mark is decoded like any character, but compilers do not count it.
        string text = Utf8.GetString(page);
        int first = text.StartsWith('\uFEFF') ? 1 : 0;
        List<int> lines = StartsOfLines(text, first);
        int end = text.Length;
        var changed = new StringBuilder(text);
        foreach (
            (int Start, int End, string Replacement) change in changes
                .Select(each =>
                    (
                        Start: lines[each.StartLine - 1] + each.StartColumn - 1,
                        End: lines[each.EndLine - 1] + each.EndColumn - 1,
                        each.Replacement
                    )
                )
                .Distinct()
                .OrderByDescending(static each => each.Start)
        )
        {
            if (change.End <= end && change.Start <= change.End)
            {
                changed.Remove(change.Start, change.End - change.Start).Insert(change.Start, change.Replacement);
                end = change.Start;
            }
        }

        return Utf8.GetBytes(changed.ToString());
    }

    /// <summary>Where lines begin, as compilers count them.</summary>
    private static List<int> StartsOfLines(string text, int first)
    {
        var starts = new List<int> { first };
        for (int i = first; i < text.Length; i++)
        {
            bool isEnd =
                text[i] is '\n' or '\u0085' or '\u2028' or '\u2029'
                || text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n');
            if (isEnd)
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
