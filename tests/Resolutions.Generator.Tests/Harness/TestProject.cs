using Microsoft.CodeAnalysis.CSharp;

namespace Resolutions.Generator.Tests.Harness;

/// <summary>A project that uses the generator. Unless a test says otherwise: C# 14, net10.0, every warning on.</summary>
internal sealed record TestProject
{
    // What users leave undocumented is no concern of these tests.
    private const string Undocumented = "#pragma warning disable CS1591\n";

    public string AssemblyName { get; init; } = "MyApp";

    public TargetFramework Framework { get; init; } = TargetFramework.Net100;

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp14;

    public ImmutableArray<TextFile> Texts { get; init; } = [];

    /// <summary>The user's C# files. Like the SDK, which adds one with the assembly's attributes, there is at least one.</summary>
    public ImmutableArray<string> Sources { get; init; } = [""];

    public ImmutableArray<MetadataReference> References { get; init; } = [];

    public bool ReferencesContract { get; init; } = true;

    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Options of analyzers, as a <c>.globalconfig</c> sets them.</summary>
    public ImmutableDictionary<string, string> Options { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Options of analyzers, as a section of an <c>.editorconfig</c> sets them for C#.</summary>
    public ImmutableDictionary<string, string>? CodeOptions { get; init; }

    public CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose);

    public static TestProject Of(params ReadOnlySpan<TextFile> texts) => new() { Texts = [.. texts] };

    public TestProject WithSource(string source) => this with { Sources = Sources.Add(source) };

    public TestProject WithReferences(params ReadOnlySpan<MetadataReference> references) =>
        this with
        {
            References = [.. References, .. references],
        };

    public TestProject WithProperty(string name, string value) =>
        this with
        {
            Properties = Properties.SetItem(name, value),
        };

    public TestProject WithOption(string name, string value) => this with { Options = Options.SetItem(name, value) };

    public TestProject WithPublicTypes() => WithProperty("ResolutionsVisibility", "public");

    /// <summary>Runs the generator once, with every check that <see cref="GeneratorSession"/> makes.</summary>
    public GeneratorRun Generate() => new GeneratorSession().Run(this);

    public CSharpCompilation CreateCompilation() =>
        CSharpCompilation.Create(
            AssemblyName,
            Sources.Select(
                (source, index) => CSharpSyntaxTree.ParseText(Undocumented + source, ParseOptions, $"Source{index}.cs")
            ),
            [
                .. Framework.Libraries,
                .. ReferencesContract ? [Framework.Contract] : (MetadataReference[])[],
                .. References,
            ],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                warningLevel: 9999,
                // As the SDK has it: versions of the framework's own assemblies may differ.
                specificDiagnosticOptions:
                [
                    new("CS1701", ReportDiagnostic.Suppress),
                    new("CS1702", ReportDiagnostic.Suppress),
                ],
                // A project in C# 7.3 cannot even be compiled with nullable on.
                nullableContextOptions: LanguageVersion >= LanguageVersion.CSharp8
                    ? NullableContextOptions.Enable
                    : NullableContextOptions.Disable
            )
        );
}
