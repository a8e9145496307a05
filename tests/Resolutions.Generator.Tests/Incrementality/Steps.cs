using Resolutions.Generator.Tests.Harness;

namespace Resolutions.Generator.Tests.Incrementality;

/// <summary>How many items each named step of the pipeline computed in a run.</summary>
internal sealed record Steps
{
    public int Parsed { get; init; }

    public int Headers { get; init; }

    public int Emit { get; init; }

    public int Catalog { get; init; }

    public int References { get; init; }

    public static Steps Of(GeneratorRun run) =>
        new()
        {
            Parsed = run.Computed("Parsed"),
            Headers = run.Computed("Headers"),
            Emit = run.Computed("Emit"),
            Catalog = run.Computed("Catalog"),
            References = run.Computed("References"),
        };
}
