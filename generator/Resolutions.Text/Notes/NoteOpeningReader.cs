namespace Resolutions.Text;

/// <summary>Tells by its first words whether a line is a footnote: it names a source, as paragraphs never do.</summary>
internal sealed class NoteOpeningReader(string source, LanguageTable table)
{
    private const int Longest = 60;
    private const char Number = '#';

    /// <summary>Whether a footnote opens: with words of the language, or with the symbol of a document.</summary>
    public bool Opens(TextSpan line)
    {
        if (OpensWithSymbol(line))
        {
            return true;
        }

        var words = LineTrimmer.Shorten(source, line, Longest).In(source);
        return table.NoteOpenings.Any(opening => Matches(words, opening));
    }

    /// <summary>Whether a line opens as a footnote and ends as one, with a full stop.</summary>
    public bool IsWhole(TextSpan line) => !line.IsEmpty && EndsAsNote(line) && Opens(line);

    /// <summary>Whether the characters end a footnote: a full stop, or one behind a mark or bracket.</summary>
    public bool EndsAsNote(TextSpan line) =>
        !line.IsEmpty && source[line.End - 1] is '.' or '。' or ')' or '»' or '”' or '》';

    /// <summary>Capitals with a slash, and digits behind it before anything else: <c>A/CONF.157/24</c>, <c>E/2023/49</c>.</summary>
    private bool OpensWithSymbol(TextSpan line)
    {
        var at = line.Start;
        while (at < line.End && source[at] is >= 'A' and <= 'Z')
        {
            at++;
        }

        if (at == line.Start || at == line.End || source[at] != '/')
        {
            return false;
        }

        while (at < line.End && source[at] is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or '/' or '.' or '-')
        {
            at++;
        }

        return at < line.End && source[at] is >= '0' and <= '9';
    }

    private static bool Matches(string line, string opening)
    {
        var number = opening.IndexOf(Number);
        var end = FoldedText.MatchLiteral(line, 0, number < 0 ? opening : opening.Substring(0, number));
        if (end < 0)
        {
            return false;
        }

        if (number < 0)
        {
            return end == line.Length
                || !char.IsLetter(line[end])
                || Characters.IsCjk(line[end])
                || Characters.IsCjk(line[end - 1]);
        }

        end = FoldedText.SkipUnread(line, end);
        return end < line.Length && Characters.IsDigit(line[end]);
    }
}
