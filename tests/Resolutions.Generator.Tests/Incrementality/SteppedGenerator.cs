namespace Resolutions.Generator.Tests.Incrementality;

/// <summary>A generator with one step, which a test gives, under the name <c>Named</c>.</summary>
#pragma warning disable RS1036, RS1038, RS1041, RS1042 // no analyzer assembly: it lives in the test that runs it
internal sealed class SteppedGenerator(
    Func<IncrementalGeneratorInitializationContext, IncrementalValueProvider<object>> step
) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(step(context).WithTrackingName("Named"), (_, _) => { });
}
