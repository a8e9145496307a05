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
        IncrementalValuesProvider<ResolutionFile> files = context
            .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, _) => ResolutionFile.Of(pair.Left, pair.Right));

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
            .Combine(project.Select(static (value, _) => value.Language))
            .Select(static (pair, token) => IndexBuilder.Build(pair.Left, pair.Right, token))
            .WithTrackingName(StepNames.Index);

        IncrementalValuesProvider<BoundResolution> bound = Bind(parsed, index);
        IncrementalValueProvider<CatalogModel> catalog = index
            .Combine(ReferencedAssemblies(context))
            .Combine(project)
            .Select(
                static (pair, token) =>
                    CatalogBuilder.Build(pair.Left.Left, pair.Left.Right, pair.Right.Namespace, token)
            )
            .WithTrackingName(StepNames.Catalog);
        IncrementalValueProvider<LinkTable> links = Links(parsed, index, catalog);
        IncrementalValuesProvider<EmittedSource> resolutions = bound
            .Combine(links)
            .Select(static (pair, token) => Linker.Link(pair.Left, pair.Right, token))
            .WithTrackingName(StepNames.Linked)
            .Combine(options)
            .Where(static pair => pair.Right.CanEmit)
            .Select(static (pair, token) => ResolutionEmitter.Emit(pair.Left, pair.Right, token))
            .WithTrackingName(StepNames.Emit);
        context.RegisterSourceOutput(resolutions, AddSource);

        IncrementalValueProvider<EquatableArray<CitedDocument>> citedBy = parsed
            .Select(CitingFile.Of)
            .WithTrackingName(StepNames.Citing)
            .Collect()
            .Combine(index.Combine(catalog))
            .Select(static (pair, token) => CitedDocuments.Of(pair.Right.Right, pair.Right.Left, pair.Left, token))
            .WithTrackingName(StepNames.CitedBy);
        context.RegisterSourceOutput(catalog.Combine(citedBy).Combine(options), AddCatalog);

        IncrementalValuesProvider<EquatableArray<DiagnosticInfo>> fileFindings = files
            .Combine(index.Select(static (value, _) => value.Rejected))
            .Select(static (pair, token) => FileDiagnostics.Collect(pair.Left, pair.Right, token))
            .WithTrackingName(StepNames.Diagnostics);
        context.RegisterSourceOutput(fileFindings, Report);

        IncrementalValuesProvider<EquatableArray<DiagnosticInfo>> citationFindings = files
            .Combine(links)
            .Select(static (pair, token) => CitationDiagnostics.Collect(pair.Left, pair.Right, token))
            .WithTrackingName(StepNames.Citations);
        context.RegisterSourceOutput(citationFindings, Report);

        IncrementalValueProvider<EquatableArray<VersionFinding>> differences = bound
            .SelectMany(static (resolution, token) => VersionComparer.Compare(resolution, token))
            .WithTrackingName(StepNames.Comparison)
            .Collect()
            .Select(static (all, _) => all.ToEquatableArray());
        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> versionFindings = files
            .Combine(differences)
            .SelectMany(static (pair, token) => VersionDiagnostics.Find(pair.Left, pair.Right, token))
            .Collect()
            .Combine(differences)
            .Select(static (pair, _) => VersionDiagnostics.Collect(pair.Right, pair.Left));
        context.RegisterSourceOutput(versionFindings, Report);

        IncrementalValueProvider<bool> hasFiles = files.Collect().Select(static (all, _) => !all.IsEmpty);
        IncrementalValueProvider<EquatableArray<DiagnosticInfo>> projectFindings = project
            .Combine(capabilities)
            .Combine(hasFiles)
            .Select(static (pair, _) => ProjectDiagnostics.Collect(pair.Left.Left, pair.Left.Right, pair.Right));
        context.RegisterSourceOutput(projectFindings, Report);
        context.RegisterSourceOutput(catalog.Select(static (value, _) => value.Findings), Report);
    }

    /// <summary>Each resolution with its language versions. Files without versions elsewhere pass without waiting for any other.</summary>
    private static IncrementalValuesProvider<BoundResolution> Bind(
        IncrementalValuesProvider<ParsedFile> parsed,
        IncrementalValueProvider<ResolutionIndex> index
    )
    {
        IncrementalValueProvider<TranslationTable> translations = parsed
            .Combine(index)
            .SelectMany(static (pair, token) => Binder.Translations(pair.Left, pair.Right, token))
            .Collect()
            .Select(static (all, _) => new TranslationTable(all.ToEquatableArray()))
            .WithTrackingName(StepNames.Translations);
        return parsed
            .Combine(index)
            .SelectMany(static (pair, token) => Binder.Open(pair.Left, pair.Right, token))
            .Combine(translations)
            .Select(static (pair, token) => Binder.Bind(pair.Left, pair.Right, token))
            .WithTrackingName(StepNames.Bound);
    }

    /// <summary>
    /// All that can be cited. Each resolution takes from it what it cites and only this goes on to its file, so a change elsewhere emits
    /// nothing here unless something that is cited comes or goes.
    /// </summary>
    private static IncrementalValueProvider<LinkTable> Links(
        IncrementalValuesProvider<ParsedFile> parsed,
        IncrementalValueProvider<ResolutionIndex> index,
        IncrementalValueProvider<CatalogModel> catalog
    ) =>
        parsed
            .Select(LinkableFile.Of)
            .WithTrackingName(StepNames.Linkable)
            .Collect()
            .Combine(index.Combine(catalog))
            .Select(static (pair, token) => LinkTable.Create(pair.Right.Right, pair.Right.Left, pair.Left, token));

    private static IncrementalValueProvider<System.Collections.Immutable.ImmutableArray<ReferencedAssembly>> ReferencedAssemblies(
        IncrementalGeneratorInitializationContext context
    ) =>
        context
            .MetadataReferencesProvider.Select(ReferenceReader.Read)
            .WithTrackingName(StepNames.References)
            .Where(static assembly => assembly.Resolutions.Count > 0)
            .Collect();

    private static void AddCatalog(
        SourceProductionContext context,
        ((CatalogModel Model, EquatableArray<CitedDocument> CitedBy) Catalog, EmitOptions Options) pair
    )
    {
        if (pair.Options.CanEmit && pair.Catalog.Model.Entries.Count > 0)
        {
            AddSource(
                context,
                CatalogEmitter.Emit(pair.Catalog.Model, pair.Catalog.CitedBy, pair.Options, context.CancellationToken)
            );
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
