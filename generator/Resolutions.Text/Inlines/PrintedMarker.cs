namespace Resolutions.Text;

/// <summary>Parts a printed number or letter from what converters add to it: bold, an escape, the sign of a list item.</summary>
internal static class PrintedMarker
{
    /// <summary>Reads the characters of a marker.</summary>
    public static void Read(string source, TextSpan span, TokenKind kind, ContentBuilder content)
    {
        for (var at = ReadListMark(source, span, content); at < span.End; )
        {
            var run = at;
            var isMark = IsDress(source[at]);
            while (at < span.End && IsDress(source[at]) == isMark)
            {
                at++;
            }

            content.AddMarker(isMark ? TokenKind.Emphasis : kind, TextSpan.FromBounds(run, at), isText: !isMark);
        }
    }

    /// <summary>Reads a sign, of which nothing but the escapes is dress.</summary>
    public static void ReadSign(string source, TextSpan span, TokenKind kind, ContentBuilder content)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            var isMark = source[at] == '\\';
            content.AddMarker(isMark ? TokenKind.Furniture : kind, new TextSpan(at, 1), isText: !isMark);
        }
    }

    /// <summary>Takes out the sign of a list item before a number.</summary>
    /// <returns>Where the number begins.</returns>
    private static int ReadListMark(string source, TextSpan span, ContentBuilder content)
    {
        var length = Bullet.ListMarkLength(source, span);
        var number = LineTrimmer.Trim(source, span.Start + length, span.End);
        if (length == 0 || number.IsEmpty)
        {
            return span.Start;
        }

        content.AddToken(TokenKind.Furniture, new TextSpan(span.Start, length));
        return number.Start;
    }

    private static bool IsDress(char c) => c is '*' or '_' or '\\';
}
