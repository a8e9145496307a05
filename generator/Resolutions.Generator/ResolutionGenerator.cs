using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Resolutions.Generator;

/// <summary>Makes types of the resolutions whose texts are among the files of a project.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ResolutionGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<AdditionalText> files = context
            .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => ResolutionFiles.Contains(pair.Left, pair.Right))
            .Select(static (pair, _) => pair.Left);

        IncrementalValueProvider<ProjectOptions> project = context.AnalyzerConfigOptionsProvider.Select(
            ProjectOptionsReader.Read
        );
        IncrementalValueProvider<CompilationCapabilities> capabilities = context
            .CompilationProvider.Combine(context.ParseOptionsProvider)
            .Select(static (pair, token) => CapabilitiesReader.Read(pair.Left, pair.Right, token));
        IncrementalValueProvider<EmitOptions> options = project
            .Combine(capabilities)
            .Select(static (pair, _) => EmitOptions.Create(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Options);

        IncrementalValuesProvider<ParsedFile> parsed = files
            .Select(FileParser.Parse)
            .WithTrackingName(StepNames.Parsed);
        IncrementalValueProvider<ResolutionIndex> index = parsed
            .Select(FileHeaders.Of)
            .WithTrackingName(StepNames.Headers)
            .Collect()
            .Select(IndexBuilder.Build)
            .WithTrackingName(StepNames.Index);

        IncrementalValuesProvider<EmittedSource> resolutions = parsed
            .Combine(index)
            .SelectMany(static (pair, token) => Binder.Bind(pair.Left, pair.Right, token))
            .WithTrackingName(StepNames.Bound)
            .Combine(options)
            .Where(static pair => pair.Right.CanEmit)
            .Select(static (pair, token) => ResolutionEmitter.Emit(pair.Left, pair.Right, token))
            .WithTrackingName(StepNames.Emit);
        context.RegisterSourceOutput(resolutions, AddSource);

        IncrementalValueProvider<CatalogModel> catalog = index
            .Combine(ReferencedAssemblies(context))
            .Combine(project)
            .Select(
                static (pair, token) =>
                    CatalogBuilder.Build(pair.Left.Left, pair.Left.Right, pair.Right.Namespace, token)
            )
            .WithTrackingName(StepNames.Catalog);
        context.RegisterSourceOutput(catalog.Combine(options), AddCatalog);

        IncrementalValuesProvider<EquatableArray<DiagnosticInfo>> fileFindings = files
            .Combine(index.Select(static (value, _) => value.Rejected))
            .Select(static (pair, token) => FileDiagnostics.Collect(pair.Left, pair.Right, token))
            .WithTrackingName(StepNames.Diagnostics);
        context.RegisterSourceOutput(fileFindings, Report);

        IncrementalValueProvider<bool> hasFiles = files.Collect().Select(static (all, _) => !all.IsEmpty);
        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> projectFindings = project
            .Combine(capabilities)
            .Combine(hasFiles)
            .Select(static (pair, _) => ProjectDiagnostics.Collect(pair.Left.Left, pair.Left.Right, pair.Right));
        context.RegisterSourceOutput(projectFindings, Report);
        context.RegisterSourceOutput(catalog.Select(static (value, _) => value.Findings), Report);
    }

    private static IncrementalValueProvider<System.Collections.Immutable.ImmutableArray<ReferencedAssembly>> ReferencedAssemblies(
        IncrementalGeneratorInitializationContext context
    ) =>
        context
            .MetadataReferencesProvider.Select(ReferenceReader.Read)
            .WithTrackingName(StepNames.References)
            .Where(static assembly => assembly.Resolutions.Count > 0)
            .Collect();

    private static void AddCatalog(SourceProductionContext context, (CatalogModel Catalog, EmitOptions Options) pair)
    {
        if (pair.Options.CanEmit && pair.Catalog.Entries.Count > 0)
        {
            AddSource(context, CatalogEmitter.Emit(pair.Catalog, pair.Options, context.CancellationToken));
        }
    }

    private static void AddSource(SourceProductionContext context, EmittedSource source) =>
        context.AddSource(source.HintName, SourceText.From(source.Code, Encoding.UTF8));

    private static void Report(SourceProductionContext context, EquatableArray<DiagnosticInfo> findings)
    {
        foreach (DiagnosticInfo finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
