namespace Resolutions.Text;

/// <summary>Reads the lines that open sections and annexes.</summary>
internal sealed class ContainerHeadingReader(string source, LanguageTable table)
{
    private const int LongestMarker = 40;

    /// <summary>Reads a roman numeral that stands alone or before a title, with or without the word for a section.</summary>
    public ContainerHeading? ReadSection(TextSpan line)
    {
        var start = AfterName(line, table.SectionNames);
        var end = start;
        while (end < line.End && source[end] is 'I' or 'V' or 'X' or 'L')
        {
            end++;
        }

        var value = RomanNumeral.Parse(source.Substring(start, end - start));
        if (value == 0 || end < line.End && !(source[end] is '.' || Characters.IsBlank(source[end])))
        {
            return null;
        }

        end += end < line.End && source[end] == '.' ? 1 : 0;
        return new ContainerHeading(
            ProvisionKind.Section,
            value,
            TextSpan.FromBounds(line.Start, end),
            LineTrimmer.Trim(source, end, line.End)
        );
    }

    /// <summary>Reads the word for an annex, alone or with its number.</summary>
    public ContainerHeading? ReadAnnex(TextSpan line)
    {
        if (line.Length > LongestMarker)
        {
            return null;
        }

        var start = AfterName(line, table.AnnexNames);
        var rest = LineTrimmer.Words(source, TextSpan.FromBounds(start, line.End));
        var value = start == line.Start ? -1 : NumberOf(rest);
        return value < 0 ? null : new ContainerHeading(ProvisionKind.Annex, value, line, new TextSpan(line.End, 0));
    }

    private static int NumberOf(string words)
    {
        if (words.Length == 0)
        {
            return 0;
        }

        if (LinePattern.ReadDigits(words, 0, out var digits) == words.Length)
        {
            return digits;
        }

        if (ChineseNumeral.Read(words, 0, out var chinese) == words.Length)
        {
            return chinese;
        }

        return RomanNumeral.Parse(words) is > 0 and var roman ? roman : -1;
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
