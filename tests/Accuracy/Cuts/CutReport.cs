using Resolutions.Accuracy.Corpus;

namespace Resolutions.Accuracy.Cuts;

/// <summary>Cuts every text of a corpus after every line.</summary>
internal static class CutReport
{
    /// <summary>Prints what fails, and how many cuts were checked.</summary>
    /// <returns>Whether nothing fails.</returns>
    public static bool Print(TextWriter output, IEnumerable<CorpusText> texts)
    {
        var (files, cuts, failed) = (0, 0L, 0);
        foreach (var text in texts)
        {
            var (count, faults) = CutCheck.Run(File.ReadAllText(text.Path));
            files++;
            cuts += count;
            failed += faults.Count;
            foreach (var fault in faults)
            {
                output.WriteLine($"{text}: {fault}");
            }
        }

        output.WriteLine($"{files} texts, {cuts} cuts, {failed} failed");
        return failed == 0;
    }
}
