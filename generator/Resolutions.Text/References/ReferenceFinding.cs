namespace Resolutions.Text;

/// <summary>What is wrong with a reference, and where in its text.</summary>
internal readonly record struct ReferenceFinding(TextRule Rule, TextSpan Span, string[] Arguments);
