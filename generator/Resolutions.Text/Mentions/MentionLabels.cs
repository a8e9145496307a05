namespace Resolutions.Text;

/// <summary>Finds where the number of a provision stands beside the symbol of its resolution.</summary>
internal static class MentionLabels
{
    /// <summary>How far from the symbol a number may stand.</summary>
    private const int Farthest = 80;

    /// <summary>The place of the number of a path behind a span, or else before it; empty where it is at neither.</summary>
    public static TextSpan Find(string text, TextSpan symbol, string path)
    {
        var label = LabelOf(path);
        if (label.Length == 0)
        {
            return new TextSpan(symbol.End, 0);
        }

        var behind = Math.Min(text.Length, symbol.End + Farthest);
        for (var at = symbol.End; at + label.Length <= behind; at++)
        {
            if (IsAt(text, at, label))
            {
                return new TextSpan(at, label.Length);
            }
        }

        for (var at = symbol.Start - label.Length; at >= Math.Max(0, symbol.Start - Farthest); at--)
        {
            if (IsAt(text, at, label))
            {
                return new TextSpan(at, label.Length);
            }
        }

        return new TextSpan(symbol.End, 0);
    }

    /// <summary>The number in the last part of a path: 12 of <c>Annex.Para12(a)</c>.</summary>
    private static string LabelOf(string path)
    {
        var part = path.Substring(path.LastIndexOf('.') + 1);
        var start = part.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        var end = start;
        while (end >= 0 && end < part.Length && part[end] is >= '0' and <= '9')
        {
            end++;
        }

        return start < 0 ? "" : part.Substring(start, end - start);
    }

    private static bool IsAt(string text, int at, string label) =>
        string.CompareOrdinal(text, at, label, 0, label.Length) == 0
        && !(at > 0 && (Characters.IsDigit(text[at - 1]) || text[at - 1] is '/' or '.'))
        && !(
            at + label.Length < text.Length
            && (Characters.IsDigit(text[at + label.Length]) || text[at + label.Length] == '/')
        );
}
