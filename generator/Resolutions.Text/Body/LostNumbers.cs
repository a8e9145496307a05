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
        var before = FindBefore(list, missing - places.Count);
        if (places.Count + before.Count != missing)
        {
            return false;
        }

        before.ForEach(place => Number(list.Previous!, place, next++));
        list.Carry = Math.Max(list.Carry, next - 1);
        places.ForEach(place => Number(list, place, next++));
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

    /// <summary>The places of the paragraphs without a number behind the last one, in reading order.</summary>
    private List<int> Find(ProvisionList list, int missing)
    {
        var places = new List<int>();
        for (var i = list.Members.Count - 1; i >= 0 && places.Count <= missing; i--)
        {
            Work.Count();
            var draft = list.Members[i];
            if (draft.Kind == ProvisionKind.Heading)
            {
                continue;
            }

            if (!MayLackNumber(draft, list))
            {
                break;
            }

            places.Add(i);
            if (places.Count == missing && draft.Kind == ProvisionKind.Preambular)
            {
                break;
            }
        }

        places.Reverse();
        return places;
    }

    /// <summary>The places of paragraphs that await a number at the end of the section before, where this one has none yet.</summary>
    private static List<int> FindBefore(ProvisionList list, int missing)
    {
        var places = new List<int>();
        if (list is { LastNumber: 0, Previous: { } previous })
        {
            for (var i = previous.Members.Count - 1; i >= 0 && places.Count < missing; i--)
            {
                if (!previous.Members[i].AwaitsNumber)
                {
                    break;
                }

                places.Add(i);
            }
        }

        places.Reverse();
        return places;
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
