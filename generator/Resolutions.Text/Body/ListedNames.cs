namespace Resolutions.Text;

/// <summary>
/// Finds lists without marks: behind a colon some short lines of which none ends a sentence, as the members of a committee. Headings stand
/// alone, and have paragraphs below them.
/// </summary>
internal sealed class ListedNames(BodyState body, ContainerPlacement containers)
{
    private const int Fewest = 3;
    private const int LongestName = 80;

    /// <summary>The index behind the last name, so that each list is looked through once.</summary>
    private int end;

    /// <summary>Whether a line is a name of such a list.</summary>
    /// <param name="lines">The lines of the running text.</param>
    /// <param name="index">The index of the line.</param>
    public bool Holds(List<(TextSpan Span, bool OpensBlock)> lines, int index)
    {
        if (index >= end && body.IntroducesLines && !containers.AwaitsEmbedded(lines[index].Span))
        {
            var last = index;
            while (last < lines.Count && IsName(lines[last].Span))
            {
                Work.Count();
                last++;
            }

            // The last name may have the mark that ends the paragraph.
            last += last < lines.Count && last > index && IsName(lines[last].Span, isLast: true) ? 1 : 0;
            end = last - index >= Fewest ? last : end;
        }

        return index < end;
    }

    private bool IsName(TextSpan line, bool isLast = false)
    {
        var first = line.IsEmpty ? '\0' : body.Source[line.Start];
        return line.Length is > 0 and <= LongestName
            && (char.IsUpper(first) || char.IsLetter(first) && !char.IsLower(first))
            && Terminators.Introduces(body.Source, line) == isLast
            && MarkerReader.Read(body.Source, line, body.Table) is null
            && CapitalMarkerReader.Read(body.Source, line, body.Table) is null
            && !LineTrimmer.HasHeadingMark(body.Source, line)
            && !body.Openings.OpensOperative(line)
            && !body.Openings.OpensPreambular(line)
            && !containers.OpensAnnex(line);
    }
}
