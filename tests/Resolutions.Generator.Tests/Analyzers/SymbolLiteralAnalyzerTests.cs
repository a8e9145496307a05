using Resolutions.Generator.Tests.Diagnostics;
using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Analyzers;

/// <summary>Constants that stand where a symbol is expected.</summary>
public sealed class SymbolLiteralAnalyzerTests
{
    private static readonly TestProject Project = TestProject.Of(new EnglishResolution().At("a.txt"));

    [Theory]
    [Covers("RES1003", isReported: true)]
    [InlineData("_ = DocumentSymbol.Parse(⟦\"S/RES/1325\"⟧);")]
    [InlineData("_ = DocumentSymbol.Parse(text: ⟦\"A/RES/78/\" + Number⟧);")]
    [InlineData("Report(⟦\"A/RES/7O/1\"⟧);")]
    [InlineData("_ = new Code { Symbol = ⟦\"A/RES/78/132/Foo\"⟧ };")]
    [InlineData("_ = new Code(⟦\"\"⟧);")]
    [InlineData("_ = new Code(); _ = new Code().Symbol ??= ⟦\"A//1\"⟧;")]
    [InlineData("Report(Number.Length > 1 ? \"A/RES/78/132\" : ⟦\"S/RES/1325\"⟧);")]
    [InlineData("Report(Number.Length switch { 1 => ⟦\"S/RES/1325\"⟧, _ => \"A/RES/78/132\" });")]
    [InlineData("string? text = null; Report(text ?? ⟦\"S/RES/1325\"⟧);")]
    [InlineData("ReportAll(\"A/RES/78/132\", ⟦\"S/RES/1325\"⟧);")]
    [InlineData("ReportAll([\"A/RES/78/132\", ⟦\"S/RES/1325\"⟧]);")]
    [InlineData("ReportAll(new[] { ⟦\"S/RES/1325\"⟧ });")]
    [InlineData("var code = new Code(); (code.Symbol, _) = (⟦\"S/RES/1325\"⟧, 1);")]
    [InlineData(
        "} [DocumentSymbolSyntax] public static string Short => ⟦\"S/RES/1325\"⟧; public static void Other() {"
    )]
    [InlineData(
        "} [DocumentSymbolSyntax] public static string Long { get { return ⟦\"S/RES/1325\"⟧; } } public static void Other() {"
    )]
    [InlineData("var card = new Card(\"A/78/1\"); _ = card with { Id = ⟦\"S/RES/1325\"⟧ };")]
    [InlineData("ReportSpan(\"A/RES/78/132\", ⟦\"S/RES/1325\"⟧);")]
    [InlineData("ReportSpan([\"A/RES/78/132\", ⟦\"S/RES/1325\"⟧]);")]
    [InlineData("ReportList([\"A/RES/78/132\", ⟦\"S/RES/1325\"⟧]);")]
    [InlineData("_ = new Card(⟦\"S/RES/1325\"⟧);")]
    [InlineData("_ = new Sheet(⟦\"S/RES/1325\"⟧);")]
    [InlineData("_ = new Sheet(\"A/78/1\") with { Id = ⟦\"S/RES/1325\"⟧ };")]
    [InlineData("_ = new Label(\"A/78/1\") with { Id = ⟦\"S/RES/1325\"⟧ };")]
    public void RES1003_a_constant_that_is_no_symbol_is_reported(string line) =>
        Assert.All(
            Analysis.AssertReported(Project, Class(line), "RES1003"),
            found => Assert.Equal(DiagnosticSeverity.Warning, found.Severity)
        );

    [Fact]
    public void The_message_has_the_place_and_the_symbol_that_may_be_meant() =>
        Assert.Equal(
            "\"S/RES/1325\" is no document symbol: at character 7, the year is missing, which is part of the symbol, as in S/RES/1325 (2000)."
                + " Did you mean \"S/RES/1325 (2000)\"?",
            Assert
                .Single(Analysis.Of(Project.WithSource(Class("Report(\"S/RES/1325\");"))))
                .Diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)
        );

    [Fact]
    public void Line_breaks_in_a_symbol_are_written_as_code_writes_them() =>
        Assert.StartsWith(
            "\"A/RES/78/132\\u000a\" is no document symbol: at character 13, ",
            Assert.Single(Analysis.Of(Project.WithSource(Class("Report(\"A/RES/78/132\\n\");")))).Diagnostic.Message(),
            StringComparison.Ordinal
        );

    [Theory]
    [Covers("RES1003", isReported: false)]
    [InlineData("_ = DocumentSymbol.Parse(\"S/RES/1325 (2000)\");")]
    [InlineData("_ = DocumentSymbol.TryParse(\"S/RES/1325\", out _);")]
    [InlineData("Report(\"A/RES/78/\" + System.DateTime.Now.Day);")]
    [InlineData("Report(\"A/RES/78/132\"); Say(\"S/RES/1325\"); Report(null!);")]
    [InlineData("ReportAll(\"A/RES/78/132\", Number.Length > 1 ? \"A/78/1\" : \"S/RES/1325 (2000)\");")]
    [InlineData("Say(Number switch { \"S/RES/1325\" => \"S/RES/1325\", _ => \"no symbol\" });")]
    [InlineData(
        "} [DocumentSymbolSyntax] public static string Name { get { System.Func<string> say = () => \"none\"; say(); return \"A/78/1\"; } } public static void Other() {"
    )]
    [InlineData("_ = new Code(\"a\") is { Symbol: \"no symbol\" };")]
    public void Symbols_and_other_texts_are_not_reported(string line) =>
        Analysis.AssertReported(Project, Class(line.Replace("(\"a\")", "(\"A/78/1\")", StringComparison.Ordinal)));

    private static string Class(string line) =>
        $$"""
            using Resolutions;

            public sealed class Code([DocumentSymbolSyntax] string symbol = "A/78/1")
            {
                private const string Number = "x";

                [DocumentSymbolSyntax]
                public string? Symbol { get; set; } = symbol;

                public static void Report([DocumentSymbolSyntax] string symbol) => Say(symbol);

                public static void ReportAll([DocumentSymbolSyntax] params string[] symbols) => _ = symbols;

                public static void ReportSpan([DocumentSymbolSyntax] params System.ReadOnlySpan<string> symbols) =>
                    _ = symbols.Length;

                public static void ReportList([DocumentSymbolSyntax] System.Collections.Generic.List<string> symbols) =>
                    _ = symbols;

                public sealed record Sheet([property: DocumentSymbolSyntax] string Id);

                public sealed record Label([DocumentSymbolSyntax] string Id);

                public sealed record Card([property: DocumentSymbolSyntax][param: DocumentSymbolSyntax] string Id);

                public static void Say(string text) => _ = text;

                public static void Run()
                {
                    {{line}}
                }
            }
            """;
}
