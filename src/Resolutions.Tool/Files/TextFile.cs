namespace Resolutions.Tool;

/// <summary>A text as it was found.</summary>
/// <param name="Name">The path as the caller wrote it, or what stands for standard input.</param>
/// <param name="Source">The decoded text, without byte order mark.</param>
/// <param name="OtherEncoding">The encoding where it is not UTF-8; else <see langword="null"/>.</param>
internal sealed record TextFile(string Name, string Source, string? OtherEncoding);
