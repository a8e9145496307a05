namespace Resolutions.Text;

/// <summary>
/// Divides a text into resolutions and lettered parts. A formula opens one if a title with a number, or the letter that comes next,
/// stands above it; any other one is part of the text.
/// </summary>
internal sealed class DocumentDivision(
    string source,
    List<SourceLine> lines,
    List<Block> blocks,
    IReadOnlyList<LanguageTable> tables
)
{
    /// <summary>How many lines a title may have, with that of the part below it, or with a preamble that stands above the formula.</summary>
    private const int LongestTitle = 30;

    /// <summary>How many lines a header may have above its title, and how long one of them may be.</summary>
    private const int LongestHeader = 12;
    private const int LongestHeaderLine = 200;

    /// <summary>How many letters may be missing before a letter is taken for something else.</summary>
    private const int LargestGap = 4;

    /// <summary>The extents, in reading order; none where no formula was found.</summary>
    public List<ResolutionExtent> Divide()
    {
        var formulas = FormulaFinder.For(tables).FindAll(source, lines, blocks);
        var extents = new List<ResolutionExtent>();
        var first = FindFirst(formulas);
        for (var i = first < 0 ? formulas.Count : first; i < formulas.Count; i++)
        {
            var floor = extents.Count == 0 ? -1 : extents[^1].Formula.Line;
            var before = extents.Count == 0 ? default : LetterOf(extents[^1]);
            var extent = LookAbove(formulas[i], floor, before.Value);
            if (extent is { HasNumber: false } && extents.Count > 0)
            {
                extents[^1] = extents[^1] with { Letter = before };
            }

            if (i == first)
            {
                extents.Add((extent ?? WithoutNumber(formulas[i])) with { FirstLine = 0 });
            }
            else if (extent is not null)
            {
                var top = extent.HasNumber ? HeaderTop(formulas[i], extent.FirstLine, floor) : extent.FirstLine;
                extents.Add(extent with { FirstLine = top });
            }
        }

        for (var i = 0; i < extents.Count; i++)
        {
            var end = i + 1 < extents.Count ? extents[i + 1].FirstLine : lines.Count;
            extents[i] = extents[i] with { EndLine = end };
        }

        return extents;
    }

    /// <summary>
    /// The first resolution where no line above is its number alone; a first letter right above the formula is one of a part if the next one
    /// comes.
    /// </summary>
    private ResolutionExtent WithoutNumber(Formula formula)
    {
        var extent = new ResolutionExtent(formula, 0, default, HasNumber: true);
        for (var line = formula.Line - 1; line >= 0; line--)
        {
            var span = LineTrimmer.Trim(source, lines[line]);
            if (!span.IsEmpty)
            {
                var letter = PartLetters.Read(LineTrimmer.Words(source, span), formula.Table, next: 1);
                return letter == 1 ? extent with { TitledLetter = (1, line) } : extent;
            }
        }

        return extent;
    }

    private static (int Value, int Line) LetterOf(ResolutionExtent extent) =>
        extent.Letter.Value > 0 ? extent.Letter : extent.TitledLetter;

    /// <summary>
    /// The first formula below a title with a number; else the first one with its comma; else the last one, as organs are named in
    /// mastheads too.
    /// </summary>
    private int FindFirst(List<Formula> formulas)
    {
        var first = formulas.FindIndex(formula => LookAbove(formula, -1, 0) is { HasNumber: true });
        first = first >= 0 ? first : formulas.FindIndex(formula => formula is { HasComma: true, IsDamaged: false });
        return first >= 0 ? first : formulas.FindLastIndex(formula => !formula.IsDamaged);
    }

    /// <summary>
    /// Looks for a number and a letter in the lines above a formula, with nothing but a title between. What is found begins with the line
    /// that holds the number or letter.
    /// </summary>
    private ResolutionExtent? LookAbove(Formula formula, int floor, int lastLetter)
    {
        (int Value, int Line) letter = default;
        (int Value, int Line) titled = default;
        var left = LongestTitle;
        for (var block = formula.Block; block >= 0; block--)
        {
            Work.Count();
            if (blocks[block].Kind != BlockKind.Text)
            {
                continue;
            }

            for (var line = Math.Min(blocks[block].LastLine, formula.Line - 1); line >= blocks[block].FirstLine; line--)
            {
                if (line <= floor || left-- == 0)
                {
                    return Part(
                        formula,
                        letter.Value > 0 || titled.Value != lastLetter + 1 ? letter : titled,
                        lastLetter
                    );
                }

                var span = LineTrimmer.Trim(source, lines[line]);
                var words = LineTrimmer.Words(source, span);
                if (OpensTitle(words, formula) || floor >= 0 && IsNumber(words, formula.Table))
                {
                    return new ResolutionExtent(formula, line, letter, HasNumber: true)
                    {
                        AfterMarker = Math.Max(line, letter.Line) + 1,
                        TitledLetter = titled.Value == 1 ? titled : default,
                    };
                }

                if (letter.Value == 0 && PartLetters.Read(words, formula.Table, lastLetter + 1) is > 0 and var value)
                {
                    letter = (value, line);
                }
                else if (PartLetters.ReadBeforeTitle(words) is > 0 and var opening)
                {
                    titled = (opening, line);
                }
                else if (IsParagraph(span, formula.Table))
                {
                    return Part(
                        formula,
                        letter.Value > 0 || titled.Value != lastLetter + 1 ? letter : titled,
                        lastLetter
                    );
                }
            }
        }

        return Part(formula, letter.Value > 0 || titled.Value != lastLetter + 1 ? letter : titled, lastLetter);
    }

    /// <summary>The index of the first line above a title that the language knows as one of a header; that of the title without any.</summary>
    private int HeaderTop(Formula formula, int title, int floor)
    {
        var top = title;
        var left = LongestHeader;
        for (var line = title - 1; line > floor && left > 0; line--)
        {
            var span = LineTrimmer.Trim(source, lines[line]);
            if (span.IsEmpty || span.Length > LongestHeaderLine)
            {
                left -= span.IsEmpty ? 0 : left;
                continue;
            }

            left--;
            var words = LineTrimmer.Words(source, span);
            if (Knows(formula.Table, formula.Table.ClosingLines, words) || IsParagraph(span, formula.Table))
            {
                break;
            }

            top = Knows(formula.Table, formula.Table.LinesOfHeader, words) ? line : top;
        }

        return top;
    }

    private static bool Knows(LanguageTable table, KnownLines lines, string words) =>
        Array.Exists(lines.MayOpen(words), line => line.Pattern.Match(words, table.Lexicon) is not null);

    /// <summary>A letter alone opens a part only where it comes next, or where a few before it were not recognized.</summary>
    private static ResolutionExtent? Part(Formula formula, (int Value, int Line) letter, int lastLetter) =>
        letter.Value > lastLetter && lastLetter > 0 && letter.Value <= lastLetter + LargestGap
            ? new ResolutionExtent(formula, letter.Line, letter, HasNumber: false) { AfterMarker = letter.Line + 1 }
            : null;

    /// <summary>Whether a line is a whole numbered paragraph, which no title holds.</summary>
    private bool IsParagraph(TextSpan line, LanguageTable table) =>
        MarkerReader.Read(source, line, table) is not null
        && Terminators.IsFinished(source, line, ProvisionKind.Preambular, conjunctions: []);

    /// <summary>
    /// Whether a line is the number of a resolution in words, as “Resolution 810 (1993)”. Above the first formula it is found with the header.
    /// </summary>
    private static bool IsNumber(string words, LanguageTable table) =>
        Array.Exists(
            table.LinesOfHeader.MayOpen(words),
            line => line.Field == LineField.Number && line.Pattern.Match(words, table.Lexicon) is not null
        );

    private static bool OpensTitle(string words, Formula formula) =>
        ResolutionNumber.Read(words, 0, out var number, formula.Table) > 0
        && (number!.Session is not null || formula.Organ == Organ.SecurityCouncil);
}
