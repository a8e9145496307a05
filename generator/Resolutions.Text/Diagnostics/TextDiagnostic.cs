using System.Globalization;

namespace Resolutions.Text;

/// <summary>Something in a text that a person should look at.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Span">The exact characters concerned.</param>
/// <param name="Arguments">What fills the rule's message.</param>
public sealed record TextDiagnostic(TextRule Rule, TextSpan Span, params IReadOnlyList<string> Arguments)
{
    /// <summary>The message for a person.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);
}
