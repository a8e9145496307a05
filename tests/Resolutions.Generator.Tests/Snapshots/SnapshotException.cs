namespace Resolutions.Generator.Tests.Snapshots;

/// <summary>The snapshots on disk are not what the test made.</summary>
internal sealed class SnapshotException(string prefix, IEnumerable<string> problems)
    : Exception(
        $"{prefix}: snapshots differ. Read them, then accept with UPDATE_SNAPSHOTS=1.\n  {string.Join("\n  ", problems)}"
    );
