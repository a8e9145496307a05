using System.Globalization;

namespace Resolutions.Text;

/// <summary>
/// Gives paragraphs that lost their number the one that the sequence has for them: between paragraph 135 and paragraph 137 the only
/// paragraph without a number is 136. Where there are more or fewer of them than numbers, nothing is given.
/// </summary>
internal sealed class LostNumbers(string source, ParagraphOpenings openings, List<TextDiagnostic> diagnostics)
{
    /// <summary>How many numbers may be missing before none of them is given.</summary>
    private const int MostMissing = 300;

    /// <summary>Fills a gap before a number, if the paragraphs without a number are as many as the numbers left out.</summary>
    /// <returns>Whether the number comes next now.</returns>
    public bool TryFill(ProvisionList list, int number)
    {
        var next = list.ExpectedBefore(number);
        var missing = number - next;
        if (missing is <= 0 or > MostMissing)
        {
            return false;
        }

        var places = Find(list, missing);
        if (places.Count != missing)
        {
            return false;
        }

        foreach (var (holder, place) in places)
        {
            holder.Carry = holder.LastNumber == 0 ? Math.Max(holder.Carry, next - 1) : holder.Carry;
            Number(holder, place, next++);
        }

        list.Carry = list.LastNumber == 0 ? Math.Max(list.Carry, next - 1) : list.Carry;
        return true;
    }

    /// <summary>Gives the last paragraph its number: it ends the sentence that the semicolon of the one before leaves open.</summary>
    public void FillLast(ProvisionList list)
    {
        if (
            list is { LastNumber: > 0, Members: [.., var before, { AwaitsNumber: true } last] }
            && Terminators.EndsSentence(source, last.LastLineOfAll)
            && !Terminators.EndsSentence(source, before.LastLineOfAll)
        )
        {
            Number(list, list.Members.Count - 1, list.Expected);
        }
    }

    private void Number(ProvisionList list, int place, int number)
    {
        var draft = list.Members[place];
        var label = number.ToString(CultureInfo.InvariantCulture);
        list.Members[place] = draft.AsNumbered(
            list.IsText ? ProvisionKind.AnnexParagraph : ProvisionKind.Operative,
            number,
            label
        );
        list.Add(number);
        var start = LineTrimmer.Shorten(source, draft.Segments[0], 40);
        diagnostics.Add(new TextDiagnostic(TextRules.LostNumber, start, start.In(source), label));
    }

    /// <summary>Takes out what was kept for a number that never came, so that it is reported as having no place.</summary>
    public static void Discard(List<ProvisionDraft> members)
    {
        members.RemoveAll(draft => draft.AwaitsNumber);
        foreach (var draft in members)
        {
            if (draft.Kind.IsContainer)
            {
                Discard(draft.Children);
            }
        }
    }

    /// <summary>
    /// The places of the paragraphs without a number behind the last one, in reading order; where the list has no number yet, also those at
    /// the end of the sections before.
    /// </summary>
    private List<(ProvisionList List, int Place)> Find(ProvisionList list, int missing)
    {
        var places = new List<(ProvisionList, int)>();
        for (ProvisionList? holder = list; holder is not null; holder = holder.LastNumber == 0 ? holder.Previous : null)
        {
            if (!FindIn(holder, list, missing, places))
            {
                break;
            }
        }

        places.Reverse();
        return places;
    }

    /// <summary>Adds the places in one list, the last one first.</summary>
    /// <returns>Whether there may be more before it.</returns>
    private bool FindIn(
        ProvisionList holder,
        ProvisionList list,
        int missing,
        List<(ProvisionList List, int Place)> places
    )
    {
        for (var i = holder.Members.Count - 1; i >= 0 && places.Count <= missing; i--)
        {
            Work.Count();
            var draft = holder.Members[i];
            if (draft.Kind is ProvisionKind.Heading or ProvisionKind.Section)
            {
                continue;
            }

            var mayLack =
                holder == list
                    ? MayLackNumber(draft, list)
                    : places.Count < missing && (draft.AwaitsNumber || list.IsText && MayLackNumber(draft, holder));
            if (!mayLack)
            {
                return false;
            }

            places.Add((holder, i));
            if (places.Count == missing && draft.Kind == ProvisionKind.Preambular)
            {
                return false;
            }
        }

        return places.Count < missing;
    }

    private bool MayLackNumber(ProvisionDraft draft, ProvisionList list) =>
        draft.AwaitsNumber
        || draft.Kind == ProvisionKind.AnnexText
            && Terminators.EndsSentence(source, draft.LastLineOfAll)
            && !char.IsLower(source[draft.Segments[0].Start])
        || draft.Kind == ProvisionKind.Preambular
            && list.LastNumber == 0
            && !Terminators.EndsWithComma(source, draft.LastLineOfAll)
            && openings.OpensOperative(draft.Segments[0])
            && !openings.OpensPreambularOnly(draft.Segments[0]);
}
