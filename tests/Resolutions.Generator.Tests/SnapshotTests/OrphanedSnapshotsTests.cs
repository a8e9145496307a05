using Resolutions.Generator.Tests.Harness;
using Resolutions.Generator.Tests.Snapshots;

namespace Resolutions.Generator.Tests.SnapshotTests;

public sealed class OrphanedSnapshotsTests : IDisposable
{
    private readonly SnapshotFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_snapshot_whose_test_verifies_is_no_orphan()
    {
        folder.Write("T.cs", "class T { async Task M() => await Verify(driver); }");
        folder.Write("T.M#A.g.verified.cs", "");
        folder.Write("T.M.verified.txt", "");

        Assert.Empty(OrphanedSnapshots.Find(folder.Path));
    }

    [Theory]
    [InlineData("class T { async Task N() => await Verify(driver); }")]
    [InlineData("class T { void M() => Assert.True(true); }")]
    [InlineData("class T { void M() => Assert.Equal(1, 1); } // await Verify(driver)")]
    public void A_snapshot_whose_test_is_gone_or_verifies_nothing_is_an_orphan(string source)
    {
        folder.Write("T.cs", source);
        folder.Write("T.M#A.g.verified.cs", "");

        Assert.Equal([Path.Combine(folder.Path, "T.M#A.g.verified.cs")], OrphanedSnapshots.Find(folder.Path));
    }

    [Fact]
    public void A_snapshot_whose_test_class_is_gone_is_an_orphan()
    {
        folder.Write("Gone.M.verified.txt", "");

        Assert.Equal([Path.Combine(folder.Path, "Gone.M.verified.txt")], OrphanedSnapshots.Find(folder.Path));
    }

    [Fact]
    public void This_project_has_no_orphaned_snapshot()
    {
        var orphans = OrphanedSnapshots.Find(BuildPaths.Project);
        if (Verifier.UpdatesSnapshots)
            orphans.ToList().ForEach(File.Delete);
        else
            Assert.Empty(orphans);
    }
}
