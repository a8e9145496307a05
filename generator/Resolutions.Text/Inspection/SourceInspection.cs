namespace Resolutions.Text;

/// <summary>Finds out whether a source is text at all, before anything reads it.</summary>
internal static class SourceInspection
{
    private const char Replacement = '\uFFFD';

    /// <summary>The first finding that makes the source unreadable, or <see langword="null"/>.</summary>
    public static TextDiagnostic? Check(string source)
    {
        var letters = 0;
        var latin1 = 0;
        var damaged = new Share();
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (c is > ' ' and < '\u007F' or > '\u3000' and < '\uD800')
            {
                letters++;
                continue;
            }

            if (Characters.IsBlank(c))
            {
                continue;
            }

            letters++;
            if (c is > '\u00FF' and < '\uD800')
            {
                continue;
            }

            if (c is >= '\u00A1' and <= '\u00FF')
            {
                latin1++;
            }
            else if (c == Replacement)
            {
                damaged.Add(i);
            }
            else if (c < ' ' || c is >= '\u007F' and <= '\u009F')
            {
                return Undecodable(i, $"it holds the control character U+{(int)c:X4}");
            }
            else if (char.IsSurrogate(c))
            {
                if (!char.IsHighSurrogate(c) || i + 1 == source.Length || !char.IsLowSurrogate(source[i + 1]))
                {
                    return Undecodable(i, $"it holds the unpaired surrogate U+{(int)c:X4}");
                }

                i++;
            }
        }

        return letters == 0 ? new TextDiagnostic(TextRules.EmptyText, new TextSpan(0, 0))
            : damaged.IsLarge(letters)
                ? Undecodable(
                    damaged.First,
                    "it holds many replacement characters (U+FFFD), so it was decoded with the wrong encoding"
                )
            : latin1 * 3 > letters
                ? Undecodable(
                    FirstLatin1(source),
                    "most of its letters are accented Latin letters, as when another encoding is read as Latin-1"
                )
            : null;
    }

    private static int FirstLatin1(string source)
    {
        var i = 0;
        while (source[i] is < '\u00A1' or > '\u00FF')
        {
            i++;
        }

        return i;
    }

    private static TextDiagnostic Undecodable(int position, string why) =>
        new(TextRules.UndecodableText, new TextSpan(position, 1), why);
}
