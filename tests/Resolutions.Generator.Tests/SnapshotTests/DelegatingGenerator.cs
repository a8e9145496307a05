namespace Resolutions.Generator.Tests.SnapshotTests;

/// <summary>A generator that does what a test says.</summary>
#pragma warning disable RS1036, RS1038, RS1041, RS1042 // no analyzer assembly: it lives in the test that runs it
internal sealed class DelegatingGenerator(Action<SourceProductionContext> produce) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.ParseOptionsProvider, (production, _) => produce(production));
}
