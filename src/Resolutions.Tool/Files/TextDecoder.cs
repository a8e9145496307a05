using System.Text;

namespace Resolutions.Tool;

/// <summary>Makes a text of the bytes of a file as the compiler does: by its byte order mark, and without one as UTF-8.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Decodes a file. Bytes that are no UTF-8 become U+FFFD, which the reader of resolutions reports.</summary>
    public static TextFile Decode(string name, byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), utf8, detectEncodingFromByteOrderMarks: true);
        string source = reader.ReadToEnd();
        string encoding = reader.CurrentEncoding.WebName;
        return new(name, source, encoding == utf8.WebName ? null : encoding.ToUpperInvariant());
    }
}
