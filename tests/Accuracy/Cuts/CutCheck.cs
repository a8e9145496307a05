namespace Resolutions.Accuracy.Cuts;

/// <summary>Cuts a text after its lines, as a broken download or a wrong copy does, and checks what is left.</summary>
internal static class CutCheck
{
    /// <summary>Checks the text cut after each line, or after some lines that are spread over it.</summary>
    /// <param name="source">The text.</param>
    /// <param name="most">The largest number of cuts.</param>
    /// <returns>How many cuts were checked, and where and why one fails.</returns>
    public static (int Cuts, IReadOnlyList<string> Faults) Run(string source, int most = int.MaxValue)
    {
        var ends = Ends(source);
        var chosen =
            ends.Count <= most ? ends : [.. Enumerable.Range(1, most).Select(i => ends[(ends.Count - 1) * i / most])];
        var faults = new List<string>();
        foreach (var end in chosen)
        {
            if (Soundness.Check(source[..end]) is { } fault)
            {
                faults.Add($"cut after character {end}: {fault}");
            }
        }

        return (chosen.Count, faults);
    }

    private static List<int> Ends(string source)
    {
        var ends = new List<int> { 0 };
        for (var at = source.IndexOf('\n'); at >= 0; at = source.IndexOf('\n', at + 1))
        {
            ends.Add(at + 1);
        }

        ends.Add(source.Length);
        return ends;
    }
}
