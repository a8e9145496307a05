namespace Resolutions.Text;

/// <summary>Completes the tokens of a document so that they cover the source without gap.</summary>
internal static class TokenTiling
{
    /// <summary>
    /// Sorts the tokens and fills the gaps: blank runs become white space, marks of direction among them furniture; others
    /// are unrecognized and reported, so that nothing printed is lost unseen.
    /// </summary>
    public static Token[] Complete(string source, List<Token> tokens, List<TextDiagnostic> diagnostics)
    {
        tokens.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        var tiles = new List<Token>(tokens.Count * 2 + 1);
        var at = 0;
        foreach (var token in tokens)
        {
            Work.Count();
            if (token.Span.End <= at && !token.Span.IsEmpty)
            {
                continue;
            }

            // In a damaged text two readers may claim the same characters; the first one has them.
            var start = Math.Max(at, token.Span.Start);
            if (start > at)
            {
                Fill(source, at, start, tiles, diagnostics);
            }

            tiles.Add(token with { Span = TextSpan.FromBounds(start, Math.Max(start, token.Span.End)) });
            at = Math.Max(at, token.Span.End);
        }

        Fill(source, at, source.Length, tiles, diagnostics);
        return tiles.ToArray();
    }

    private static void Fill(string source, int start, int end, List<Token> tiles, List<TextDiagnostic> diagnostics)
    {
        var printed = LineTrimmer.Trim(source, start, end);
        if (printed.IsEmpty)
        {
            AddBlank(source, start, end, tiles);
            return;
        }

        AddBlank(source, start, printed.Start, tiles);
        Add(TokenKind.Unrecognized, printed.Start, printed.End, tiles);
        AddBlank(source, printed.End, end, tiles);
        diagnostics.Add(Report(source, printed));
    }

    private static void AddBlank(string source, int start, int end, List<Token> tiles)
    {
        for (var at = start; at < end; )
        {
            var run = at;
            var isMark = Characters.IsDirectionMark(source[at]);
            while (at < end && Characters.IsDirectionMark(source[at]) == isMark)
            {
                Work.Count();
                at++;
            }

            Add(isMark ? TokenKind.Furniture : TokenKind.WhiteSpace, run, at, tiles);
        }
    }

    private static void Add(TokenKind kind, int start, int end, List<Token> tiles)
    {
        if (end > start)
        {
            tiles.Add(new Token(kind, TextSpan.FromBounds(start, end)));
        }
    }

    private static TextDiagnostic Report(string source, TextSpan span)
    {
        const int longest = 40;
        var start = LineTrimmer.Shorten(source, span, longest).In(source) + (span.Length > longest ? "…" : "");
        return new TextDiagnostic(TextRules.UnrecognizedText, span, start.Replace('\r', ' ').Replace('\n', ' '));
    }
}
