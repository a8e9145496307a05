namespace Resolutions.Generator.Tests.Containers;

/// <summary>Makes the types of trees that no text was read for, with the code that the generator makes types with.</summary>
#pragma warning disable RS1036, RS1038, RS1041, RS1042 // no analyzer assembly: it lives in the test that runs it
internal sealed class TreeGenerator(params ImmutableArray<Text.Resolution> trees) : IIncrementalGenerator
{
    /// <summary>The languages of the versions, whose texts are all the same.</summary>
    public ImmutableArray<Text.Language> Languages { get; init; } = [Text.Language.English];

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var capabilities = context
            .CompilationProvider.Combine(context.ParseOptionsProvider)
            .Select(static (pair, token) => CapabilitiesReader.Read(pair.Left, pair.Right, token));
        var files = context
            .AnalyzerConfigOptionsProvider.Select(ProjectOptionsReader.Read)
            .Combine(capabilities)
            .SelectMany((pair, token) => Emit(EmitOptions.Create(pair.Left, pair.Right), token))
            .WithTrackingName(StepNames.Emit);
        context.RegisterSourceOutput(
            files,
            static (production, file) => production.AddSource(file.HintName, file.Code)
        );
    }

    private IEnumerable<EmittedSource> Emit(EmitOptions options, CancellationToken cancellationToken)
    {
        foreach (var tree in trees)
        {
            var model = ModelBuilder.Build(tree, cancellationToken);
            var typeName = Identifier.OfSymbol(model.Symbol);
            var versions = Languages.Select(language => model with { Language = language }).ToEquatableArray();
            var bound = new BoundResolution(versions, typeName, HintName.Of(typeName), default);
            yield return ResolutionEmitter.Emit(bound, options, cancellationToken);
        }

        yield return CatalogEmitter.Emit(new CatalogModel(default, default), default, options, cancellationToken);
    }
}
