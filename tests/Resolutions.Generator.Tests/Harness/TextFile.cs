using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Resolutions.Generator.Tests.Harness;

/// <summary>A text file of a project, in memory. Two of them are the same file to the driver only if they are one object.</summary>
internal sealed class TextFile(string path, SourceText? text) : AdditionalText
{
    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    public TextFile(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8)) { }

    public override string Path => path;

    /// <summary>The item that brought the file into the build; <see langword="null"/> for a file of somebody else.</summary>
    public string? ItemType { get; init; } = "Resolution";

    /// <summary>The metadata <c>Language</c> of the item, or an empty string.</summary>
    public string Language { get; init; } = "";

    /// <summary>The metadata that say what of the text is not in force, by their names.</summary>
    public ImmutableDictionary<string, string> Status { get; init; } = ImmutableDictionary<string, string>.Empty;

    public string Content => text!.ToString();

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text;

    /// <summary>The same path with another text, as after an edit.</summary>
    public TextFile With(string content) => Copy(path, content);

    /// <summary>The same text, read again or elsewhere.</summary>
    public TextFile At(string otherPath) => Copy(otherPath, Content);

    /// <summary>The same file with metadata of its item.</summary>
    public TextFile With(string metadata, string value) =>
        new(path, text)
        {
            ItemType = ItemType,
            Language = Language,
            Status = Status.SetItem(metadata, value),
        };

    private TextFile Copy(string otherPath, string content) =>
        new(otherPath, content)
        {
            ItemType = ItemType,
            Language = Language,
            Status = Status,
        };

    /// <summary>A file that the compiler could not read.</summary>
    public static TextFile Unreadable(string path) => new(path, (SourceText?)null);

    /// <summary>A file as the compiler reads it: byte order mark, else strict UTF-8, else the fallback encoding.</summary>
    public static TextFile OfBytes(string path, byte[] bytes, Encoding? fallback = null)
    {
        try
        {
            return new TextFile(path, SourceText.From(new MemoryStream(bytes), StrictUtf8));
        }
        catch (DecoderFallbackException)
        {
            return new TextFile(path, SourceText.From(new MemoryStream(bytes), fallback ?? Encoding.UTF8));
        }
    }
}
