using System.Text;

namespace Resolutions.Generator.Tests.Snapshots;

/// <summary>The folder that holds the snapshots of the tests beside it.</summary>
/// <param name="path">The folder.</param>
/// <param name="update">Whether to accept what the tests make instead of comparing.</param>
/// <param name="showDifference">Called with the received and the verified file of every text that differs.</param>
internal sealed class SnapshotDirectory(string path, bool update, Func<string, string, Task> showDifference)
{
    // What Verify writes: a mark of the encoding, and line feeds.
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Compares the texts of one test with its files, in both directions.</summary>
    /// <param name="prefix">The test, as <c>Class.Method</c>.</param>
    /// <param name="snapshots">All texts of the test.</param>
    /// <exception cref="SnapshotException">A file is missing, differs, or belongs to no text.</exception>
    public async Task VerifyAsync(string prefix, IReadOnlyCollection<Snapshot> snapshots)
    {
        var problems = new List<string>();
        foreach (var snapshot in snapshots)
        {
            if (await CompareAsync(prefix, snapshot) is { } problem)
                problems.Add(problem);
        }

        foreach (var orphan in FilesOf(prefix).Except(snapshots.Select(snapshot => snapshot.VerifiedFile(prefix))))
        {
            if (update)
                File.Delete(Path.Combine(path, orphan));
            else
                problems.Add($"orphaned: {orphan} (the test does not make this text any more)");
        }

        if (problems.Count > 0)
            throw new SnapshotException(prefix, problems);
    }

    private async Task<string?> CompareAsync(string prefix, Snapshot snapshot)
    {
        var verified = Path.Combine(path, snapshot.VerifiedFile(prefix));
        var received = Path.Combine(path, snapshot.ReceivedFile(prefix));
        var expected = File.Exists(verified) ? (await File.ReadAllTextAsync(verified)).ReplaceLineEndings("\n") : null;
        if (expected == snapshot.Text)
        {
            File.Delete(received);
            return null;
        }

        if (update)
        {
            await File.WriteAllTextAsync(verified, snapshot.Text, Encoding);
            File.Delete(received);
            return null;
        }

        await File.WriteAllTextAsync(received, snapshot.Text, Encoding);
        await showDifference(received, verified);
        return expected is null
            ? $"missing: {Path.GetFileName(verified)}"
            : $"differs: {Path.GetFileName(verified)}, line {FirstDifference(expected, snapshot.Text)}";
    }

    private List<string> FilesOf(string prefix) =>
        Directory
            .EnumerateFiles(path, $"{prefix}.verified.*")
            .Concat(Directory.EnumerateFiles(path, $"{prefix}#*.verified.*"))
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal)
            .ToList();

    private static int FirstDifference(string expected, string actual) =>
        1 + expected.Split('\n').Zip(actual.Split('\n')).TakeWhile(lines => lines.First == lines.Second).Count();
}
