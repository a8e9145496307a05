namespace Resolutions.Text;

/// <summary>
/// Chooses among numbers in running text those that point to footnotes. Only the sequence proves them: indicators count up from 1.
/// So the best chain of rising numbers is sought, in which numbers that look like indicators weigh more than others, and gaps cost.
/// </summary>
internal sealed class AnchorSequence(List<AnchorCandidate> candidates, Dictionary<int, int> notes)
{
    /// <summary>How far the numbers of neighbours in the chain may differ.</summary>
    private const int LargestStep = 8;
    private const int Numbers = 1000;
    private const int GapCost = 2;
    private readonly int[] scores = new int[candidates.Count];
    private readonly int[] before = new int[candidates.Count];

    /// <summary>The chosen indicators that are plain digits, by position.</summary>
    public Dictionary<int, NoteIndicator> Choose()
    {
        var chain = Proven(BestChain());
        var anchors = new Dictionary<int, NoteIndicator>();
        if (chain.Count == 0)
        {
            return anchors;
        }

        var first = new Dictionary<int, AnchorCandidate>();
        foreach (var index in chain)
        {
            first.Add(candidates[index].Number, candidates[index]);
        }

        foreach (var candidate in candidates)
        {
            if (
                candidate.Form != AnchorForm.Raised
                && first.TryGetValue(candidate.Number, out var anchor)
                && (candidate == anchor || IsRepeated(candidate, anchor))
            )
            {
                anchors.Add(candidate.Start, candidate.Indicator);
            }
        }

        return anchors;
    }

    /// <summary>A text may refer to a note again, in the form that indicators have.</summary>
    private static bool IsRepeated(AnchorCandidate candidate, AnchorCandidate first) =>
        first.Form != AnchorForm.Raised
        && (
            candidate.Form is AnchorForm.Apart or AnchorForm.Glued
            || candidate.Form == AnchorForm.Marked && candidate.Start > first.Start
        );

    /// <summary>The candidates of the best chain. Every candidate looks at the best chains that end in the few numbers before its own.</summary>
    private List<int> BestChain()
    {
        var ends = new int[Numbers + LargestStep];
        for (var i = 0; i < ends.Length; i++)
        {
            ends[i] = -1;
        }

        var best = -1;
        for (var i = 0; i < candidates.Count; i++)
        {
            var number = candidates[i].Number;
            before[i] = -1;
            scores[i] = StartScore(candidates[i]);
            for (var step = 1; step <= LargestStep && step < number; step++)
            {
                var end = ends[number - step];
                if (end >= 0 && scores[end] - GapCost * (step - 1) > scores[i])
                {
                    scores[i] = scores[end] - GapCost * (step - 1);
                    before[i] = end;
                }
            }

            scores[i] += Weight(candidates[i]);
            ends[number] = ends[number] < 0 || scores[i] > scores[ends[number]] ? i : ends[number];
            best = best < 0 || scores[i] > scores[best] ? i : best;
        }

        var chain = new List<int>();
        for (var i = best; i >= 0; i = before[i])
        {
            chain.Add(i);
        }

        chain.Reverse();
        return chain;
    }

    /// <summary>Numbers begin at 1, or anywhere in a text cut from a volume, where a note proves them.</summary>
    private int StartScore(AnchorCandidate candidate) =>
        HasNote(candidate) ? -Math.Min(candidate.Number - 1, LargestStep) * GapCost
        : candidate.Number <= LargestStep ? -GapCost * (candidate.Number - 1)
        : int.MinValue / 2;

    /// <summary>The chain as far as something proves it: a note, a superscript number, or numbers as no sentence has them.</summary>
    private List<int> Proven(List<int> chain)
    {
        while (chain.Count > 0 && !IsProof(candidates[chain[chain.Count - 1]]))
        {
            chain.RemoveAt(chain.Count - 1);
        }

        return chain.Count > 0 && (candidates[chain[0]].Number == 1 || IsProof(candidates[chain[0]])) ? chain : [];
    }

    private bool IsProof(AnchorCandidate candidate) => candidate.Form >= AnchorForm.Apart || HasNote(candidate);

    /// <summary>
    /// Whether there is a note of the number behind the candidate, or before it and none of the next number: converters put the foot of a
    /// page into the paragraph that goes on over it. There the candidate must look like an indicator.
    /// </summary>
    private bool HasNote(AnchorCandidate candidate) =>
        notes.TryGetValue(candidate.Number, out var note)
        && (
            candidate.Start < note
            || candidate.Form is AnchorForm.Marked or AnchorForm.Glued
                && !(notes.TryGetValue(candidate.Number + 1, out var next) && next < candidate.Start)
        );

    private int Weight(AnchorCandidate candidate)
    {
        var weight = candidate.Form switch
        {
            AnchorForm.Plain => 1,
            AnchorForm.Marked => 2,
            AnchorForm.Glued => 3,
            AnchorForm.Apart => 5,
            _ => 6,
        };
        return HasNote(candidate) ? weight + 4 : weight;
    }
}
