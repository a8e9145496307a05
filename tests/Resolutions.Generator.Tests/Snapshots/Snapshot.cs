namespace Resolutions.Generator.Tests.Snapshots;

/// <summary>One text that a test wants to find unchanged.</summary>
/// <param name="Name">What the text is among those of its test; <see langword="null"/> for the test's main text.</param>
/// <param name="Extension">The extension of its file, without a dot.</param>
/// <param name="Text">The text, with <c>\n</c> as the end of a line.</param>
internal sealed record Snapshot(string? Name, string Extension, string Text)
{
    public string VerifiedFile(string prefix) => FileName(prefix, "verified");

    public string ReceivedFile(string prefix) => FileName(prefix, "received");

    private string FileName(string prefix, string state) =>
        Name is null ? $"{prefix}.{state}.{Extension}" : $"{prefix}#{Name}.{state}.{Extension}";
}
