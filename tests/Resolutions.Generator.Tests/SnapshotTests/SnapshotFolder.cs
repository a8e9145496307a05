using Resolutions.Generator.Tests.Snapshots;

namespace Resolutions.Generator.Tests.SnapshotTests;

/// <summary>A folder for snapshots that is deleted after the test, and what was shown to the developer.</summary>
internal sealed class SnapshotFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("snapshots-").FullName;

    public List<string> Shown { get; } = [];

    public SnapshotDirectory Comparing => new(Path, update: false, Show);

    public SnapshotDirectory Updating => new(Path, update: true, Show);

    public IEnumerable<string> Files =>
        Directory.EnumerateFiles(Path).Select(file => System.IO.Path.GetFileName(file)).Order(StringComparer.Ordinal);

    public void Write(string name, string text) => File.WriteAllText(System.IO.Path.Combine(Path, name), text);

    public string Read(string name) => File.ReadAllText(System.IO.Path.Combine(Path, name));

    public byte[] ReadBytes(string name) => File.ReadAllBytes(System.IO.Path.Combine(Path, name));

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private Task Show(string received, string verified)
    {
        Shown.Add($"{System.IO.Path.GetFileName(received)} → {System.IO.Path.GetFileName(verified)}");
        return Task.CompletedTask;
    }
}
