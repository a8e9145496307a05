using Spectre.Console;

namespace Resolutions.Tool;

/// <summary>The colours of a terminal, by what they say.</summary>
internal static class Styles
{
    /// <summary>Names that a reader can use elsewhere: symbols, places, rules.</summary>
    public static readonly Style Name = new(Color.Aqua, decoration: Decoration.Bold);

    /// <summary>What is printed before a text.</summary>
    public static readonly Style Marker = new(Color.Olive);

    /// <summary>What is found out about a text.</summary>
    public static readonly Style Fact = new(Color.Green);

    /// <summary>Words that are not of the text.</summary>
    public static readonly Style Label = new(decoration: Decoration.Dim);

    /// <summary>The text.</summary>
    public static readonly Style Text = Style.Plain;

    private static readonly Style error = new(Color.Red, decoration: Decoration.Bold);
    private static readonly Style warning = new(Color.Yellow);

    /// <summary>How a severity looks.</summary>
    public static Style Of(string severity) =>
        severity switch
        {
            DiagnosticReport.Error => error,
            DiagnosticReport.Warning => warning,
            _ => Label,
        };
}
