using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Resolutions.Generator.Tests.Snapshots;

namespace Resolutions.Generator.Tests.SnapshotTests;

public sealed class DriverSnapshotsTests
{
#pragma warning disable RS2008 // released to nobody
    private static readonly DiagnosticDescriptor Rule = new(
        "X1",
        "the title",
        "the message from {0}",
        "the category",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: "https://example.org/X1"
    );

    [Fact]
    public void Every_generated_file_is_a_snapshot_named_by_its_hint_name_in_ordinal_order()
    {
        var driver = Run(context =>
        {
            context.AddSource("b.g.cs", "class B;\n");
            context.AddSource("A.g.cs", "class A;\n");
        });

        var snapshots = DriverSnapshots.Of(driver);

        Assert.Equal(
            [
                new Snapshot("A.g", "cs", "//HintName: A.g.cs\nclass A;\n"),
                new Snapshot("b.g", "cs", "//HintName: b.g.cs\nclass B;\n"),
            ],
            snapshots
        );
    }

    [Fact]
    public void Diagnostics_are_one_snapshot_as_Verify_SourceGenerators_writes_it()
    {
        var lines = new LinePositionSpan(new LinePosition(1, 2), new LinePosition(3, 4));
        var location = Location.Create("texts/a.txt", new TextSpan(1, 2), lines);
        var driver = Run(context =>
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, location, "the generator"));
            context.ReportDiagnostic(Diagnostic.Create(Rule, location: null, "nowhere"));
        });

        var snapshot = Assert.Single(DriverSnapshots.Of(driver));

        Assert.Equal("C.M.verified.txt", snapshot.VerifiedFile("C.M"));
        Assert.Equal(
            """
            {
              Diagnostics: [
                {
                  Id: X1,
                  Title: the title,
                  Severity: Warning,
                  WarningLevel: 1,
                  Location: texts/a.txt: (1,2)-(3,4),
                  HelpLink: https://example.org/X1,
                  MessageFormat: the message from {0},
                  Message: the message from the generator,
                  Category: the category
                },
                {
                  Id: X1,
                  Title: the title,
                  Severity: Warning,
                  WarningLevel: 1,
                  HelpLink: https://example.org/X1,
                  MessageFormat: the message from {0},
                  Message: the message from nowhere,
                  Category: the category
                }
              ]
            }
            """.ReplaceLineEndings("\n"),
            snapshot.Text
        );
    }

    [Fact]
    public void A_generator_that_throws_fails_the_test()
    {
        var driver = Run(_ => throw new InvalidDataException("boom"));

        var failure = Assert.Throws<AggregateException>(() => DriverSnapshots.Of(driver));

        Assert.IsType<InvalidDataException>(failure.InnerException);
    }

    private static GeneratorDriver Run(Action<SourceProductionContext> produce) =>
        CSharpGeneratorDriver
            .Create(new DelegatingGenerator(produce))
            .RunGenerators(CSharpCompilation.Create("App"), TestContext.Current.CancellationToken);
}
