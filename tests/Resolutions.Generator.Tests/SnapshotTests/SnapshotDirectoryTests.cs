using Resolutions.Generator.Tests.Snapshots;

namespace Resolutions.Generator.Tests.SnapshotTests;

public sealed class SnapshotDirectoryTests : IDisposable
{
    private const string Test = "Class.Method";

    private static readonly Snapshot Source = new("A.g", "cs", "//HintName: A.g.cs\nclass A;\n");

    private readonly SnapshotFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_text_equal_to_its_file_passes_and_writes_nothing()
    {
        folder.Write("Class.Method#A.g.verified.cs", Source.Text);

        await folder.Comparing.VerifyAsync(Test, [Source]);

        Assert.Equal(["Class.Method#A.g.verified.cs"], folder.Files);
        Assert.Empty(folder.Shown);
    }

    [Fact]
    public async Task A_file_checked_out_with_CRLF_passes()
    {
        folder.Write("Class.Method#A.g.verified.cs", Source.Text.ReplaceLineEndings("\r\n"));

        await folder.Comparing.VerifyAsync(Test, [Source]);

        Assert.Empty(folder.Shown);
    }

    [Fact]
    public async Task A_text_that_itself_has_CRLF_fails()
    {
        folder.Write("Class.Method#A.g.verified.cs", Source.Text);
        var withCarriageReturns = Source with { Text = Source.Text.ReplaceLineEndings("\r\n") };

        await Assert.ThrowsAsync<SnapshotException>(() => folder.Comparing.VerifyAsync(Test, [withCarriageReturns]));
    }

    [Fact]
    public async Task A_missing_file_fails_and_leaves_the_received_text_beside_it()
    {
        var failure = await Assert.ThrowsAsync<SnapshotException>(() => folder.Comparing.VerifyAsync(Test, [Source]));

        Assert.Contains("missing: Class.Method#A.g.verified.cs", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["Class.Method#A.g.received.cs"], folder.Files);
        Assert.Equal(Source.Text, folder.Read("Class.Method#A.g.received.cs"));
        Assert.Equal(["Class.Method#A.g.received.cs → Class.Method#A.g.verified.cs"], folder.Shown);
    }

    [Fact]
    public async Task A_stale_file_fails_and_names_the_first_line_that_differs()
    {
        folder.Write("Class.Method#A.g.verified.cs", "//HintName: A.g.cs\nclass B;\n");

        var failure = await Assert.ThrowsAsync<SnapshotException>(() => folder.Comparing.VerifyAsync(Test, [Source]));

        Assert.Contains("differs: Class.Method#A.g.verified.cs, line 2", failure.Message, StringComparison.Ordinal);
        Assert.Equal("//HintName: A.g.cs\nclass B;\n", folder.Read("Class.Method#A.g.verified.cs"));
        Assert.Equal(["Class.Method#A.g.received.cs → Class.Method#A.g.verified.cs"], folder.Shown);
    }

    [Fact]
    public async Task A_file_that_the_test_makes_no_more_fails()
    {
        folder.Write("Class.Method#A.g.verified.cs", Source.Text);
        folder.Write("Class.Method.verified.txt", "{}");

        var failure = await Assert.ThrowsAsync<SnapshotException>(() => folder.Comparing.VerifyAsync(Test, [Source]));

        Assert.Contains("orphaned: Class.Method.verified.txt", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_a_test_whose_name_begins_alike_are_not_orphans()
    {
        folder.Write("Class.Method#A.g.verified.cs", Source.Text);
        folder.Write("Class.MethodTwo#A.g.verified.cs", Source.Text);

        await folder.Comparing.VerifyAsync(Test, [Source]);

        Assert.Empty(folder.Shown);
    }

    [Fact]
    public async Task A_pass_deletes_the_received_text_of_an_earlier_failure()
    {
        folder.Write("Class.Method#A.g.verified.cs", Source.Text);
        folder.Write("Class.Method#A.g.received.cs", "class Old;");

        await folder.Comparing.VerifyAsync(Test, [Source]);

        Assert.Equal(["Class.Method#A.g.verified.cs"], folder.Files);
    }

    [Fact]
    public async Task Updating_writes_what_is_missing_mends_what_differs_and_deletes_orphans()
    {
        folder.Write("Class.Method#A.g.verified.cs", "stale");
        folder.Write("Class.Method#A.g.received.cs", "received");
        folder.Write("Class.Method#Old.g.verified.cs", "orphan");
        var diagnostics = new Snapshot(Name: null, "txt", "{}");

        await folder.Updating.VerifyAsync(Test, [Source, diagnostics]);

        Assert.Equal(["Class.Method#A.g.verified.cs", "Class.Method.verified.txt"], folder.Files);
        Assert.Equal(Source.Text, folder.Read("Class.Method#A.g.verified.cs"));
        Assert.Empty(folder.Shown);
    }

    [Fact]
    public async Task Files_are_written_as_Verify_writes_them_in_UTF8_with_its_mark()
    {
        await folder.Updating.VerifyAsync(Test, [new Snapshot("中文", "cs", "大会\n")]);

        byte[] expected = [0xEF, 0xBB, 0xBF, .. "大会\n"u8];
        Assert.Equal(expected, folder.ReadBytes("Class.Method#中文.verified.cs"));
    }
}
