using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Resolutions.Generator;

namespace Resolutions.Tool;

/// <summary>How the command writes JSON: readable in every language, and safe for a terminal.</summary>
internal static class JsonStyle
{
    // Sub-paragraphs stand in paragraphs as deep as a text has them.
    private const int Deep = 1000;

    /// <summary>New options for code that is made while the command is compiled.</summary>
    public static JsonSerializerOptions NewOptions() =>
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            WriteIndented = true,
            NewLine = "\n",
            MaxDepth = Deep,
            Encoder = JavaScriptEncoder.Create(Readable()),
        };

    /// <summary>Everything but hidden characters, which are written as <c>\u202E</c>.</summary>
    private static TextEncoderSettings Readable()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters([
            .. Enumerable.Range(0, char.MaxValue + 1).Select(static c => (char)c).Where(HiddenCharacters.Contains),
        ]);
        return settings;
    }
}
