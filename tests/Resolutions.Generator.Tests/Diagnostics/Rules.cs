using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Diagnostics;

/// <summary>What the tests of rules assert.</summary>
internal static class Rules
{
    /// <summary>The rule is reported once, at the marked characters, and nothing else is reported.</summary>
    public static Diagnostic AssertReported(string rule, DiagnosticSeverity severity, string markedText)
    {
        var text = MarkedText.Parse(markedText);

        var diagnostic = Assert.Single(TestProject.Of(text.File).Generate().Diagnostics);

        Assert.Equal((rule, severity), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(MarkedText.Path, diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(text.Lines, diagnostic.Location.GetLineSpan().Span);
        Assert.Equal(text.Span, diagnostic.Location.SourceSpan);
        return diagnostic;
    }

    /// <summary>The text is read, and nothing at all is reported.</summary>
    public static void AssertNothingReported(string text)
    {
        var run = TestProject.Of(new TextFile(MarkedText.Path, text)).Generate();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(2, run.Files.Length);
    }

    /// <summary>The rule is reported once, without a place.</summary>
    public static Diagnostic AssertReported(string rule, DiagnosticSeverity severity, GeneratorRun run)
    {
        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal((rule, severity), (diagnostic.Id, diagnostic.Severity));
        return diagnostic;
    }
}
