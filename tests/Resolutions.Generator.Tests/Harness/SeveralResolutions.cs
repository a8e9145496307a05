using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Resolutions.Text;

namespace Resolutions.Generator.Tests.Harness;

/// <summary>
/// Files with several resolutions, as volumes of Official Records are. What is tested with them is the generator: the document is put
/// together from the documents of its parts, whatever the parser makes of the whole.
/// </summary>
internal static class SeveralResolutions
{
    /// <summary>A file with the texts behind each other. What cannot be read is no resolution, but has its diagnostics.</summary>
    public static TextFile At(string path, params ReadOnlySpan<string> texts)
    {
        var source = "";
        var resolutions = new List<Text.Resolution>();
        var tokens = new List<Token>();
        var diagnostics = new List<TextDiagnostic>();
        foreach (var text in texts)
        {
            // Blank space in place of what stands before it gives every span its place in the whole.
            var document = ResolutionText.Parse(
                new string(' ', source.Length) + text,
                TestContext.Current.CancellationToken
            );
            source += text;
            resolutions.AddRange(document.Resolutions);
            tokens.AddRange(document.Tokens);
            diagnostics.AddRange(document.Diagnostics);
        }

        var whole = SourceText.From(source, Encoding.UTF8);
        Remember(whole, Document(source, new ParsedDocument(resolutions, tokens, diagnostics)));
        return new TextFile(path, whole);
    }

    private static ResolutionText Document(string source, ParsedDocument document) =>
        (ResolutionText)
            typeof(ResolutionText)
                .GetConstructor(
                    BindingFlags.Instance | BindingFlags.NonPublic,
                    [typeof(string), typeof(ParsedDocument)]
                )!
                .Invoke([source, document]);

    /// <summary>What the generator finds instead of parsing.</summary>
    private static void Remember(SourceText text, ResolutionText document) =>
        (
            (ConditionalWeakTable<SourceText, ResolutionText>)
                typeof(ParseCache).GetField("Results", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!
        ).Add(text, document);
}
