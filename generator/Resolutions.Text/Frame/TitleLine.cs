namespace Resolutions.Text;

/// <summary>The line that begins with the number of the resolution.</summary>
/// <param name="Index">Which of the lines above the formula.</param>
/// <param name="Number">The number.</param>
/// <param name="WordsStart">Where the words behind the number begin.</param>
internal sealed record TitleLine(int Index, ResolutionNumber Number, int WordsStart)
{
    /// <summary>The last line that begins with the number of a resolution.</summary>
    public static TitleLine? Find(string source, List<TextSpan> lines, Formula formula)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            var start = LineTrimmer.SkipEmphasis(source, lines[i].Start, lines[i].End);
            var words = TextSpan.FromBounds(start, lines[i].End).In(source);
            var length = ResolutionNumber.Read(words, 0, out var number, formula.Table);
            if (length > 0 && (number!.Session is not null || formula.Organ == Organ.SecurityCouncil))
            {
                var at = length;
                while (
                    at < words.Length
                    && (Characters.IsBlank(words[at]) || Characters.Fold(words[at]) is '.' or '-' or '—' or ':')
                )
                {
                    at++;
                }

                return new TitleLine(i, number, start + at);
            }
        }

        return null;
    }
}
