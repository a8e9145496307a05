namespace Resolutions.Text;

/// <summary>Judges by its first words whether a line opens a paragraph, goes on with one, or is a heading.</summary>
internal sealed class ParagraphOpenings(
    string source,
    LanguageTable table,
    ActionReader actions,
    List<TextDiagnostic> diagnostics
)
{
    /// <summary>How long a heading may be.</summary>
    public const int LongestHeading = 200;
    private const int LongestOpening = 80;

    /// <summary>The line that was asked for last, as the same line is asked for many times in a row.</summary>
    private TextSpan last;
    private string words = "";

    /// <summary>Whether a line opens with an action of a preambular paragraph.</summary>
    public bool OpensPreambular(TextSpan line) => actions.OpensPreambular(Words(line));

    /// <summary>Whether a line opens with an action of an operative paragraph.</summary>
    public bool OpensOperative(TextSpan line) => actions.OpensOperative(Words(line));

    /// <summary>
    /// Whether a line opens with an action of an operative paragraph, in capitals where paragraphs open so, and with nothing before it that
    /// goes on with another sentence.
    /// </summary>
    public bool OpensOperativeAtOnce(TextSpan line) =>
        !(actions.OpensWithCapital && char.IsLower(source[line.Start])) && actions.OpensOperativeAtOnce(Words(line));

    /// <summary>Whether a line opens with the action that gives force to a text.</summary>
    public bool Adopts(TextSpan line) => actions.OpensOperativeWith(Words(line), ActionConcept.Adopt);

    /// <summary>Whether a line opens with an action that no operative paragraph opens with.</summary>
    public bool OpensPreambularOnly(TextSpan line) => OpensPreambular(line) && !OpensOperative(line);

    /// <summary>
    /// Whether a line among operative paragraphs opens a preambular one: by its action where the language tells the two apart, else by the
    /// comma at its end too.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="last">The last line of its block.</param>
    public bool OpensLatePreambular(TextSpan line, TextSpan last) =>
        OpensPreambular(line) && (!OpensOperative(line) || Terminators.EndsWithComma(source, last));

    /// <summary>
    /// A short line without punctuation at its end, and without the action that opens a paragraph, is a heading once it is plain that
    /// nothing goes on with it.
    /// </summary>
    public bool LooksLikeHeading(TextSpan line) =>
        line.Length <= LongestHeading
        && !Terminators.Introduces(source, line)
        && !(EndsAsOperative(line) && OpensOperative(line))
        && !OpensPreambular(line);

    /// <summary>
    /// Whether a line ends as operative paragraphs without numbers do: with a mark, or with the word that joins the next one, in 1946 also
    /// behind a comma.
    /// </summary>
    private bool EndsAsOperative(TextSpan line) =>
        Terminators.IsFinished(source, line, ProvisionKind.Subparagraph, table.ListConjunctions);

    /// <summary>Whether a paragraph without number acts: it ends as operative paragraphs do.</summary>
    public bool Acts(ProvisionDraft draft) =>
        !Terminators.EndsWithComma(source, draft.LastLine) && EndsAsOperative(draft, draft.LastLineOfAll);

    /// <summary>Whether the own words of a paragraph end as those of operative ones without numbers.</summary>
    public bool EndsAsOperative(ProvisionDraft draft) => EndsAsOperative(draft, draft.LastLine);

    private bool EndsAsOperative(ProvisionDraft draft, TextSpan last) =>
        Terminators.IsFinished(source, last, ProvisionKind.Operative, table.ListConjunctions)
        || !Terminators.EndsWithComma(source, last)
            && EndsAsOperative(last)
            && OpensOperativeAtOnce(draft.Segments[0])
            && !OpensPreambularOnly(draft.Segments[0]);

    /// <summary>Whether what was taken for a preambular paragraph may be a heading, of one or a few lines.</summary>
    public bool MayBeHeading(ProvisionDraft draft) =>
        draft is { Kind: ProvisionKind.Preambular, Children.Count: 0, Segments: [var first, ..] }
        && LooksLikeHeading(TextSpan.FromBounds(first.Start, draft.LastLine.End));

    /// <summary>
    /// Whether a line behind an unfinished paragraph opens another one all the same: a preambular one that opens with an action, behind
    /// a heading or a paragraph that lost its comma. Over a page break it may also go on, so it is joined and the doubt reported; within a
    /// block it goes on where no capital tells.
    /// </summary>
    public bool PartsUnfinished(ProvisionDraft before, TextSpan line, bool opensBlock, bool afterPageBreak)
    {
        if (
            before.Kind != ProvisionKind.Preambular
            || before.Children.Count > 0
            || !opensBlock && !actions.OpensWithCapital && !MayBeHeading(before)
        )
        {
            return false;
        }

        if (!OpensPreambular(line))
        {
            return OpensOperativeInSmallLetters(line, afterPageBreak)
                || (MayBeHeading(before) || EndsAsOperative(before.LastLine) && OpensOperative(before.Segments[0]))
                    && OpensOperative(line)
                    && actions.OpensWithCapital
                    && char.IsUpper(source[line.Start]);
        }

        if (afterPageBreak && !actions.OpensWithCapital && !MayBeHeading(before))
        {
            ReportDoubt(line);
            return false;
        }

        return true;
    }

    /// <summary>
    /// Whether a line behind a finished preambular paragraph opens another one. After a comma it may also go on with the sentence, over
    /// a page break or not: a known action opens, a small letter in a language of capitals goes on. Else a capital opens, and
    /// where there are no capitals the line is joined and the doubt reported.
    /// </summary>
    public bool PartsPreamble(ProvisionDraft before, TextSpan line, bool afterPageBreak)
    {
        if (
            !Terminators.EndsWithComma(source, before.LastLine)
            || before.Kind == ProvisionKind.Subparagraph
            || OpensPreambular(line)
            || OpensOperativeInSmallLetters(line, afterPageBreak)
        )
        {
            return true;
        }

        if (actions.OpensWithCapital)
        {
            return !afterPageBreak && !char.IsLower(source[line.Start]);
        }

        ReportDoubt(line);
        return false;
    }

    /// <summary>
    /// Whether a line opens the unnumbered operative paragraph of a language in which paragraphs open with small letters: the verb is
    /// not a participle, and stands at the start of a block.
    /// </summary>
    private bool OpensOperativeInSmallLetters(TextSpan line, bool afterPageBreak) =>
        !actions.OpensWithCapital && !afterPageBreak && actions.OpensOperativeAtOnce(Words(line));

    /// <summary>
    /// Whether a line opens a paragraph with no blank line above it: the one before is finished, and an action opens, with a capital where
    /// paragraphs open so. Elsewhere a clause opens alike, so that only a text without blank lines is divided.
    /// </summary>
    public bool PartsWithoutBlank(ProvisionDraft before, PlacedLine line)
    {
        if (before.Kind.IsContainer && before.Segments.Count > 0 || before.Kind == ProvisionKind.Heading)
        {
            return OpensOperativeAtOnce(line.Span) || OpensPreambular(line.Span);
        }

        if (before.Kind is not (ProvisionKind.Preambular or ProvisionKind.Subparagraph))
        {
            return false;
        }

        return actions.OpensWithCapital
            ? char.IsUpper(source[line.Span.Start])
                && (
                    OpensOperativeAtOnce(line.Span)
                    || Terminators.EndsWithComma(source, before.LastLine) && OpensPreambular(line.Span)
                )
            : line.Role == LineRole.MayOpen && (OpensOperativeAtOnce(line.Span) || OpensPreambular(line.Span));
    }

    /// <summary>
    /// Whether a line behind a semicolon and a page break opens another operative paragraph, one that lost its number: where paragraphs
    /// open with a capital, an action with one does.
    /// </summary>
    public bool PartsOperative(ProvisionDraft before, TextSpan line) =>
        actions.OpensWithCapital
        && char.IsUpper(source[line.Start])
        && OpensOperative(line)
        && !Terminators.EndsSentence(source, before.LastLine);

    public void ReportDoubt(TextSpan line)
    {
        const int longest = 20;
        var start = LineTrimmer.Shorten(source, line, longest);
        diagnostics.Add(new TextDiagnostic(TextRules.DoubtfulBoundary, start, start.In(source)));
    }

    /// <summary>
    /// Whether a line behind the last part of a paragraph goes on with the sentence: it begins with a small letter where paragraphs open
    /// with a capital one. Elsewhere the part before ends no sentence, and a word joins the line to it, or the line is neither a heading nor
    /// opens with an action.
    /// </summary>
    public bool GoesOn(ProvisionDraft part, TextSpan line)
    {
        if (actions.OpensWithCapital)
        {
            return char.IsLower(source[line.Start]);
        }

        return !Terminators.EndsSentence(source, part.LastLine)
            && !OpensPreambular(line)
            && (
                actions.OpensWithConnective(Words(line))
                || !OpensOperative(line) && (char.IsLower(source[line.Start]) || !LooksLikeHeading(line))
            );
    }

    /// <summary>Whether a sentence may end with the last word of a line: an article or a preposition ends none.</summary>
    public bool MayEndSentence(TextSpan line)
    {
        var start = line.End;
        while (start > line.Start && !Characters.IsBlank(source[start - 1]) && line.End - start < LongestWord)
        {
            start--;
        }

        var word = TextSpan.FromBounds(start, line.End).In(source);
        return !word.EndsWith("'", StringComparison.Ordinal)
            && !word.EndsWith("’", StringComparison.Ordinal)
            && !table.WordsInSentence.Contains(word, StringComparer.OrdinalIgnoreCase);
    }

    private const int LongestWord = 12;

    /// <summary>The characters of a line that may hold the action which opens it.</summary>
    private string Words(TextSpan line)
    {
        if (line != last)
        {
            (last, words) = (line, LineTrimmer.Shorten(source, line, LongestOpening).In(source));
        }

        return words;
    }
}
