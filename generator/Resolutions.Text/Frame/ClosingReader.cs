namespace Resolutions.Text;

/// <summary>Reads the lines after the last paragraph.</summary>
internal sealed class ClosingReader(string source, LanguageTable table, List<TextDiagnostic>? diagnostics = null)
{
    private const int LongestLine = 300;
    private const int LongestVote = 4000;
    private static readonly char[] Stops = ['.', ',', '。', '，'];
    private static readonly char[] Indicator = [' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
    private readonly List<TextSpan[]> lines = [];
    private readonly DamagedMeeting damaged = new(table);
    private int? meeting;
    private bool hasDamagedMeeting;

    /// <summary>How many brackets of a vote are open.</summary>
    private int openBrackets;
    private bool isInVote;

    /// <summary>Whether the last line broke off in the middle of how the resolution was adopted.</summary>
    private bool goesOn;

    /// <summary>The date, where a line said one.</summary>
    public CalendarDate? Date { get; private set; }

    /// <summary>Whether a closing line was found.</summary>
    public bool IsOpen => lines.Count > 0;

    /// <summary>Whether both the meeting and the date were found.</summary>
    public bool IsComplete => (meeting is not null || hasDamagedMeeting) && Date is not null;

    /// <summary>Takes a line that says a meeting, a date or a vote, with the next one where it takes both to say it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The next line of the block.</param>
    /// <param name="needsMeeting">Whether only the line of a meeting may open the closing.</param>
    /// <param name="opensBlock">Whether a blank line stands above the line.</param>
    /// <returns>The number of lines taken.</returns>
    public int Add(TextSpan line, TextSpan? next, bool needsMeeting, bool opensBlock = true)
    {
        if ((IsOpen || !needsMeeting) && TryTakeVote(line, opensBlock))
        {
            lines.Add([line]);
            return 1;
        }

        if (line.Length > LongestLine)
        {
            return 0;
        }

        var words = LineTrimmer.SpanOfWords(source, line);
        if (MayOpenKnown(words) && TryTakeKnown(line, words.In(source), next, needsMeeting) is > 0 and var taken)
        {
            return taken;
        }

        if (!goesOn)
        {
            return TryTakeDamaged(line, words) ? 1 : 0;
        }

        goesOn = !EndsSentence(words.In(source));
        lines.Add([line]);
        return 1;
    }

    /// <summary>
    /// Whether words may open a line that the language knows, as most lines of a text do not. Nothing, or a hyphen, goes on in the next
    /// line.
    /// </summary>
    private bool MayOpenKnown(TextSpan words) =>
        words.Length < 2
        || FoldedText.SkipUnread(source, words.Start) >= words.End
        || table.ClosingLines.MayOpen(source, words).Length > 0;

    /// <summary>Takes a line that the language knows, with the next one where only both together are one.</summary>
    /// <returns>The number of lines taken.</returns>
    private int TryTakeKnown(TextSpan line, string words, TextSpan? next, bool needsMeeting)
    {
        if (TryTake(words, needsMeeting))
        {
            lines.Add([line]);
            return 1;
        }

        if (
            next is { Length: <= LongestLine } second
            && TryTake(Join(words, LineTrimmer.Words(source, second)), needsMeeting)
        )
        {
            lines.Add([line, second]);
            return 2;
        }

        return 0;
    }

    private static string Join(string first, string second) =>
        first.EndsWith("-", StringComparison.Ordinal)
            ? first.Substring(0, first.Length - 1) + second
            : first + " " + second;

    /// <summary>Whether the words, before the indicator of a note, end a sentence or a bracket.</summary>
    private static bool EndsSentence(string words) =>
        words.TrimEnd(Indicator) is [.., '.' or ')' or '。' or '）' or ']'];

    /// <summary>
    /// Takes a line of a vote: one that the language knows, however many States it names, and those behind it until the bracket closes
    /// or the list of States does not go on.
    /// </summary>
    private bool TryTakeVote(TextSpan line, bool opensBlock)
    {
        if (line.Length > LongestVote || !isInVote && !MayOpenVote(LineTrimmer.SpanOfWords(source, line)))
        {
            return false;
        }

        var words = LineTrimmer.Words(source, line);
        var opens = IsVote(words);
        var continues = isInVote && (openBrackets > 0 || !opensBlock || EndsOpen(lines[lines.Count - 1]));
        isInVote = opens || continues;
        if (isInVote)
        {
            openBrackets += words.Count(c => Characters.Fold(c) == '[') - words.Count(c => Characters.Fold(c) == ']');
        }

        return isInVote;
    }

    /// <summary>Whether words have the character with which a line of votes opens, within brackets or without.</summary>
    private bool MayOpenVote(TextSpan words) =>
        FoldedText.SkipUnread(source, words.Start) is var at
        && at < words.End
        && table.VoteOpenings.Contains(Characters.Fold(source[at]));

    /// <summary>Whether a line says the vote, within brackets or without.</summary>
    private bool IsVote(string words) =>
        table.Recognize(words, LineField.Vote)
        || words.Length > 0
            && Characters.Fold(words[0]) != '['
            && words.TrimEnd('.', '。') is var bare
            && (table.Recognize("[" + bare, LineField.Vote) || table.Recognize("[" + bare + ".]", LineField.Vote));

    /// <summary>Whether a line ends with the colon before States, or the comma between them.</summary>
    private bool EndsOpen(TextSpan[] line) => Characters.Fold(source[line[line.Length - 1].End - 1]) is ':' or ',';

    private bool TryTake(string line, bool needsMeeting)
    {
        var words = line.TrimEnd(Stops);
        foreach (var known in table.ClosingLines.MayOpen(words))
        {
            if (needsMeeting && known.Field > LineField.Meeting)
            {
                continue;
            }

            if (known.Pattern.Match(words, table.Lexicon) is not { } match)
            {
                continue;
            }

            goesOn = match.Value(PatternHole.Text) is { Length: > 0 } && !EndsSentence(line);
            meeting ??= known.Field == LineField.Meeting ? match.Number : null;
            Date ??= match.Year > 0 ? match.Date : null;
            return true;
        }

        return false;
    }

    /// <summary>Takes the line of a meeting that a scan damaged, and reports it. Which meeting it was stays unknown.</summary>
    private bool TryTakeDamaged(TextSpan line, TextSpan place)
    {
        if (IsOpen || !DamagedMeeting.MayBeMeeting(source, place))
        {
            return false;
        }

        var words = place.In(source);
        if (!damaged.IsMeeting(words))
        {
            return false;
        }

        hasDamagedMeeting = true;
        Date ??= damaged.Date(words);
        lines.Add([line]);
        diagnostics?.Add(new TextDiagnostic(TextRules.DamagedClosingLine, line, words));
        return true;
    }

    /// <summary>The closing, once every line was taken.</summary>
    public Closing? Read(InlineReader inlines) =>
        IsOpen ? new Closing(meeting, Date, lines.ConvertAll(line => inlines.Read(line))) : null;
}
