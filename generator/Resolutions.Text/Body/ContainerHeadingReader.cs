namespace Resolutions.Text;

/// <summary>Reads the lines that open sections and annexes.</summary>
internal sealed class ContainerHeadingReader(string source, LanguageTable table)
{
    private const int LongestMarker = 40;
    private const int LongestTitle = 200;
    private static readonly char[] TitleMarks = [':', '：', '.', '–', '—', '-'];

    /// <summary>Reads a numeral that stands alone or before a title, with or without the word for a section.</summary>
    public ContainerHeading? ReadSection(TextSpan line) => ReadRoman(line) ?? ReadForm(line) ?? ReadOrdinalWord(line);

    /// <summary>Reads a letter that stands alone, or with a full stop or dash before a title: <c>A</c>, <c>A. Wells</c>, <c>ألف -</c>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The letter that comes next, which tells what a letter of two alphabets is.</param>
    public ContainerHeading? ReadLetter(TextSpan line, int next)
    {
        var first = FoldedText.SkipUnread(source, line.Start);
        if (first >= line.End || !char.IsUpper(source[first]) && table.PartLetterNames.Count == 0)
        {
            return null;
        }

        var words = LineTrimmer.Words(source, line);
        var start = source.IndexOf(words, line.Start, line.Length, StringComparison.Ordinal);
        var length = PartLetters.LengthOfName(words, table);
        var value = length == 0 ? 0 : PartLetters.Read(words.Substring(0, length), table, next);
        if (value == 0)
        {
            return null;
        }

        var mark = FoldedText.SkipBlanks(words, length);
        var end = mark < words.Length && words[mark] is '.' or '-' or '–' or '—' or '、' ? mark + 1 : mark;
        var title = LineTrimmer.Trim(source, start + end, start + words.Length);
        return end == mark && mark < words.Length || !title.IsEmpty && title.Start == start + end && words[mark] != '、'
            ? null
            : Section(TextSpan.FromBounds(line.Start, line.End), value, title.IsEmpty ? line.End : start + end) with
            {
                IsLettered = true,
            };
    }

    /// <summary>Reads a form of the language: 第二节, 二、, الجزء الثاني.</summary>
    private ContainerHeading? ReadForm(TextSpan line)
    {
        if (Characters.IsDigit(source[line.Start]) || !MayOpenForm(line))
        {
            return null;
        }

        var words = LineTrimmer.Shorten(source, line, LongestMarker).In(source);
        foreach (var form in table.SectionForms)
        {
            var match = form.MatchStart(words, 0, table.Lexicon, out var end);
            if (end > 0 && match is { Number: > 0 } && (form.EndsWithLiteral || end == line.Length))
            {
                return Section(line, match.Value.Number, line.Start + end);
            }
        }

        return null;
    }

    private bool MayOpenForm(TextSpan line)
    {
        var at = FoldedText.SkipUnread(source, line.Start);
        for (var i = 0; at < line.End && i < table.SectionForms.Count; i++)
        {
            if (table.SectionForms[i].MayOpenWith(source[at], table.Lexicon))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a word that counts, such as ثانيا, alone or before a hyphen or colon and a title.</summary>
    private ContainerHeading? ReadOrdinalWord(TextSpan line)
    {
        if (table.SectionWords.Count == 0)
        {
            return null;
        }

        var words = LineTrimmer.Shorten(source, line, LongestMarker).In(source);
        for (var i = table.SectionWords.Count - 1; i >= 0; i--)
        {
            var end = FoldedText.MatchLiteral(words, 0, table.SectionWords[i]);
            var mark = end < 0 ? -1 : FoldedText.SkipUnread(words, end);
            if (mark >= 0 && (mark == line.Length || words[mark] is '-' or '–' or ':' or '.'))
            {
                return Section(line, i + 1, line.Start + Math.Min(mark + 1, line.Length));
            }
        }

        return null;
    }

    private ContainerHeading Section(TextSpan line, int value, int end) =>
        new(
            ProvisionKind.Section,
            value,
            TextSpan.FromBounds(line.Start, end),
            LineTrimmer.Trim(source, end, line.End)
        );

    private ContainerHeading? ReadRoman(TextSpan line)
    {
        var start = AfterName(line, table.SectionNames);
        var end = start;
        while (end < line.End && source[end] is 'I' or 'V' or 'X' or 'L')
        {
            end++;
        }

        var value = end == start ? 0 : RomanNumeral.Parse(source.Substring(start, end - start));
        if (value == 0 || end < line.End && !(source[end] is '.' || Characters.IsBlank(source[end])))
        {
            return null;
        }

        end += end < line.End && source[end] == '.' ? 1 : 0;
        return Section(line, value, end);
    }

    /// <summary>Reads the word for an annex, alone or with its number.</summary>
    public ContainerHeading? ReadAnnex(TextSpan line)
    {
        var start = line.Length > LongestTitle ? line.Start : AfterName(line, table.AnnexNames);
        if (start == line.Start)
        {
            return null;
        }

        var value =
            line.Length > LongestMarker
                ? -1
                : NumberOf(LineTrimmer.Words(source, TextSpan.FromBounds(start, line.End)));
        return value < 0
            ? ReadTitledAnnex(line, start)
            : new ContainerHeading(ProvisionKind.Annex, value, line, new TextSpan(line.End, 0));
    }

    /// <summary>Reads the number of an annex before a mark and a title: <c>Annex I: Travel ban</c>, <c>Annex II – Budget</c>.</summary>
    private ContainerHeading? ReadTitledAnnex(TextSpan line, int start)
    {
        var mark = source.IndexOfAny(TitleMarks, start, Math.Min(line.End - start, LongestMarker));
        if (mark < 0)
        {
            return null;
        }

        var number = LineTrimmer.Words(source, TextSpan.FromBounds(start, mark));
        var title = LineTrimmer.Trim(source, mark + 1, line.End);
        return
            NumberOf(number) is >= 0 and var value
            && (value > 0 || source[mark] is ':' or '：')
            && !title.IsEmpty
            && !char.IsLower(source[title.Start])
            && !Terminators.Introduces(source, title)
            ? new ContainerHeading(ProvisionKind.Annex, value, TextSpan.FromBounds(line.Start, mark + 1), title)
            : null;
    }

    private int NumberOf(string words)
    {
        if (words.Length == 0)
        {
            return 0;
        }

        if (FoldedText.ReadDigits(words, 0, out var digits) == words.Length)
        {
            return digits;
        }

        if (ChineseNumeral.Read(words, 0, out var chinese) == words.Length)
        {
            return chinese;
        }

        if (RomanNumeral.Parse(words) is > 0 and var roman)
        {
            return roman;
        }

        return table.Lexicon.Ordinals.Read(words, 0, out var ordinal) == words.Length ? ordinal : -1;
    }

    /// <summary>The position after one of the names and the white space behind it, or the start of the line.</summary>
    private int AfterName(TextSpan line, IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            var end = line.Start + name.Length;
            if (end <= line.End && Matches(line.Start, name))
            {
                return LineTrimmer.Trim(source, end, line.End).Start;
            }
        }

        return line.Start;
    }

    private bool Matches(int start, string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (Characters.Fold(source[start + i]) != Characters.Fold(name[i]))
            {
                return false;
            }
        }

        return true;
    }
}
